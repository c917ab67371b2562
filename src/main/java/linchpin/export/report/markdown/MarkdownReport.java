package linchpin.export.report.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import linchpin.drawing.mark.Drawing;
import linchpin.export.report.content.Block;
import linchpin.export.report.content.Block.Fact;
import linchpin.export.report.content.Block.Picture;
import linchpin.export.report.content.Block.Table;
import linchpin.export.report.content.Booklet;
import linchpin.export.report.content.Chapter;
import linchpin.export.report.content.StyledText;
import linchpin.export.report.web.HtmlReport;

/// A booklet as GitHub-flavoured Markdown. Its diagram is a picture beside it; what else is drawn is told as a table.
public final class MarkdownReport {
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
  public record Written(String text, Map<String, Drawing> pictures) {}

  /// Writes a booklet and its pictures.
  ///
  /// @param stem the name of the file without its ending, with which its pictures' names begin
  public static Written of(Booklet booklet, String stem) {
    MarkdownReport report = new MarkdownReport(booklet, stem);
    report.all();
    return new Written(report.text.toString(), report.pictures);
  }

  private void all() {
    line("# " + MarkdownText.escaped(booklet.title()));
    line(booklet.subtitle() + ", " + booklet.made().format(HtmlReport.DAY));
    line(booklet.chapters().stream()
        .map(c -> "- [" + MarkdownText.escaped(c.title()) + "](#" + c.id() + ")")
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
    String mark = chapter.mark().spans().isEmpty() ? "" : " (" + MarkdownText.escaped(chapter.mark().text()) + ")";
    line("#".repeat(level) + " " + MarkdownText.escaped(chapter.title()) + mark);
    chapter.blocks().forEach(this::block);
    chapter.parts().forEach(p -> chapter(p, level + 1));
  }

  private void block(Block block) {
    switch (block) {
      case Block.Paragraph(StyledText words) -> line(MarkdownText.block(words));
      case Block.Bullets(List<StyledText> points) -> list("- ", points);
      case Block.Checklist(List<StyledText> tasks) -> list("- [ ] ", tasks);
      case Block.Facts(List<Fact> facts) -> list("- ", facts.stream()
          .map(f -> StyledText.strong(f.term() + (f.term().endsWith("?") ? "" : ":")).and(" ").and(f.words()))
          .toList());
      case Table table -> table(table);
      case Picture picture -> picture(picture);
    }
  }

  private void list(String mark, List<StyledText> items) {
    if (!items.isEmpty()) {
      line(items.stream().map(i -> mark + MarkdownText.block(i)).collect(Collectors.joining("\n")));
    }
  }

  private void table(Table table) {
    line("**" + MarkdownText.escaped(table.caption()) + "**");
    StringBuilder rows = new StringBuilder();
    rows.append(row(table.columns().stream().map(c -> MarkdownText.escaped(c.head())).toList()));
    rows.append(row(table.columns().stream().map(c -> c.number() ? "---:" : "---").toList()));
    table.rows().forEach(r -> rows.append(row(r.stream().map(MarkdownText::of).toList())));
    line(rows.toString().stripTrailing());
  }

  private static String row(List<String> cells) {
    return MarkdownText.row(cells) + "\n";
  }

  private void picture(Picture picture) {
    if (!picture.page() && picture.inWords() != null) {
      table(picture.inWords());
      return;
    }
    String name = stem + "." + picture.id() + ".svg";
    pictures.put(name, picture.light());
    line("![" + MarkdownText.escaped(picture.caption()) + "](<" + name.replace(">", "%3E").replace("<", "%3C") + ">)");
  }
}
