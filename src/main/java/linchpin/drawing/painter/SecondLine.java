package linchpin.drawing.painter;

import java.util.List;
import java.util.Set;
import linchpin.drawing.mark.Ink;
import linchpin.drawing.mark.Sign;
import linchpin.drawing.view.Appearance;
import linchpin.drawing.view.PreparedView;
import linchpin.drawing.view.Quantities;
import linchpin.drawing.view.Theme;
import linchpin.model.Component;
import linchpin.model.UnitFigures;
import org.jspecify.annotations.Nullable;

/// The words under a card's name: its state if there is one to tell, else the figure that matters for its kind.
///
/// @param sign what stands before the words, or null
/// @param text the words
/// @param ink their colour
/// @param strong whether they tell a state
record SecondLine(@Nullable Sign sign, String text, Ink ink, boolean strong) {

  static SecondLine of(PreparedView scene, Component component) {
    Appearance appearance = scene.look(component.id());
    Theme theme = scene.theme();
    if (appearance.is(Appearance.Condition.OFF)) {
      return new SecondLine(null, "switched off", theme.fg2(), false);
    }
    if (appearance.is(Appearance.Condition.DOWN)) {
      boolean byLoad = appearance.overloaded() && component.copies() == 1;
      return new SecondLine(Sign.CROSS, byLoad ? "down by load" : "down", theme.redfg(), true);
    }
    if (appearance.overloaded()) {
      Double use = appearance.use();
      String text = use == null || use <= 1 ? "overloaded" : Quantities.percent(use) + " load";
      return new SecondLine(Sign.GAUGE, text, theme.redfg(), true);
    }
    if (appearance.is(Appearance.Condition.DEGRADED)) {
      return new SecondLine(Sign.WARNING, "degraded", theme.amberfg(), true);
    }
    if (appearance.spareless()) {
      return new SecondLine(Sign.WARNING, appearance.left() + " left", theme.amberfg(), true);
    }
    return quiet(scene, component, appearance);
  }

  private static SecondLine quiet(PreparedView scene, Component component, Appearance appearance) {
    Double load = appearance.load();
    Double capacity = appearance.capacity();
    Sign sign = component.holdsData() ? Sign.CYLINDER : null;
    if (load != null && capacity != null) {
      return calm(scene, sign, Quantities.count(load) + " of " + Quantities.rate(capacity));
    }
    if (component.isHuman()) {
      return calm(scene, null, duty(scene, component));
    }
    Double requests = scene.requests(component.id());
    if (requests != null && component.isUsers()) {
      return calm(scene, null, Quantities.count(load == null ? requests : load) + " requests/s");
    }
    if (component.isUsers()) {
      return calm(scene, null, "where requests start");
    }
    if (!component.isFailureUnit()) {
      return calm(scene, Sign.INFINITY, "cannot fail");
    }
    if (component.copies() > 1) {
      return calm(scene, sign, component.required() + " needed");
    }
    return calm(scene, sign, Quantities.availability(UnitFigures.of(component).availability()));
  }

  private static SecondLine calm(PreparedView scene, @Nullable Sign sign, String text) {
    return new SecondLine(sign, text, scene.theme().fg3(), false);
  }

  private static String duty(PreparedView scene, Component person) {
    Set<String> alone = scene.badges().onlyOperatorOf(person.id());
    List<String> all = scene.operatedBy(person.id());
    int number = alone.isEmpty() ? all.size() : alone.size();
    if (number == 0) {
      return scene.topology().kind(person).name();
    }
    Component first = scene.topology().component(alone.isEmpty() ? all.getFirst() : alone.iterator().next());
    return number == 1 && first != null ? first.label() : Quantities.of(number, "component");
  }
}
