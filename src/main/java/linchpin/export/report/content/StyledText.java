package linchpin.export.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import linchpin.export.report.content.TextSpan.Style;

/// A run of words, some of which are set off or lead somewhere.
///
/// @param spans in their order
public record StyledText(List<TextSpan> spans) {
  public static final StyledText NONE = new StyledText(List.of());

  public StyledText {
    spans = List.copyOf(spans);
  }

  public static StyledText of(String text) {
    return NONE.and(text);
  }

  public static StyledText of(String text, Style style) {
    return NONE.and(text, style);
  }

  public static StyledText strong(String text) {
    return NONE.and(text, Style.STRONG);
  }

  /// Words that lead to an id of the same booklet.
  public static StyledText link(String text, String anchor) {
    return new StyledText(List.of(new TextSpan(text, Style.PLAIN, anchor)));
  }

  /// These words, one after the other with commas between.
  static StyledText list(List<StyledText> all) {
    StyledText joined = NONE;
    for (StyledText words : all) {
      joined = (joined.spans.isEmpty() ? joined : joined.and(", ")).and(words);
    }
    return joined;
  }

  public StyledText and(String text) {
    return and(text, Style.PLAIN);
  }

  public StyledText and(String text, Style style) {
    return text.isEmpty() ? this : and(new StyledText(List.of(new TextSpan(text, style, null))));
  }

  public StyledText and(StyledText more) {
    List<TextSpan> all = new ArrayList<>(spans);
    all.addAll(more.spans);
    return new StyledText(all);
  }

  /// The words alone.
  public String text() {
    return spans.stream().map(TextSpan::text).collect(Collectors.joining());
  }
}
