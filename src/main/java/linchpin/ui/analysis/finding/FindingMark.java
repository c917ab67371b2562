package linchpin.ui.analysis.finding;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import linchpin.advice.Finding;
import linchpin.ui.widget.Icon;
import linchpin.ui.widget.KindIcon;
import org.kordamp.ikonli.feather.Feather;

/// The sign of a finding: the same shapes as the badges on the canvas.
public final class FindingMark extends StackPane {
  private static final double SIZE = 20;
  private static final String GAUGE = "M4.9 17.5a8.5 8.5 0 1 1 14.2 0M12 13l3.5 -4.5";

  public FindingMark(Finding.Kind kind) {
    getStyleClass().add("finding-mark");
    setMinSize(SIZE, SIZE);
    setMaxSize(SIZE, SIZE);
    setAccessibleText(kind.label());
    if (kind == Finding.Kind.SPOF || kind == Finding.Kind.DOWN_AS_IT_STANDS) {
      getStyleClass().add("ring");
      getChildren().addAll(circle(8, "mark-ring"), circle(3, "mark-pin"));
      return;
    }
    getStyleClass().add(
        switch (kind.severity()) {
          case SEVERE -> "severe";
          case WARNING -> "warning";
          case NOTE -> "note";
        });
    boolean gauge = kind == Finding.Kind.OVERLOAD || kind == Finding.Kind.OVERLOADED_AS_IT_STANDS;
    getChildren().addAll(circle(10, "mark-disc"), gauge ? new KindIcon(GAUGE, 13) : Icon.of(glyph(kind)));
  }

  private static Circle circle(double radius, String style) {
    Circle circle = new Circle(radius);
    circle.getStyleClass().add(style);
    return circle;
  }

  private static Feather glyph(Finding.Kind kind) {
    return switch (kind) {
      case FATAL_SHARED_DEPENDENCY, SHARED_DEPENDENCY -> Feather.LINK;
      case LATENT_SPOF -> Feather.TAG;
      case NOTHING_TAKES_OVER, UNUSED_FAILOVER -> Feather.ROTATE_CCW;
      case MISSED_OBJECTIVE -> Feather.FLAG;
      case ONLY_OPERATOR -> Feather.USER;
      case LOAD_NOT_FOLLOWED -> Feather.REPEAT;
      default -> Feather.ALERT_TRIANGLE;
    };
  }
}
