package linchpin.ui.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import linchpin.edit.document.Document;
import linchpin.export.ExportPreview;
import linchpin.export.PictureFormat;
import linchpin.export.exchange.ModelFormat;
import linchpin.export.graphics.PageSize;
import linchpin.export.sheet.ExportChoices;
import linchpin.format.ModelFile;
import linchpin.format.Reading;
import linchpin.ui.Desk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ExportsTest {
  @TempDir private Path folder;
  private Desk desk;

  @BeforeEach
  void openTheShop() {
    desk = new Desk(folder).sample("web-shop");
    desk.answers.save = folder.resolve("shop");
    desk.answers.journey = "browse";
  }

  @ParameterizedTest
  @EnumSource
  void writesTheModelUnderTheEndingOfItsFormat(ModelFormat format) {
    desk.workspace.exports().export(format);
    assertThat(folder.resolve("shop" + format.ending())).isNotEmptyFile();
    assertThat(desk.jobs.message().get()).isEqualTo("Exported shop" + format.ending());
  }

  @Test
  void aFaultTreeIsThatOfTheJourneyChosen() {
    desk.workspace.exports().export(ModelFormat.OPEN_PSA);
    assertThat(folder.resolve("shop.open-psa.xml")).content().contains("<define-fault-tree name=\"browse\">");
  }

  @Test
  void nothingIsWrittenWhereNoJourneyIsChosen() {
    desk.answers.journey = null;
    desk.workspace.exports().export(ModelFormat.OPEN_PSA);
    assertThat(folder.resolve("shop.open-psa.xml")).doesNotExist();
    assertThat(desk.answers.told).isEmpty();
  }

  @Test
  void saysThatAModelWithoutJourneyHasNoFaultTree() {
    desk.session.open(Document.EMPTY, null);
    desk.workspace.exports().export(ModelFormat.OPEN_PSA);
    assertThat(desk.answers.told).containsExactly(
        "Not exported", "The model has no journey. Add one, or draw the users who start it.");
  }

  @Test
  void saysWhyAFileCouldNotBeWritten() {
    desk.answers.save = folder.resolve("missing").resolve("shop.dot");
    desk.workspace.exports().export(ModelFormat.DOT);
    assertThat(desk.answers.told).hasSize(2).last().asString().contains("does not exist");
  }

  @Test
  void aPictureLooksAsChosenAndTheChoiceIsOfferedTheNextTime() throws Exception {
    desk.answers.look = last -> last.withChoices(last.choices().plain().withScale(0.5)).withModel(false);
    desk.workspace.exports().export(PictureFormat.PNG);
    assertThat(desk.answers.offered).containsExactly(ExportLook.STANDARD);
    var small = javax.imageio.ImageIO.read(folder.resolve("shop.png").toFile());
    assertThat(small.getWidth()).isLessThan(700);
    assertThat(ModelFile.read(folder.resolve("shop.png"))).isInstanceOf(Reading.Refused.class);
    desk.answers.look = last -> last;
    desk.workspace.exports().export(PictureFormat.SVG);
    assertThat(desk.answers.offered.getLast().choices()).isEqualTo(ExportChoices.STANDARD.plain().withScale(0.5));
    assertThat(desk.answers.offered.getLast().model()).isFalse();
    assertThat(ExportLook.parse("dark a3 0.5 nonsense \u0000").choices().page()).isEqualTo(PageSize.A3);
  }

  @Test
  void nothingIsWrittenWhereNoLookIsChosen() {
    desk.answers.look = last -> null;
    desk.workspace.exports().export(PictureFormat.PNG);
    assertThat(folder.resolve("shop.png")).doesNotExist();
    assertThat(desk.exporting.get()).isEmpty();
  }

  @Test
  void aPictureOpensAsAModelThatIsInNoFileYet() {
    desk.answers.look = last -> last.withChoices(last.choices().plain().withScale(0.5));
    desk.workspace.exports().export(PictureFormat.PNG);
    Document drawn = desk.session.document().get();
    desk.session.open(Document.EMPTY, null);
    desk.workspace.imports().take(java.util.List.of(folder.resolve("shop.png")));
    assertThat(desk.last().session.document().get()).isEqualTo(drawn);
    assertThat(desk.last().session.file().get()).isNull();
  }

  @Test
  void aReportIsWrittenAsItsNameSays() {
    desk.answers.save = folder.resolve("shop.md");
    desk.workspace.exports().report();
    assertThat(folder.resolve("shop.md")).content().startsWith("# Web shop").contains("99.901 %", "What helps");
    assertThat(folder.resolve("shop.diagram.svg")).isNotEmptyFile();
    assertThat(desk.jobs.message().get()).isEqualTo("Exported shop.md");
    desk.answers.save = folder.resolve("plain");
    desk.workspace.exports().report();
    assertThat(folder.resolve("plain.html")).content().startsWith("<!DOCTYPE html>");
  }

  @Test
  void aPreviewTellsHowLargeThePictureBecomes() throws Exception {
    ShownDiagram shown = new ShownDiagram(desk.session);
    ExportLook plain = ExportLook.STANDARD.withChoices(ExportChoices.STANDARD.plain());
    ExportPreview png = shown.previews(PictureFormat.PNG).of(plain);
    assertThat(png.words()).matches("\\d+ × \\d+ pixels");
    assertThat(javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(png.png())).getWidth()).isBetween(500, 1001);
    ExportLook tiled = plain.withChoices(plain.choices().withPage(PageSize.A4).withTiled(true));
    ExportPreview pdf = shown.previews(PictureFormat.PDF).of(tiled);
    assertThat(pdf.words()).isEqualTo(pdf.pages() + " pages of A4");
    assertThat(pdf.pages()).isGreaterThan(1);
  }
}
