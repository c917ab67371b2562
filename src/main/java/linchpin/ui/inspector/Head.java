package linchpin.ui.inspector;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import linchpin.analysis.report.State;
import linchpin.model.Component;
import linchpin.ui.inspector.field.Section;
import linchpin.ui.session.ElementStanding;
import linchpin.ui.session.Session;
import linchpin.ui.widget.Icon;
import linchpin.ui.widget.KindIcon;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The top of the inspector: what is selected, how it stands, and its switch.
final class Head extends VBox {
  private final HBox line = new HBox(12);
  private final Label title = new Label();
  private final Label caption = new Label();
  private final FlowPane pills = new FlowPane(6, 6);
  private final SimpleStringProperty switched = new SimpleStringProperty("Off");

  Head(@Nullable Node icon) {
    super(12);
    title.getStyleClass().add("title");
    caption.getStyleClass().add("muted");
    VBox words = new VBox(title, caption);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    line.setAlignment(Pos.CENTER_LEFT);
    if (icon != null) {
      StackPane tile = new StackPane(icon);
      tile.getStyleClass().add("tile");
      line.getChildren().add(tile);
    }
    line.getChildren().add(words);
    getChildren().add(line);
  }

  /// The head of one component.
  static Section of(Session session, Component component) {
    Head head = new Head(new KindIcon(component.type(), 24));
    head.power(() -> session.toggleOff(component.id()));
    Section section = new Section();
    section.add(head);
    section.on(
        d -> {
          Component now = d.topology().component(component.id());
          if (now != null) {
            head.show(session, now);
            head.switched.set(session.scenario().get().off().contains(now.id()) ? "On" : "Off");
          }
        });
    return section;
  }

  /// The head of anything else.
  static Section of(java.util.function.Supplier<String> title, java.util.function.Supplier<String> caption) {
    Head head = new Head(null);
    Section section = new Section();
    section.add(head);
    section.on(
        d -> {
          head.title.setText(title.get());
          head.caption.setText(caption.get());
          head.caption.setVisible(!caption.get().isEmpty());
          head.caption.setManaged(head.caption.isVisible());
        });
    return section;
  }

  /// The head of anything else that can be switched off.
  ///
  /// @param unit its id
  static Section of(
      Session session, String unit, java.util.function.Supplier<String> title,
      java.util.function.Supplier<String> caption) {
    Head head = new Head(null);
    head.power(() -> session.toggleOff(unit));
    Section section = new Section();
    section.add(head);
    section.on(d -> {
      head.title.setText(title.get());
      head.caption.setText(caption.get());
      head.switched.set(session.scenario().get().off().contains(unit) ? "On" : "Off");
    });
    return section;
  }

  private void power(Runnable toggle) {
    Label key = new Label("X");
    key.getStyleClass().add("key");
    Label word = new Label("Off");
    word.getStyleClass().add("strong");
    HBox graphic = new HBox(8, Icon.of(Feather.POWER, "s14"), word, key);
    graphic.setAlignment(Pos.CENTER);
    Button power = new Button(null, graphic);
    power.accessibleTextProperty().bind(switched.map(w -> "Switch it " + w.toLowerCase(java.util.Locale.ROOT)));
    word.textProperty().bind(switched);
    power.getStyleClass().add("text-button");
    power.setOnAction(e -> toggle.run());
    power.setMinWidth(USE_PREF_SIZE);
    power.setTooltip(new javafx.scene.control.Tooltip("Switch it off or on in a what-if   X"));
    line.getChildren().add(power);
    getChildren().add(pills);
  }

  private void show(Session session, Component component) {
    var topology = session.document().get().topology();
    title.setText(component.label());
    Component place = component.domain() == null ? null : topology.component(component.domain());
    caption.setText(topology.kind(component).name() + (place == null ? "" : " in " + place.label()));
    List<Node> shown = new java.util.ArrayList<>();
    State state = ElementStanding.state(session, component.id());
    if (state != null && !component.isHuman()) {
      shown.add(statePill(state));
    }
    if (component.holdsData()) {
      shown.add(pill("Holds data", Feather.DATABASE, ""));
    }
    Boolean spof = ElementStanding.spof(session.report().get(), component.id());
    if (spof != null) {
      shown.add(spof ? pill("SPOF", Feather.TARGET, "bad") : pill("Not a SPOF", Feather.CHECK, ""));
    }
    pills.getChildren().setAll(shown);
  }

  private static Node statePill(State state) {
    return switch (state) {
      case UP -> pill("Up", Feather.CHECK, "");
      case DEGRADED -> pill("Degraded", Feather.ALERT_TRIANGLE, "warn");
      case DOWN -> pill("Down", Feather.X, "bad");
    };
  }

  private static Label pill(String words, Feather icon, String tone) {
    Label pill = new Label(words, tone.isEmpty() ? Icon.of(icon, "s14") : Icon.of(icon, "s14", tone));
    pill.getStyleClass().addAll("pill", "fact");
    if (!tone.isEmpty()) {
      pill.getStyleClass().add(tone);
    }
    return pill;
  }
}
