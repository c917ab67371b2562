package linchpin.export.report.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import linchpin.drawing.mark.Drawing;
import linchpin.drawing.mark.Ink;
import linchpin.drawing.view.Theme;
import linchpin.export.graphics.ExportException;
import linchpin.export.graphics.SvgExport;
import linchpin.export.report.content.Block;
import linchpin.export.report.content.Block.Fact;
import linchpin.export.report.content.Block.Picture;
import linchpin.export.report.content.Block.Table;
import linchpin.export.report.content.Booklet;
import linchpin.export.report.content.Chapter;
import linchpin.export.report.content.StyledText;

/// A booklet as one web page that needs nothing from outside and runs nothing.
public final class HtmlReport {
  public static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final double LEGIBLE_WIDTH = 760;
  /// More letters than this make a column wide, and very wide.
  private static final int MEDIUM = 16;
  private static final int LONG = 40;
  private static final String SAFE = "default-src 'none'; style-src 'unsafe-inline'; font-src data:";
  private final Booklet booklet;
  private final StringBuilder html = new StringBuilder();
  private final StringBuilder words = new StringBuilder();
  private final List<Drawing> drawings = new ArrayList<>();
  private int tables;

  private HtmlReport(Booklet booklet) {
    this.booklet = booklet;
  }

  /// The whole page.
  public static String of(Booklet booklet) throws IOException {
    HtmlReport page = new HtmlReport(booklet);
    page.body();
    return page.head() + page.html + "</body>\n</html>\n";
  }

  private String head() throws IOException {
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"" + SAFE + "\">\n"
        + "<meta name=\"generator\" content=\"Linchpin\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<title>"
        + HtmlText.escaped(booklet.title() + ": " + booklet.subtitle().toLowerCase(Locale.ROOT)) + "</title>\n<style>\n"
        + SvgExport.fonts(drawings, words.toString()) + ":root{" + colours(Theme.LIGHT) + "}\n"
        + "@media screen and (prefers-color-scheme:dark){:root{" + colours(Theme.DARK) + "}}\n" + sheet()
        + "</style>\n</head>\n";
  }

