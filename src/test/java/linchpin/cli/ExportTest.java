package linchpin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import linchpin.cli.option.ModelArgument;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExportTest {
  @TempDir private Path folder;

  @Test
  void writesAPdfWithTitleDateLegendFindingsAndEveryName() throws IOException {
    String text = pdf(Shop.in(folder));
    assertThat(text)
        .contains("Shop", "22 November 2026", "needs", "works worse without", "single point of failure")
        .contains("Shoppers", "Load balancer", "Zone A", "App 1", "App 2", "Session cache", "Orders primary", "Ann")
        .contains("Checkout: 2 single points of failure, 99.83 % available, down 14.9 h")
        .contains("What brings it down", "all of Apps", "only operator of Orders primary");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void writesEveryNameOfASampleModel(Path sample) throws IOException {
    String text = pdf(sample).replaceAll("\\s+", " ");
    assertThat(ModelArgument.open(sample).topology().components().values())
        .allSatisfy(c -> assertThat(text).contains(c.label().replaceAll("\\s+", " ")));
  }

  static Stream<Path> samples() throws IOException {
    return Files.list(Path.of("sample-models")).filter(f -> f.toString().endsWith(".json")).sorted();
  }

  @Test
  void placesWhatHasNoPlace() throws IOException {
    String unplaced = Shop.MODEL.replaceAll(",\\s*\"x\": -?\\d+, \"y\": -?\\d+(, \"width\": \\d+, \"height\": \\d+)?", "");
    assertThat(unplaced).doesNotContain("\"x\"");
    assertThat(pdf(Shop.in(folder, unplaced))).contains("Shoppers", "Load balancer", "Zone A", "Orders standby", "Ann");
  }

  @Test
  void drawsAnEmptyModel() throws IOException {
    String text = pdf(Shop.in(folder, "{\"format\": \"linchpin\", \"version\": 1, \"components\": []}"));
    assertThat(text).contains("Untitled", "22 November 2026");
  }

  @Test
  void givesNamesThatAreTooLongForACardInFull() throws IOException {
    String name = "The load balancer that nobody has dared to touch since the summer of 2019";
    assertThat(pdf(Shop.in(folder, Shop.MODEL.replace("\"Load balancer\"", "\"" + name + "\"")))).contains(name);
  }

  @Test
  void drawsWhatFailuresDo() throws IOException {
    String text = pdf(Shop.in(folder), "--off", "db1", "--surge", "2");
    assertThat(text)
        .contains("Off: Orders primary", "Requests x 2", "switched off", "What it does")
        .contains("down for 1 h, until a person switches over");
  }

  @Test
  void writesTheSameFileForTheSameModelAndDay() throws IOException {
    Path shop = Shop.in(folder);
    for (String ending : new String[] {"png", "svg", "pdf"}) {
      Path one = folder.resolve("1." + ending);
      Path two = folder.resolve("2." + ending);
      assertThat(Call.of("export", shop, "-o", one).status()).isZero();
      assertThat(Call.of("export", shop, "-o", two).status()).isZero();
      assertThat(two).hasSameBinaryContentAs(one);
    }
  }

  @Test
  void scalesPicturesAndDarkensThem() throws IOException {
    Path shop = Shop.in(folder);
    Path one = folder.resolve("1.png");
    Path two = folder.resolve("2.png");
    Call.of("export", shop, "-o", one);
    Call.of("export", shop, "-o", two, "--scale", "2", "--theme", "dark");
    assertThat(ImageIO.read(two.toFile()).getWidth()).isEqualTo(2 * ImageIO.read(one.toFile()).getWidth());
    assertThat(ImageIO.read(one.toFile()).getRGB(2, 2) & 0xFFFFFF).isEqualTo(0xF4F6F9);
    assertThat(ImageIO.read(two.toFile()).getRGB(2, 2) & 0xFFFFFF).isEqualTo(0x0F1318);
  }

  @Test
  void saysWhatItCanWriteForAnEndingThatItDoesNotKnow() throws IOException {
    Call call = Call.of("export", Shop.in(folder), "-o", folder.resolve("a.gif"));
    assertThat(call.status()).isEqualTo(2);
    assertThat(call.complaints()).hasSize(1);
    assertThat(call.err()).contains(".png, .svg, .pdf");
    assertThat(Call.of("export", Shop.in(folder), "-o", folder.resolve("a.png"), "--theme", "blue").status()).isEqualTo(2);
    assertThat(Call.of("export", Shop.in(folder), "-o", folder.resolve("a.png"), "--off", "x").status()).isEqualTo(2);
  }

  @Test
  void leavesWhatWasThereWhenThePictureCannotBeDrawn() throws IOException {
    Path out = Files.writeString(folder.resolve("a.png"), "old");
    Call call = Call.of("export", Shop.in(folder), "-o", out, "--scale", "1000");
    assertThat(call.status()).isEqualTo(2);
    assertThat(call.complaints()).hasSize(1);
    assertThat(call.err()).contains("more than 200 million");
    assertThat(out).hasContent("old");
  }

  private String pdf(Path model, String... options) throws IOException {
    Path file = folder.resolve("a.pdf");
    Object[] call = new Object[4 + options.length];
    call[0] = "export";
    call[1] = model;
    call[2] = "-o";
    call[3] = file;
    System.arraycopy(options, 0, call, 4, options.length);
    Call done = Call.of(call);
    assertThat(done.status()).as(done.err()).isZero();
    assertThat(done.out()).isEmpty();
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  @Test
  void writesTheFaultTreeOfTheOnlyJourney() throws IOException {
    Path tree = folder.resolve("shop.open-psa.xml");
    assertThat(Call.of("export", Shop.in(folder), "-o", tree)).isEqualTo(new Call(0, "", ""));
    assertThat(tree).content().contains("<define-fault-tree name=\"checkout\">", "<label>users down</label>");
  }

  @Test
  void asksWhichJourneyWhereThereAreMore() {
    Path web = Path.of("sample-models", "web-shop.linchpin.json");
    Path tree = folder.resolve("web.open-psa.xml");
    Call call = Call.of("export", web, "-o", tree);
    assertThat(call.status()).isEqualTo(2);
    assertThat(call.err()).isEqualTo(
        "linchpin: the model has 4 journeys; name one with --journey: checkout, browse, back-office, partner-feed\n");
    assertThat(Call.of("export", web, "-o", tree, "--journey", "chekout").err()).contains("did you mean checkout");
    assertThat(tree).doesNotExist();
    assertThat(Call.of("export", web, "-o", tree, "--journey", "browse").status()).isZero();
  }

  @Test
  void saysWhichOptionsAreForPicturesAndWhichForFaultTrees() throws IOException {
    Path shop = Shop.in(folder);
    Call off = Call.of("export", shop, "-o", folder.resolve("x.open-psa.xml"), "--off", "lb");
    assertThat(off.status()).isEqualTo(2);
    assertThat(off.complaints()).singleElement().asString().contains("leave --off and the like out");
    Call journey = Call.of("export", shop, "-o", folder.resolve("x.png"), "--journey", "checkout");
    assertThat(journey.status()).isEqualTo(2);
    assertThat(journey.complaints()).singleElement().asString().contains("--journey checkout: is for fault trees");
  }

  @ParameterizedTest
  @ValueSource(strings = {"dot", "mmd", "drawio", "graphml"})
  void writesTheModelForOtherPrograms(String ending) throws IOException {
    Path out = folder.resolve("shop." + ending);
    assertThat(Call.of("export", Shop.in(folder), "-o", out)).isEqualTo(new Call(0, "", ""));
    assertThat(out).content().contains("Load balancer", "Zone A", "Session cache 注文", "Orders standby");
    Call call = Call.of("export", Shop.in(folder), "-o", out, "--journey", "checkout");
    assertThat(call.complaints()).singleElement().asString().contains("--journey checkout: is for fault trees");
  }

  @Test
  void leavesOutWhatIsNotWanted() throws IOException {
    Path shop = Shop.in(folder);
    assertThat(pdf(shop, "--plain")).contains("Load balancer", "Zone A")
        .doesNotContain("22 November 2026", "SPOF", "What brings it down", "works worse without", "Only operator");
    assertThat(pdf(shop, "--no-legend")).contains("What brings it down", "22 November 2026")
        .doesNotContain("works worse without");
    assertThat(pdf(shop, "--no-findings", "--no-marks")).contains("22 November 2026", "works worse without")
        .doesNotContain("What brings it down", "SPOF");
    assertThat(pdf(shop, "--no-title")).contains("What brings it down").doesNotContain("22 November 2026");
  }

  @Test
  void leavesOutWhatIsLeftOfGroupsAndNotes() throws IOException {
    Path web = Path.of("sample-models", "web-shop.linchpin.json");
    assertThat(pdf(web, "--off", "web-1")).contains("No spare left", "Last switched over two");
    assertThat(pdf(web, "--off", "web-1", "--no-verdicts", "--no-notes"))
        .doesNotContain("No spare left", "Last switched over two");
  }

  @Test
  void goesOnOverSeveralPagesOfTheSizeAsked() throws IOException {
    Path web = Path.of("sample-models", "web-shop.linchpin.json");
    Path file = folder.resolve("tiles.pdf");
    assertThat(Call.of("export", web, "-o", file, "--page", "letter", "--tile", "--scale", "1.5").status()).isZero();
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      String text = new PDFTextStripper().getText(pdf);
      int tiles = Integer.parseInt(text.replaceAll("(?s).*?Page 1 of (\\d+), row 1 of.*", "$1"));
      assertThat(tiles).isGreaterThan(3);
      assertThat(text).contains("Page " + tiles + " of " + tiles);
      float shorter = Math.min(pdf.getPage(0).getMediaBox().getWidth(), pdf.getPage(0).getMediaBox().getHeight());
      assertThat(shorter).isEqualTo(612);
    }
    Call.of("export", web, "-o", file, "--page", "a4");
    try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
      assertThat(pdf.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
    }
  }

  @Test
  void saysWhichChoicesMeanNothing() {
    Path web = Path.of("sample-models", "web-shop.linchpin.json");
    Path png = folder.resolve("a.png");
    Path pdf = folder.resolve("a.pdf");
    assertThat(Call.of("export", web, "-o", png, "--page", "a4").err()).contains("--page and --tile are for PDF");
    assertThat(Call.of("export", web, "-o", pdf, "--page", "a9").err()).contains("fit, a4, a3, letter");
    assertThat(Call.of("export", web, "-o", pdf, "--tile").err()).contains("--tile needs the size of the pages");
    Call many = Call.of("export", web, "-o", pdf, "--tile", "--page", "a4", "--scale", "99");
    assertThat(many.status()).isEqualTo(2);
    assertThat(many.complaints()).singleElement().asString().contains("pages, more than 400");
    assertThat(Call.of("export", web, "-o", folder.resolve("a.dot"), "--no-legend").err()).contains("--no-legend");
    assertThat(pdf).doesNotExist();
  }

  @Test
  void everyCommandOpensAPictureWithItsModel() throws IOException {
    Path shop = Shop.in(folder);
    Call straight = Call.of("analyze", shop);
    for (String ending : new String[] {"png", "svg"}) {
      Path picture = folder.resolve("shop." + ending);
      assertThat(Call.of("export", shop, "-o", picture).status()).isZero();
      assertThat(Call.of("analyze", picture)).isEqualTo(straight);
      assertThat(Call.of("export", shop, "-o", picture, "--no-model").status()).isZero();
      Call bare = Call.of("analyze", picture);
      assertThat(bare.status()).isEqualTo(2);
      assertThat(bare.complaints()).singleElement().asString().contains("is a picture without a model inside");
    }
  }
}
