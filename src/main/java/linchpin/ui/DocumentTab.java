package linchpin.ui;

import java.nio.file.Path;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.shape.Circle;
import linchpin.ui.command.Command;
import linchpin.ui.session.Session;
import linchpin.ui.widget.Icon;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The tab of one open document: click shows it, the middle button closes it, and it can be dragged to another place.
final class DocumentTab extends HBox {
  private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
  private static final double DOT = 3;
  private final OpenDocument document;
  private final OpenDocuments documents;
  private boolean shown;

  DocumentTab(OpenDocument document, OpenDocuments documents) {
    this.document = document;
    this.documents = documents;
    Session session = document.workspace().session();
    ObservableValue<String> title = session.document().map(d -> d.name().isBlank() ? "Untitled" : d.name());
    getStyleClass().add("document-tab");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().setAll(dot(session), words(title), close(title));
    Tooltip.install(this, tooltip(session));
    setAccessibleRole(AccessibleRole.TAB_ITEM);
    accessibleTextProperty().bind(Bindings.createStringBinding(
        () -> title.getValue() + (session.dirty().get() ? ", not saved" : ""), title, session.dirty()));
    setOnMousePressed(e -> {
      if (e.getButton() == MouseButton.PRIMARY) {
        documents.show(document);
      }
    });
    setOnMouseClicked(e -> {
      if (e.getButton() == MouseButton.MIDDLE) {
        documents.close(document);
      }
    });
  }

  OpenDocument document() {
    return document;
  }

  /// Marks it as the one that is shown, or not.
  void shown(boolean now) {
    shown = now;
    pseudoClassStateChanged(SHOWN, now);
    setFocusTraversable(now);
    notifyAccessibleAttributeChanged(AccessibleAttribute.SELECTED);
  }

  private static Circle dot(Session session) {
    Circle dot = new Circle(DOT);
    dot.getStyleClass().add("unsaved-dot");
    dot.visibleProperty().bind(session.dirty());
    dot.managedProperty().bind(dot.visibleProperty());
    return dot;
  }

  private static Label words(ObservableValue<String> title) {
    Label words = new Label();
    words.textProperty().bind(title);
    words.setMinWidth(0);
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    return words;
  }

  private Button close(ObservableValue<String> title) {
    Button close = new Button(null, Icon.of(Feather.X, "s14"));
    close.getStyleClass().addAll("icon-button", "close-tab");
    close.setFocusTraversable(false);
    close.setTooltip(new Tooltip("Close  " + Command.CLOSE.keyText()));
    close.accessibleTextProperty().bind(title.map(t -> "Close " + t));
    close.setOnAction(e -> documents.close(document));
    return close;
  }

  private static Tooltip tooltip(Session session) {
    Tooltip tooltip = new Tooltip();
    tooltip.textProperty().bind(Bindings.createStringBinding(
        () -> where(session.file().get()) + (session.dirty().get() ? "\nNot saved" : ""),
        session.file(), session.dirty()));
    return tooltip;
  }

  private static String where(@Nullable Path file) {
    return file == null ? "In no file yet" : file.toAbsolutePath().toString();
  }

  @Override
  public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
    return attribute == AccessibleAttribute.SELECTED ? shown : super.queryAccessibleAttribute(attribute, parameters);
  }
}
