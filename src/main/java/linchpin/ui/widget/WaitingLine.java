package linchpin.ui.widget;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import linchpin.ui.session.BackgroundQuery;

/// A line that is there while somebody waits for work aside: what is done, how far it is, and a button that ends it.
public final class WaitingLine extends HBox {
  /// @param doing what is done: "Trying out remedies"
  /// @param cancel what the button does
  public WaitingLine(BackgroundQuery query, String doing, Runnable cancel) {
    super(8);
    Label words = new Label();
    words.textProperty().bind(Bindings.createStringBinding(
        () -> doing + (query.progress().get().isEmpty() ? "…" : ": " + query.progress().get()), query.progress()));
    words.getStyleClass().addAll("small", "muted");
    words.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button button = new Button("Cancel");
    button.getStyleClass().add("text-button");
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(e -> cancel.run());
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(words, space, button);
    visibleProperty().bind(query.waiting());
    managedProperty().bind(visibleProperty());
  }
}
