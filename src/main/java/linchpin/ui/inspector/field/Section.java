package linchpin.ui.inspector.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import linchpin.edit.document.Document;
import org.jspecify.annotations.Nullable;

/// Some properties under a heading. Its rows are made once and show the document whenever it changes.
public final class Section extends VBox {
  private final List<Consumer<Document>> shown = new ArrayList<>();

  /// A section without a heading.
  public Section() {
    super(8);
    getStyleClass().add("section");
  }

  /// @param aside a few words at the right of the heading; empty for none
  public Section(String title, String aside) {
    this();
    Label heading = new Label(title);
    heading.getStyleClass().add("strong");
    heading.setMinWidth(Region.USE_PREF_SIZE);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label words = new Label(aside);
    words.getStyleClass().addAll("small", "hint");
    HBox head = new HBox(8, heading, space, words);
    head.setAlignment(Pos.BASELINE_LEFT);
    getChildren().add(head);
  }

  /// Shows a document.
  public void show(Document document) {
    shown.forEach(s -> s.accept(document));
  }

  /// Does this with every document shown.
  public void on(Consumer<Document> show) {
    shown.add(show);
  }

  public void add(Node node) {
    getChildren().add(node);
  }

  /// A typed property.
  public TextRow text(
      String title, String unit, Function<Document, FieldContent> value, Function<String, Optional<String>> enter) {
    TextRow row = new TextRow(title, unit, enter);
    add(row);
    on(d -> row.show(value.apply(d)));
    return row;
  }

  /// A chosen property; a null value means that several differ.
  public <T> ChoiceRow<T> choice(
      String title,
      Function<T, String> words,
      Function<Document, List<T>> choices,
      Function<Document, @Nullable T> value,
      Function<T, Optional<String>> choose) {
    ChoiceRow<T> row = new ChoiceRow<>(title, words, choose);
    add(row);
    on(d -> row.show(choices.apply(d), value.apply(d)));
    return row;
  }

  /// A property that is on or off; a null value means that several differ.
  public SwitchRow toggle(
      String title, String onWord, String offWord, Function<Document, @Nullable Boolean> value,
      Function<Boolean, Optional<String>> change) {
    SwitchRow row = new SwitchRow(title, onWord, offWord, change);
    add(row);
    on(d -> row.show(value.apply(d)));
    return row;
  }
}
