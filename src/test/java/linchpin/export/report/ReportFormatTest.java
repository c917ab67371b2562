package linchpin.export.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linchpin.advice.Finding;
import linchpin.advice.RiskMatrix;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.Report;
import linchpin.drawing.text.TextRuler;
import linchpin.drawing.view.View;
import linchpin.edit.document.Document;
import linchpin.export.report.chapter.ReportMaterial;
import linchpin.export.report.content.Block;
import linchpin.export.report.content.Booklet;
import linchpin.export.report.content.Chapter;
import linchpin.export.report.content.StyledText;
import linchpin.export.report.content.TableFigures;
import linchpin.export.report.markdown.MarkdownText;
import linchpin.export.report.pdf.PdfReport;
import linchpin.format.ModelFile;
import linchpin.format.Reading;
import linchpin.layout.AutoLayout;
import linchpin.layout.Router;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Topology;
import linchpin.task.Cancellation;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReportFormatTest {
  private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 22, 8, 0, 0, 0, ZoneOffset.UTC);
  private static final String NASTY = "<script>alert(1)</script> | `a` *b* _c_ [d](http://e) & \"f\" 'g' \\ $h$ ~i~ @j";
  @TempDir private Path folder;

  static Stream<Path> samples() throws IOException {
    return Files.list(Path.of("sample-models")).filter(f -> f.toString().endsWith(".json")).sorted();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void theWebPageAndTheTextTellEverythingAndHoldTogether(Path sample) throws IOException {
    ReportMaterial material = material(read(sample), AnalysisOptions.DEFAULT);
    assertThat(material.findings()).isNotEmpty();
    String html = written(material, ReportFormat.HTML);
    String markdown = written(material, ReportFormat.MD);
    String htmlText = unescaped(html.replaceAll("<[^>]*>", ""));
    String markdownText = plain(markdown);
    assertThat(expected(material)).allSatisfy(told -> {
      assertThat(htmlText).contains(told);
      assertThat(markdownText).contains(told);
    });
    everyLinkOfThePageLeadsSomewhere(html);
    everyRowHasAsManyCellsAsThereAreHeads(html, markdown);
    everyLinkOfTheTextLeadsSomewhere(markdown);
  }

  @Test
  void thePagesTellEverything() throws IOException {
    ReportMaterial material = material(read(Path.of("sample-models/shared-rack.linchpin.json")), AnalysisOptions.DEFAULT);
    String pdf = squeezed(pdf(material));
    assertThat(expected(material)).allSatisfy(told -> assertThat(pdf).contains(squeezed(told)));
  }

  /// Every finding with its reason, every journey, every unit of the matrix, and the counts.
  private static List<String> expected(ReportMaterial material) {
    List<String> told = new ArrayList<>(List.of(
        material.title(), "22 November 2026", TextRuler.plain(material.document().description())));
    int rank = 0;
    for (Finding finding : material.findings()) {
      told.add(++rank + ". " + finding.title());
      told.add(finding.detail());
    }
    material.report().journeys().forEach(j -> told.add(material.name(j)));
    RiskMatrix.of(material.report()).risks().stream()
        .filter(r -> r.impact() == linchpin.analysis.report.Impact.OUTAGE)
        .limit(2)
        .forEach(r -> told.add(material.names().of(r.unit())));
    Topology topology = material.topology();
    told.add(TableFigures.count(topology.components().size(), "component", "components") + ", "
        + TableFigures.count(topology.dependencies().size(), "dependency", "dependencies"));
    told.add(TableFigures.count(material.report().units().size(), "thing that can fail", "things that can fail"));
    material.report().journeys().forEach(j -> told.add(TableFigures.count(
        j.spofs().size(), "single point of failure", "single points of failure").replaceFirst("^0", "no")
        .replace("no single points", "no single point")));
    return told;
  }

  private static void everyLinkOfThePageLeadsSomewhere(String html) {
    List<String> ids = all(html, "\\bid=[\"']([^\"']+)[\"']");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids).containsAll(all(html, "href=\"#([^\"]+)\""));
    assertThat(ids).containsAll(all(html, "aria-labelledby=\"([^\"]+)\""));
    assertThat(ids).containsAll(all(html, "url\\(#([^)]+)\\)"));
    assertThat(html).doesNotContain("<script", "javascript:", "http:", "https:", " src=", "@import");
    assertThat(all(html, "url\\(([^)]{5})")).allMatch(u -> u.equals("data:") || u.startsWith("#"));
  }

  private static void everyRowHasAsManyCellsAsThereAreHeads(String html, String markdown) {
    List<String> tables = all(html, "(?s)<table>(.*?)</table>");
    assertThat(tables).isNotEmpty();
    for (String table : tables) {
      int heads = all(table, "(<th scope=\"col\")").size();
      List<String> rows = all(table.substring(table.indexOf("<tbody>")), "(?s)<tr>(.*?)</tr>");
      assertThat(rows).isNotEmpty().allSatisfy(r -> assertThat(all(r, "(</t[hd]>)")).hasSize(heads));
      assertThat(table).contains("<caption");
    }
    List<String> rows = markdown.lines().filter(l -> l.startsWith("|")).toList();
    assertThat(rows).isNotEmpty();
    int cells = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (i + 1 < rows.size() && rows.get(i + 1).startsWith("| ---")) {
        cells = bars(rows.get(i));
      }
      assertThat(bars(rows.get(i))).as(rows.get(i)).isEqualTo(cells);
    }
  }

  private void everyLinkOfTheTextLeadsSomewhere(String markdown) {
    assertThat(all(markdown, "<a id=\"([^\"]+)\"></a>")).doesNotHaveDuplicates()
        .containsAll(all(markdown, "\\]\\(#([^)]+)\\)"));
    List<String> pictures = all(markdown, "!\\[[^\\]]*\\]\\(<([^>]+)>\\)");
    assertThat(pictures).containsExactly("report.diagram.svg");
    assertThat(folder.resolve("report.diagram.svg")).content().contains("<svg", "</svg>");
  }

  @Test
  void thePagesAreOfA4WithBookmarksLinksAndNumbers() throws IOException {
    Path file = folder.resolve("report.pdf");
    ReportMaterial material = material(read(Path.of("sample-models/three-zones.linchpin.json")), AnalysisOptions.DEFAULT);
    ReportFormat.PDF.write(material, NOW, file);
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      int pages = pdf.getNumberOfPages();
      assertThat(pages).isGreaterThan(3);
      assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Three zones: resilience report");
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
      assertThat(pdf.getPage(0).getMediaBox().getHeight()).isBetween(841f, 843f);
      PDFTextStripper text = new PDFTextStripper();
      for (int i = 1; i <= pages; i++) {
        text.setStartPage(i);
        text.setEndPage(i);
        assertThat(text.getText(pdf)).contains("Page " + i + " of " + pages);
      }
      List<String> bookmarks = new ArrayList<>();
      for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        bookmarks.add(item.getTitle());
        assertThat(((PDPageDestination) item.getDestination()).retrievePageNumber()).isBetween(0, pages - 1);
      }
      assertThat(bookmarks).startsWith("Summary", "Diagram", "Journeys", "Findings").contains("Checklist");
      assertThat(pdf.getPage(0).getAnnotations()).hasSizeGreaterThan(bookmarks.size()).allSatisfy(a ->
          assertThat(((PDPageDestination) ((PDAnnotationLink) a).getDestination()).retrievePageNumber()).isNotNegative());
    }
  }

  @Test
  void remediesStandBesideTheFindingsWithWhatTheyChange() throws IOException {
    ReportMaterial material = material(read(Path.of("sample-models/shared-rack.linchpin.json")), AnalysisOptions.DEFAULT)
        .withRemedies(Cancellation.NEVER);
    List<String> titles = material.remedies().values().stream().flatMap(List::stream).map(o -> o.remedy().title()).toList();
    String markdown = plain(written(material, ReportFormat.MD));
    assertThat(titles).isNotEmpty().allSatisfy(t -> assertThat(markdown).contains("| " + t + " |"));
    assertThat(all(markdown, "(\\*?What helps, the best for its cost first)")).hasSize(
        (int) material.remedies().values().stream().filter(o -> !o.isEmpty()).count());
  }

  @Test
  void longTablesGoOnOverPagesUnderTheirHeads() throws IOException {
    List<List<StyledText>> rows = new ArrayList<>();
    for (int i = 1; i <= 90; i++) {
      rows.add(List.of(StyledText.of("Service number " + i), StyledText.of(String.valueOf(i * i))));
    }
    rows.add(List.of(StyledText.strong("The last"), StyledText.of("word ".repeat(2000) + "end")));
    Block.Table table = new Block.Table(
        "Many", List.of(Block.Column.of("Name"), Block.Column.number("Square")), rows);
    Path file = folder.resolve("long.pdf");
    PdfReport.write(new Booklet("Long", "Test", NOW, List.of(Chapter.of("all", "All", List.of(table)))), file);
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      String text = new PDFTextStripper().getText(pdf);
      assertThat(all(text, "(Name Square)")).hasSize(pdf.getNumberOfPages()).hasSizeGreaterThan(3);
      assertThat(text).contains("Service number 1 1", "Service number 90 8100", "word end");
    }
  }

  @Test
  void namesMeanOnlyThemselves() throws IOException {
    ReportMaterial material = material(nasty(), AnalysisOptions.DEFAULT);
    String html = written(material, ReportFormat.HTML);
    assertThat(html).doesNotContain("<script", "alert(1)</");
    assertThat(unescaped(html.replaceAll("<[^>]*>", ""))).contains("1. " + NASTY);
    assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt; | `a`");
    String markdown = written(material, ReportFormat.MD);
    assertThat(markdown).doesNotContain("<script", "http://e", " | `a`", " *b*", " _c_", " @j");
    assertThat(plain(markdown)).contains("1. " + NASTY);
    assertThat(squeezed(pdf(material))).contains(squeezed(NASTY));
  }

  @Test
  void aNumberOrADashAtTheBeginningBeginsNoList() {
    assertThat(MarkdownText.block(StyledText.of("1. one"))).isEqualTo("1\\. one");
    assertThat(MarkdownText.block(StyledText.of("- two"))).isEqualTo("\\- two");
    assertThat(MarkdownText.block(StyledText.of("+ three\n# four"))).isEqualTo("\\+ three \\# four");
    assertThat(MarkdownText.of(StyledText.strong(" a ").and("b|c"))).isEqualTo(" **a** b\\|c");
  }

  @Test
  void saysWhatItDoesNotKnow() throws IOException {
    String empty = plain(written(material(Document.EMPTY, AnalysisOptions.DEFAULT), ReportFormat.MD));
    assertThat(empty).contains("The model has no journey", "Nothing is drawn yet.", "Nothing was found.",
        "Nothing drawn can fail.", "No component names who can bring it back");
    assertThat(pdf(material(Document.EMPTY, AnalysisOptions.DEFAULT))).contains("Untitled", "The model has no journey");
    Document quick = read(Path.of("sample-models/three-zones.linchpin.json"));
    String markdown = plain(written(material(quick, AnalysisOptions.QUICK), ReportFormat.MD));
    assertThat(markdown).contains(
        "Its figures have not been computed.", "No combinations have been computed.", "No figures have been computed");
  }

  @Test
  void namesEveryFigureThatIsAssumedWithItsSource() throws IOException {
    ReportMaterial material = material(read(Path.of("sample-models/web-shop.linchpin.json")), AnalysisOptions.DEFAULT);
    String markdown = plain(written(material, ReportFormat.MD));
    String assumed = markdown.substring(markdown.lastIndexOf("What is assumed"), markdown.lastIndexOf("People"));
    Set<String> names = new HashSet<>();
    material.report().units().values().stream()
        .filter(u -> u.assumed())
        .forEach(u -> names.add(material.names().of(u.unit())));
    assertThat(names).isNotEmpty().allSatisfy(n -> assertThat(assumed).contains(n));
    assertThat(assumed).contains("catalogue; assumption: 99.99 %");
  }

  private String written(ReportMaterial material, ReportFormat format) throws IOException {
    Path file = folder.resolve("report" + format.ending());
    format.write(material, NOW, file);
    return Files.readString(file);
  }

  private String pdf(ReportMaterial material) throws IOException {
    Path file = folder.resolve("report.pdf");
    ReportFormat.PDF.write(material, NOW, file);
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private static ReportMaterial material(Document document, AnalysisOptions options) {
    Document placed = document.placed() ? document : document.withPlacement(AutoLayout.placeMissing(document));
    Report report = Analyzer.analyze(placed.topology(), options, Cancellation.NEVER, early -> {});
    return ReportMaterial.of(View.of(placed, Router.route(placed)), report);
  }

  private static Document read(Path file) {
    return switch (ModelFile.read(file)) {
      case Reading.Opened(Document document) -> document;
      case Reading.Refused refused -> throw new AssertionError(refused.text());
    };
  }

  private static Document nasty() {
    return Document.EMPTY.withName(NASTY).withTopology(Topology.of(
        List.of(
            new Component.Builder("users", "users").name("Users\n- of \u202Eall kinds").build(),
            new Component.Builder("lb", "load-balancer").name(NASTY).build()),
        List.of(), List.of(Dependency.of("d", "users", "lb")), List.of()));
  }

  private static List<String> all(String text, String pattern) {
    return Pattern.compile(pattern).matcher(text).results().map((MatchResult m) -> m.group(1)).toList();
  }

  private static int bars(String row) {
    return all(row, "(?<!\\\\)(\\|)").size();
  }

  private static String unescaped(String html) {
    return html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'")
        .replace("&amp;", "&");
  }

  /// Markdown as its reader sees it.
  private static String plain(String markdown) {
    String text = markdown.replace("**", "").replace("&#64;", "@").replace("&#58;", ":").replace("&#46;", ".")
        .replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    return text.replaceAll("\\\\([\\\\`*_\\[\\]|~$#.+=-])", "$1");
  }

  /// Lines end elsewhere in a PDF.
  private static String squeezed(String text) {
    return TextRuler.plain(text).replaceAll("\\s+", "");
  }
}
