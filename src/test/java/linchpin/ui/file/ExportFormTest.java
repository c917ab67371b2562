package linchpin.ui.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.image.ImageView;
import linchpin.export.PictureFormat;
import linchpin.export.graphics.PageSize;
import linchpin.export.sheet.ExportChoices;
import linchpin.ui.WindowStory;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class ExportFormTest extends WindowStory {
  private ExportForm form;

  @Test
  void whatIsTickedIsWhatIsExportedAndThePreviewFollows() throws Exception {
    sample("redundant");
    open(PictureFormat.PDF);
    waitForPreview();
    assertThat(lookup("#model").query().isVisible()).isFalse();
    CheckBox tiled = lookup("#tiled").queryAs(CheckBox.class);
    assertThat(tiled.isDisabled()).isTrue();
    ComboBox<PageSize> page = lookup("#page").queryComboBox();
    interact(() -> page.setValue(PageSize.A4));
    interact(() -> tiled.setSelected(true));
    interact(() -> lookup("#legend").queryAs(CheckBox.class).setSelected(false));
    assertThat(form.look().choices()).isEqualTo(
        ExportChoices.STANDARD.withScale(2).withPage(PageSize.A4).withTiled(true).withLegend(false));
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> lookup("#size").queryLabeled().getText().endsWith("of A4"));
    interact(() -> clickOn("Only the diagram"));
    assertThat(form.look().choices().heading()).isFalse();
    assertThat(lookup("#heading").queryAs(CheckBox.class).isSelected()).isFalse();
  }

  private void open(PictureFormat picture) {
    ShownDiagram shown = new ShownDiagram(desk.session);
    interact(() -> {
      form = ExportForm.of(picture, ExportLook.STANDARD, shown.previews(picture), desk.workspace.tasks());
      Scene scene = new Scene(form.node());
      scene.getStylesheets().setAll(stage.getScene().getStylesheets());
      stage.setScene(scene);
    });
  }

  private void waitForPreview() throws Exception {
    ImageView preview = lookup("#preview").queryAs(ImageView.class);
    WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> preview.getImage() != null);
  }
}
