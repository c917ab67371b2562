package linchpin.ui.analysis.remedy;

import java.util.List;
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
public final class RemedyCard extends VBox {
  private static final double GAP = 8;
  private static final double FACTS_GAP = 10;
  private final Button button;
  private boolean beside = true;

  /// A card whose button says "Apply".
  ///
  /// @param primary whether its button is the one that most people want
  public RemedyCard(RemedyFigures figures, boolean primary, Runnable apply) {
    this(figures, "Apply", primary, apply);
  }

  /// @param word on its button
  /// @param primary whether its button is the one that most people want
  public RemedyCard(RemedyFigures figures, String word, boolean primary, Runnable apply) {
    super(4);
    getStyleClass().add("remedy-card");
    Label title = new Label(figures.title());
    title.getStyleClass().add("strong");
    title.setWrapText(true);
    title.setMinHeight(USE_PREF_SIZE);
    HBox facts = new HBox(FACTS_GAP);
    figures.changes().forEach(c -> facts.getChildren().add(change(c)));
    facts.getChildren().add(month(figures));
    VBox words = new VBox(4, title, facts);
    words.setMinWidth(0);
    button = new Button(word);
    button.getStyleClass().add("text-button");
    if (primary) {
      button.getStyleClass().add("primary");
    }
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(word + ": " + figures.title() + ". " + figures.terms());
    button.setOnAction(e -> apply.run());
    setMinWidth(0);
    Tooltip.install(words, new Tooltip(figures.terms()));
    widthProperty().addListener(o -> arrange(title, facts, words));
    arrange(title, facts, words);
  }

  /// Beside the figures where there is room, else beside the title.
  private void arrange(Label title, HBox facts, VBox words) {
    double needed = facts.prefWidth(-1) + button.prefWidth(-1) + GAP + getInsets().getLeft() + getInsets().getRight();
    boolean room = getWidth() == 0 || getWidth() >= needed;
    if (getChildren().isEmpty() || room != beside) {
      beside = room;
      HBox line = new HBox(GAP, room ? words : title, button);
      words.getChildren().setAll(room ? List.of(title, facts) : List.of(facts));
      HBox.setHgrow(words, Priority.ALWAYS);
      HBox.setHgrow(title, Priority.ALWAYS);
      title.setMaxWidth(Double.MAX_VALUE);
      line.setAlignment(room ? Pos.CENTER_LEFT : Pos.TOP_LEFT);
      getChildren().setAll(room ? List.of(line) : List.of(line, words));
    }
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
