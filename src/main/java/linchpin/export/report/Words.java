package linchpin.export.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import linchpin.export.report.Span.Style;

/// A run of words, some of which are set off or lead somewhere.
///
/// @param spans in their order
record Words(List<Span> spans) {
  static final Words NONE = new Words(List.of());

  Words {
    spans = List.copyOf(spans);
  }

  static Words of(String text) {
    return NONE.and(text);
  }

  static Words of(String text, Style style) {
    return NONE.and(text, style);
  }

  static Words strong(String text) {
    return NONE.and(text, Style.STRONG);
  }

  /// Words that lead to an id of the same booklet.
  static Words link(String text, String anchor) {
    return new Words(List.of(new Span(text, Style.PLAIN, anchor)));
  }

  /// These words, one after the other with commas between.
  static Words list(List<Words> all) {
    Words joined = NONE;
    for (Words words : all) {
      joined = (joined.spans.isEmpty() ? joined : joined.and(", ")).and(words);
    }
    return joined;
  }

  Words and(String text) {
    return and(text, Style.PLAIN);
  }

  Words and(String text, Style style) {
    return text.isEmpty() ? this : and(new Words(List.of(new Span(text, style, null))));
  }

  Words and(Words more) {
    List<Span> all = new ArrayList<>(spans);
    all.addAll(more.spans);
    return new Words(all);
  }

  /// The words alone.
  String text() {
    return spans.stream().map(Span::text).collect(Collectors.joining());
  }
}
