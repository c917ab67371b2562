package linchpin.ui.inspector.field;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What a field shows.
///
/// @param text the value without its unit; empty when there is none
/// @param source where it comes from
public record FieldContent(String text, Source source) {
  /// Where a value comes from.
  enum Source {
    /// A person gave it.
    GIVEN,
    /// It is computed from what a person gave.
    FOLLOWS,
    /// It is the default of the kind.
    ASSUMED,
    /// Nobody gave it, and there is no default.
    NONE,
    /// Several things are selected, and they differ.
    MIXED
  }

  public static final FieldContent NOTHING = new FieldContent("", Source.NONE);

  public static FieldContent given(String text) {
    return text.isEmpty() ? NOTHING : new FieldContent(text, Source.GIVEN);
  }

  public static FieldContent assumed(String text) {
    return new FieldContent(text, Source.ASSUMED);
  }

  public static FieldContent follows(String text) {
    return new FieldContent(text, Source.FOLLOWS);
  }

  /// What all of them show, or MIXED.
  public static <T> FieldContent common(List<T> all, Function<T, FieldContent> shown) {
    List<FieldContent> distinct = all.stream().map(shown).distinct().toList();
    return distinct.size() == 1 ? distinct.getFirst() : distinct.isEmpty() ? NOTHING : new FieldContent("", Source.MIXED);
  }

  /// The value that all of them have, or null where they differ.
  public static <T, V> @Nullable V same(List<T> all, Function<T, V> value) {
    List<V> distinct = all.stream().map(value).map(Objects::requireNonNull).distinct().toList();
    return distinct.size() == 1 ? distinct.getFirst() : null;
  }
}
