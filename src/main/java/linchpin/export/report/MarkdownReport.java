package linchpin.export.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import linchpin.drawing.Drawing;
import linchpin.export.report.Block.Fact;
import linchpin.export.report.Block.Picture;
import linchpin.export.report.Block.Table;

/// A booklet as GitHub-flavoured Markdown. Its diagram is a picture beside it; what else is drawn is told as a table.
final class MarkdownReport {
  private final Booklet booklet;
  private final String stem;
  private final StringBuilder text = new StringBuilder();
  private final Map<String, Drawing> pictures = new LinkedHashMap<>();

  private MarkdownReport(Booklet booklet, String stem) {
    this.booklet = booklet;
    this.stem = stem;
  }

  /// The text, and the pictures that belong beside it.
  ///
  /// @param pictures by their files' names
  record Written(String text, Map<String, Drawing> pictures) {}

  /// @param stem the name of the file without its ending, with which its pictures' names begin
  static Written of(Booklet booklet, String stem) {
    MarkdownReport report = new MarkdownReport(booklet, stem);
    report.all();
    return new Written(report.text.toString(), report.pictures);
  }

  private void all() {
    line("# " + Markdown.escaped(booklet.title()));
    line(booklet.subtitle() + ", " + booklet.made().format(HtmlReport.DAY));
    line(booklet.chapters().stream()
        .map(c -> "- [" + Markdown.escaped(c.title()) + "](#" + c.id() + ")")
        .collect(Collectors.joining("\n")));
    booklet.chapters().forEach(c -> chapter(c, 2));
    line("Made with Linchpin.");
    text.setLength(text.length() - 1);
  }

  private void line(String block) {
    text.append(block).append("\n\n");
  }

  private void chapter(Chapter chapter, int level) {
    line("<a id=\"" + chapter.id() + "\"></a>");
    String mark = chapter.mark().spans().isEmpty() ? "" : " (" + Markdown.escaped(chapter.mark().text()) + ")";
    line("#".repeat(level) + " " + Markdown.escaped(chapter.title()) + mark);
    chapter.blocks().forEach(this::block);
    chapter.parts().forEach(p -> chapter(p, level + 1));
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph(Words words) -> line(Markdown.block(words));
      case Block.Bullets(List<Words> points) -> list("- ", points);
      case Block.Checklist(List<Words> tasks) -> list("- [ ] ", tasks);
      case Block.Facts(List<Fact> facts) -> list("- ", facts.stream()
          .map(f -> Words.strong(f.term() + (f.term().endsWith("?") ? "" : ":")).and(" ").and(f.words()))
          .toList());
      case Table table -> table(table);
      case Picture picture -> picture(picture);
    }
  }

  private void list(String mark, List<Words> items) {
    if (!items.isEmpty()) {
      line(items.stream().map(i -> mark + Markdown.block(i)).collect(Collectors.joining("\n")));
    }
  }

  private void table(Table table) {
    line("**" + Markdown.escaped(table.caption()) + "**");
    StringBuilder rows = new StringBuilder();
    rows.append(row(table.columns().stream().map(c -> Markdown.escaped(c.head())).toList()));
    rows.append(row(table.columns().stream().map(c -> c.number() ? "---:" : "---").toList()));
    table.rows().forEach(r -> rows.append(row(r.stream().map(Markdown::of).toList())));
    line(rows.toString().stripTrailing());
  }

  private static String row(List<String> cells) {
    return Markdown.row(cells) + "\n";
  }

  private void picture(Picture picture) {
    if (!picture.page() && picture.inWords() != null) {
      table(picture.inWords());
      return;
    }
    String name = stem + "." + picture.id() + ".svg";
    pictures.put(name, picture.light());
    line("![" + Markdown.escaped(picture.caption()) + "](<" + name.replace(">", "%3E").replace("<", "%3C") + ">)");
  }
}
