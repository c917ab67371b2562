package linchpin.ui.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import linchpin.edit.Document;
import linchpin.export.exchange.ModelFormat;
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
}
