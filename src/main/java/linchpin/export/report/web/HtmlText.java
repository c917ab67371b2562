package linchpin.export.report.web;

import linchpin.export.report.content.StyledText;
import linchpin.export.report.content.TextSpan;
import linchpin.export.report.content.TextSpan.Style;

/// Words as HTML text.
final class HtmlText {
  private HtmlText() {}

  /// Text that means only itself, between tags and in quoted attributes.
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  static String of(StyledText words) {
    StringBuilder html = new StringBuilder();
    words.spans().forEach(s -> html.append(of(s)));
    return html.toString();
  }

  private static String of(TextSpan span) {
    String text = escaped(span.text());
    String styled = switch (span.style()) {
      case PLAIN -> text;
      case STRONG -> "<strong>" + text + "</strong>";
      case FAINT, SEVERE, WARNING, GOOD -> "<span class=\"" + css(span.style()) + "\">" + text + "</span>";
    };
    return span.anchor() == null ? styled : "<a href=\"#" + escaped(span.anchor()) + "\">" + styled + "</a>";
  }

  private static String css(Style style) {
    return style.name().toLowerCase(java.util.Locale.ROOT);
  }
}
