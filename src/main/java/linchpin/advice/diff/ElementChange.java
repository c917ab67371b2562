package linchpin.advice.diff;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// One element of a model that is not as it was.
///
/// @param element what it is
/// @param sort what became of it
/// @param id its id now; for what was removed, the one it had; empty for the model as a whole
/// @param formerId the id it had before, where that was another one, else null
/// @param name what people call it
/// @param about what it is, in a few words: "database, in Zone A"; empty where nothing is worth saying
/// @param fields what changed in it; empty for what was added or removed
public record ElementChange(
    Element element,
    Sort sort,
    String id,
    @Nullable String formerId,
    String name,
    String about,
    List<FieldChange> fields) {

  public ElementChange {
    fields = List.copyOf(fields);
  }

  /// What a model is made of.
  public enum Element {
    MODEL,
    COMPONENT,
    GROUP,
    DEPENDENCY,
    CAUSE,
    JOURNEY,
    SCENARIO,
    NOTE;

    /// The word that people and files use.
    public String text() {
      return this == CAUSE ? "common cause" : name().toLowerCase(Locale.ROOT);
    }
  }

  /// What became of an element.
  public enum Sort {
    ADDED,
    REMOVED,
    CHANGED;

    /// The word that people and files use.
    public String text() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
