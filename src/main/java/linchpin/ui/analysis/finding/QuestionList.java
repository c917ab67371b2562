package linchpin.ui.analysis.finding;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import linchpin.advice.Finding.Severity;
import linchpin.advice.FiveQuestions;
import linchpin.ui.widget.Icon;
import org.kordamp.ikonli.feather.Feather;

/// The five questions with their answers, folded into one line until they are asked for.
final class QuestionList extends VBox {
  private final VBox answers = new VBox(6);
  private final Button head = new Button("In words and in five questions");

  /// @param first what stands above the questions
  /// @param opened told when it is unfolded or folded
  QuestionList(List<? extends Node> first, FiveQuestions questions, boolean open, Consumer<Boolean> opened) {
    super(6);
    head.getStyleClass().addAll("list-button", "fold");
    head.setMaxWidth(Double.MAX_VALUE);
    answers.getChildren().addAll(first);
    questions.answers().forEach(a -> answers.getChildren().add(line(a)));
    getChildren().addAll(head, answers);
    show(open);
    head.setOnAction(e -> {
      show(!answers.isVisible());
      opened.accept(answers.isVisible());
    });
  }

  private void show(boolean open) {
    answers.setVisible(open);
    answers.setManaged(open);
    head.setGraphic(Icon.of(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT, "s16", "faint"));
    head.setAccessibleText("In words and in five questions, " + (open ? "shown" : "folded"));
  }

  private static Node line(FiveQuestions.Answer answer) {
    Label question = new Label(answer.question().text());
    question.getStyleClass().addAll("small", "strong");
    Label text = new Label(answer.text());
    text.setWrapText(true);
    text.getStyleClass().addAll("small", "muted");
    VBox words = new VBox(question, text);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox line = new HBox(8, sign(answer.severity()), words);
    return line;
  }

  private static Node sign(Severity severity) {
    return switch (severity) {
      case SEVERE -> Icon.of(Feather.X, "s14", "bad");
      case WARNING -> Icon.of(Feather.ALERT_TRIANGLE, "s14", "warn");
      case NOTE -> Icon.of(Feather.CHECK, "s14", "faint");
    };
  }
}