  private static String sheet() throws IOException {
    try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
      if (in == null) {
        throw new ExportException("the style sheet report.css is missing from the installation");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String colours(Theme theme) {
    return colour("bg", theme.bg()) + colour("canvas", theme.canvas()) + colour("line", theme.line())
        + colour("line2", theme.line2()) + colour("fg", theme.fg()) + colour("fg2", theme.fg2())
        + colour("fg3", theme.fg3()) + colour("blue", theme.blue()) + colour("redfg", theme.redfg())
        + colour("amberfg", theme.amberfg()) + colour("green", theme.green());
  }

  private static String colour(String name, Ink ink) {
    return "--" + name + ":" + ink.hex() + ";";
  }

  private void body() throws IOException {
    html.append("<body>\n<a class=\"skip\" href=\"#summary\">Skip to the summary</a>\n<header>\n<p>")
        .append(text(booklet.subtitle())).append("</p>\n<h1>").append(text(booklet.title())).append("</h1>\n<p><time datetime=\"")
        .append(booklet.made().toLocalDate()).append("\">").append(text(booklet.made().format(DAY)))
        .append("</time></p>\n</header>\n<nav aria-label=\"Contents\">\n<ol>\n");
    booklet.chapters().forEach(c -> html.append("<li><a href=\"#").append(c.id()).append("\">").append(text(c.title()))
        .append("</a></li>\n"));
    html.append("</ol>\n</nav>\n<main>\n");
    for (Chapter chapter : booklet.chapters()) {
      chapter(chapter, 2);
    }
    html.append("</main>\n<footer>\n<p>").append(text("Made with Linchpin on " + booklet.made().format(DAY) + "."))
        .append("</p>\n</footer>\n");
  }

  private void chapter(Chapter chapter, int level) throws IOException {
    html.append("<section id=\"").append(chapter.id()).append("\" aria-labelledby=\"").append(chapter.id())
        .append("-title\">\n<h").append(level).append(" id=\"").append(chapter.id()).append("-title\">")
        .append(text(chapter.title()));
    chapter.mark().spans().forEach(s -> html.append(" <span class=\"mark ")
        .append(s.style().name().toLowerCase(Locale.ROOT)).append("\">").append(text(s.text())).append("</span>"));
    html.append("</h").append(level).append(">\n");
    for (Block block : chapter.blocks()) {
      block(block);
    }
    for (Chapter part : chapter.parts()) {
      chapter(part, level + 1);
    }
    html.append("</section>\n");
  }

  private void block(Block block) throws IOException {
    switch (block) {
      case Block.Paragraph(StyledText paragraph) -> html.append("<p>").append(text(paragraph)).append("</p>\n");
      case Block.Bullets(List<StyledText> points) -> list("<ul>\n", "<li>", points, "</li>\n");
      case Block.Checklist(List<StyledText> tasks) -> list(
          "<ul class=\"checklist\">\n", "<li><label><input type=\"checkbox\"> <span>", tasks, "</span></label></li>\n");
      case Block.Facts(List<Fact> facts) -> facts(facts);
      case Table table -> table(table);
      case Picture picture -> picture(picture);
    }
  }

  private void list(String open, String before, List<StyledText> items, String after) {
    if (!items.isEmpty()) {
      html.append(open);
      items.forEach(i -> html.append(before).append(text(i)).append(after));
      html.append("</ul>\n");
    }
  }

  private void facts(List<Fact> facts) {
    if (!facts.isEmpty()) {
      html.append("<dl>\n");
      facts.forEach(f -> html.append("<div><dt>").append(text(f.term())).append("</dt><dd>").append(text(f.words()))
          .append("</dd></div>\n"));
      html.append("</dl>\n");
    }
  }

  private void table(Table table) {
    String id = "table-" + ++tables;
    html.append("<div class=\"scroll\" role=\"group\" aria-labelledby=\"").append(id)
        .append("\" tabindex=\"0\">\n<table>\n<caption id=\"").append(id).append("\">").append(text(table.caption()))
        .append("</caption>\n<thead>\n<tr>");
    for (int i = 0; i < table.columns().size(); i++) {
      html.append("<th scope=\"col\"").append(width(table, i)).append('>').append(text(table.columns().get(i).head()))
          .append("</th>");
    }
    html.append("</tr>\n</thead>\n<tbody>\n");
    table.rows().forEach(r -> row(table, r));
    html.append("</tbody>\n</table>\n</div>\n");
  }

  /// How a column wants to be set: an amount, or narrow, wide or very wide words.
  private static String width(Table table, int column) {
    if (table.columns().get(column).number()) {
      return " class=\"n\"";
    }
    int longest = 0;
    for (List<StyledText> row : table.rows()) {
      longest = Math.max(longest, row.get(column).text().length());
    }
    return longest > LONG ? " class=\"l\"" : longest > MEDIUM ? " class=\"m\"" : "";
  }

  private void row(Table table, List<StyledText> row) {
    html.append("<tr>");
    for (int i = 0; i < row.size(); i++) {
      String tag = i == 0 ? "th" : "td";
      html.append('<').append(tag).append(i == 0 ? " scope=\"row\"" : "")
          .append(table.columns().get(i).number() ? " class=\"n\">" : ">").append(text(row.get(i))).append("</")
          .append(tag).append('>');
    }
    html.append("</tr>\n");
  }

  private void picture(Picture picture) throws IOException {
    html.append("<figure>\n<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"")
        .append(text(picture.caption())).append("\">\n");
    if (picture.light().equals(picture.dark())) {
      svg(picture.light(), "always", picture);
    } else {
      svg(picture.light(), "day", picture);
      svg(picture.dark(), "night", picture);
    }
    html.append("</div>\n<figcaption>").append(text(picture.caption())).append("</figcaption>\n</figure>\n");
    if (picture.inWords() != null) {
      html.append("<details>\n<summary>In words</summary>\n");
      table(picture.inWords());
      html.append("</details>\n");
    }
  }

  private void svg(Drawing drawing, String when, Picture picture) throws IOException {
    drawings.add(drawing);
    double width = drawing.bounds().width();
    html.append(String.format(Locale.ROOT,
            "<svg class=\"%s\" viewBox=\"0 0 %.2f %.2f\" style=\"max-width:%.0fpx;min-width:%.0fpx;background:%s\" "
                + "role=\"img\" aria-label=\"%s\">",
            when, width, drawing.bounds().height(), width, Math.min(width, LEGIBLE_WIDTH), drawing.ground().hex(),
            text(picture.caption())))
        .append(SvgExport.content(drawing, when + drawings.size())).append("</svg>\n");
  }

  private String text(String text) {
    words.append(text);
    return HtmlText.escaped(text);
  }

  private String text(StyledText text) {
    words.append(text.text());
    return HtmlText.of(text);
  }
}
