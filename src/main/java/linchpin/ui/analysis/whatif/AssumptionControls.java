package linchpin.ui.analysis.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.model.Scenario;
import linchpin.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// What else a what-if may assume: more traffic than usual, and places that are cut off from the rest.
final class AssumptionControls extends HBox {
  private static final List<Double> SURGES = List.of(0.5, 1.0, 1.5, 2.0, 3.0, 5.0, 10.0);
  private static final String USUAL = "Usual traffic";
  private final Session session;
  private final ComboBox<Double> surge = new ComboBox<>();
  private final MenuButton isolate = new MenuButton("Cut off");
  private boolean showing;

  AssumptionControls(Session session) {
    super(8);
    this.session = session;
    setAlignment(Pos.CENTER_LEFT);
    getStyleClass().add("row");
    surge.setAccessibleText("Traffic, times the usual");
    surge.setConverter(new Times());
    surge.valueProperty().addListener((o, before, now) -> surge(now));
    isolate.getStyleClass().add("text-button");
    isolate.setAccessibleText("Places cut off from the rest");
    isolate.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(surge, isolate);
  }

  /// Shows the session as it is now.
  void show() {
    showing = true;
    Document document = session.document().get();
    Scenario scenario = session.scenario().get();
    List<Double> choices = new ArrayList<>(SURGES);
    if (!choices.contains(scenario.surge())) {
      choices.add(scenario.surge());
    }
    if (!surge.getItems().equals(choices)) {
      surge.getItems().setAll(choices);
    }
    surge.setValue(scenario.surge());
    List<Component> places = document.topology().components().values().stream().filter(document::isPlace).toList();
    isolate.getItems().setAll(places.stream().map(p -> item(p, scenario)).toList());
    isolate.setVisible(!places.isEmpty());
    showing = false;
  }

  private CheckMenuItem item(Component place, Scenario scenario) {
    CheckMenuItem item = new CheckMenuItem(place.label());
    item.setMnemonicParsing(false);
    item.setSelected(scenario.isolate().contains(place.id()));
    item.setOnAction(e -> isolate(place.id()));
    return item;
  }

  private void isolate(String place) {
    Scenario now = session.scenario().get();
    List<String> cut = new ArrayList<>(now.isolate());
    if (!cut.remove(place)) {
      cut.add(place);
    }
    session.assume(now.withId("", null).withIsolated(cut));
  }

  private void surge(@Nullable Double factor) {
    Scenario now = session.scenario().get();
    if (!showing && factor != null && factor != now.surge()) {
      session.assume(now.withId("", null).withSurge(factor));
    }
  }

  private static final class Times extends StringConverter<Double> {
    @Override
    public String toString(@Nullable Double factor) {
      return factor == null ? "" : factor == 1 ? USUAL : String.format(Locale.ROOT, "Traffic × %s", trimmed(factor));
    }

    @Override
    public Double fromString(String text) {
      return text.equals(USUAL) ? 1.0 : Double.valueOf(text.replace("Traffic ×", "").strip());
    }

    private static String trimmed(double factor) {
      String text = Double.toString(factor);
      return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }
  }
}
