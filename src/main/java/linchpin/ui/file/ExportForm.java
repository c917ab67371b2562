package linchpin.ui.file;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.util.StringConverter;
import linchpin.export.ExportPreview;
import linchpin.export.PictureFormat;
import linchpin.export.graphics.PageSize;
import linchpin.export.sheet.ExportChoices;
import linchpin.task.TaskQueue;
import linchpin.task.TaskScope;
import linchpin.ui.widget.Fxml;

/// What can be chosen of an exported picture, with a preview that follows.
@SuppressWarnings("NullAway.Init")
public final class ExportForm {
  private final PictureFormat picture;
  private final Dialogs.Previews previews;
  private final TaskQueue drawing;
  private ExportLook look;
  private boolean showing;
  private Parent node;
  @FXML private ImageView preview;
  @FXML private Label size;
  @FXML private CheckBox heading;
  @FXML private CheckBox legend;
  @FXML private CheckBox findings;
  @FXML private CheckBox marks;
  @FXML private CheckBox states;
  @FXML private CheckBox verdicts;
  @FXML private CheckBox notes;
  @FXML private CheckBox dark;
  @FXML private CheckBox transparent;
  @FXML private CheckBox model;
  @FXML private CheckBox tiled;
  @FXML private ComboBox<PageSize> page;
  @FXML private ComboBox<Double> scale;
  @FXML private Node pageRow;
  @FXML private Node scaleRow;

  private ExportForm(PictureFormat picture, ExportLook last, Dialogs.Previews previews, TaskScope tasks) {
    drawing = tasks.queue(TaskQueue.Policy.NEWEST_WINS);
    this.picture = picture;
    this.previews = previews;
    look = last;
  }

  /// The form of one kind of picture.
  ///
  /// @param tasks draw the previews; they end with the dialog
  static ExportForm of(PictureFormat picture, ExportLook last, Dialogs.Previews previews, TaskScope tasks) {
    ExportForm form = new ExportForm(picture, last, previews, tasks);
    form.node = Fxml.load(form, "export.fxml");
    return form;
  }

  Parent node() {
    return node;
  }

  /// What is chosen now.
  ExportLook look() {
    return look;
  }

  @FXML
  private void initialize() {
    page.getItems().setAll(Arrays.asList(PageSize.values()));
    page.setConverter(new Shown<>(PageSize::label));
    scale.getItems().setAll(ExportLook.SCALES);
    scale.setConverter(new Shown<>(s -> Math.round(100 * s) + " %"));
    List<CheckBox> boxes = new ArrayList<>(List.of(
        heading, legend, findings, marks, states, verdicts, notes, dark, transparent, model, tiled));
    boxes.forEach(b -> b.selectedProperty().addListener(o -> changed()));
    page.valueProperty().addListener(o -> changed());
    scale.valueProperty().addListener(o -> changed());
    boolean pages = picture == PictureFormat.PDF;
    only(pageRow, pages);
    only(tiled, pages);
    only(transparent, !pages);
    only(model, !pages);
    show();
  }

  private static void only(Node node, boolean wanted) {
    node.setVisible(wanted);
    node.setManaged(wanted);
  }

  private void show() {
    showing = true;
    ExportChoices choices = look.choices();
    heading.setSelected(choices.heading());
    legend.setSelected(choices.legend());
    findings.setSelected(choices.findings());
    marks.setSelected(choices.marks());
    states.setSelected(choices.states());
    verdicts.setSelected(choices.verdicts());
    notes.setSelected(choices.notes());
    dark.setSelected(choices.dark());
    transparent.setSelected(choices.transparent());
    tiled.setSelected(choices.tiled());
    page.setValue(choices.page());
    scale.setValue(choices.scale());
    model.setSelected(look.model());
    showing = false;
    draw();
  }

  @FXML
  private void plain() {
    look = look.withChoices(look.choices().plain());
    show();
  }

  @FXML
  private void everything() {
    ExportChoices now = look.choices();
    look = look.withChoices(now.withHeading(true).withLegend(true).withFindings(true).withMarks(true).withStates(true)
        .withVerdicts(true).withNotes(true));
    show();
  }

  private void changed() {
    if (!showing) {
      look = new ExportLook(
          new ExportChoices(
              heading.isSelected(), legend.isSelected(), findings.isSelected(), marks.isSelected(),
              states.isSelected(), verdicts.isSelected(), notes.isSelected(), page.getValue(), tiled.isSelected(),
              scale.getValue(), dark.isSelected(), transparent.isSelected()),
          model.isSelected());
      draw();
    }
  }

  private void draw() {
    boolean pages = picture == PictureFormat.PDF;
    tiled.setDisable(page.getValue() == PageSize.FIT);
    only(scaleRow, picture == PictureFormat.PNG || pages && tiled.isSelected() && !tiled.isDisabled());
    ExportLook wanted = look;
    size.setText("Drawing…");
    drawing.submit(context -> Drawn.of(previews.of(wanted)), drawn -> show(drawn.image(), drawn.words()),
        failure -> show(null, failure.sentence()));
  }

  /// A preview that was drawn.
  private record Drawn(Image image, String words) {
    static Drawn of(ExportPreview proof) {
      return new Drawn(new Image(new ByteArrayInputStream(proof.png())), proof.words());
    }
  }

  private void show(@org.jspecify.annotations.Nullable Image image, String words) {
    preview.setImage(image);
    size.setText(words);
  }

  /// Items of a box by what people read.
  private static final class Shown<T> extends StringConverter<T> {
    private final Function<T, String> words;

    Shown(Function<T, String> words) {
      this.words = words;
    }

    @Override
    public String toString(T item) {
      return item == null ? "" : words.apply(item);
    }

    @Override
    public T fromString(String text) {
      throw new UnsupportedOperationException("items are chosen, not written");
    }
  }
}
