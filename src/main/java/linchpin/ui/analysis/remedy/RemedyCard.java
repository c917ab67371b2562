package linchpin.ui.analysis.remedy;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A remedy: what it does, the figures before and after, what it costs, and a button that applies it.
public final class RemedyCard extends HBox {
  /// A card whose button says "Apply".
  ///
  /// @param primary whether its button is the one that most people want
  public RemedyCard(RemedyFigures figures, boolean primary, Runnable apply) {
    this(figures, "Apply", primary, apply);
  }

  /// @param word on its button
  /// @param primary whether its button is the one that most people want
  public RemedyCard(RemedyFigures figures, String word, boolean primary, Runnable apply) {
    super(8);
    getStyleClass().add("remedy-card");
    Label title = new Label(figures.title());
    title.getStyleClass().add("strong");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    HBox facts = new HBox(14);
    figures.changes().forEach(c -> facts.getChildren().add(change(c)));
    facts.getChildren().add(month(figures));
    VBox words = new VBox(4, title, facts);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button button = new Button(word);
    button.getStyleClass().add("text-button");
    if (primary) {
      button.getStyleClass().add("primary");
    }
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(word + ": " + figures.title() + ". " + figures.terms());
    button.setOnAction(e -> apply.run());
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(words, button);
    Tooltip.install(words, new Tooltip(figures.terms()));
  }

  private static Node change(RemedyFigures.Change change) {
    Label before = new Label(change.before());
    before.getStyleClass().add("muted");
    Label after = new Label(change.after());
    after.getStyleClass().addAll("strong", change.gain() ? "good" : "plain");
    Label arrow = new Label("→");
    arrow.getStyleClass().add("muted");
    before.setMinWidth(USE_PREF_SIZE);
    after.setMinWidth(USE_PREF_SIZE);
    arrow.setMinWidth(USE_PREF_SIZE);
    return fact(change.name(), change.before().equals(change.after().replace(" %", ""))
        ? new HBox(after) : new HBox(4, before, arrow, after));
  }

  private static Node month(RemedyFigures figures) {
    Label cost = new Label(figures.month());
    cost.getStyleClass().addAll("strong");
    cost.setMinWidth(Region.USE_PREF_SIZE);
    if (figures.costAssumed()) {
      cost.getStyleClass().add("assumed-figure");
      cost.setAccessibleText(figures.month() + ", assumed");
    }
    HBox line = new HBox(cost);
    return fact("A month", line);
  }

  private static Node fact(String name, Node value) {
    Label caption = new Label(name);
    caption.getStyleClass().addAll("tiny", "muted");
    caption.setMinWidth(USE_PREF_SIZE);
    return new VBox(caption, value);
  }
}
