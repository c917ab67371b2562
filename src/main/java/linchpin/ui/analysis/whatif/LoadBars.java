package linchpin.ui.analysis.whatif;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import linchpin.advice.Amounts;
import linchpin.analysis.report.Moment;
import linchpin.analysis.report.State;
import linchpin.drawing.view.Quantities;
import linchpin.model.Component;
import linchpin.model.RedundancyGroup;
import linchpin.model.Scenario;
import linchpin.model.Topology;
import linchpin.ui.widget.KindIcon;

/// The most loaded components of a moment as bars, with a mark where their capacity ends.
final class LoadBars extends VBox {
  private static final int MOST = 4;
  private static final double WORTH_SHOWING = 0.5;
  private static final double MOST_SHOWN = 999.99;

  /// A component with the load it gets and what it can take, requests per second.
  record Load(Component component, double load, double capacity) {
    double share() {
      return capacity > 0 ? load / capacity : load > 0 ? Double.POSITIVE_INFINITY : 0;
    }
  }

  LoadBars(Topology topology, List<Load> loads) {
    super(10);
    loads.forEach(l -> getChildren().add(bar(topology, l)));
  }

  /// The most loaded, at least half full, at most four.
  static List<Load> top(Topology topology, Scenario scenario, Moment moment) {
    List<Load> loads = new ArrayList<>();
    moment.load().forEach(
        (id, load) -> {
          Component c = topology.component(id);
          if (c != null && c.capacity() != null) {
            RedundancyGroup group = topology.groupOf(id);
            double byGroup = group == null ? 1 : scenario.saturate().getOrDefault(group.id(), 1.0);
            double factor = scenario.saturate().getOrDefault(id, 1.0) * byGroup;
            loads.add(new Load(c, load, c.capacity() * factor * working(c, scenario, moment)));
          }
        });
    return loads.stream()
        .filter(l -> l.share() >= WORTH_SHOWING)
        .sorted(Comparator.comparingDouble(Load::share).reversed())
        .limit(MOST)
        .toList();
  }

  /// How many of its copies work: neither switched off nor in a place that is down.
  private static int working(Component c, Scenario scenario, Moment moment) {
    int working = 0;
    for (int i = 1; i <= c.copies(); i++) {
      String place = c.placeOf(i);
      boolean off = scenario.off().contains(c.copy(i));
      if (!off && (place == null || moment.states().get(place) != State.DOWN)) {
        working++;
      }
    }
    return working;
  }

  private static Node bar(Topology topology, Load load) {
    Label name = new Label(load.component().label(), new KindIcon(topology.kind(load.component()), 16));
    name.getStyleClass().add("strong");
    name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    name.setMinWidth(40);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label of = new Label(Amounts.number(load.load()) + " of " + Amounts.number(load.capacity()) + "/s");
    of.getStyleClass().add("muted");
    of.setMinWidth(USE_PREF_SIZE);
    Label share = new Label(Quantities.percent(Math.min(load.share(), MOST_SHOWN)));
    share.getStyleClass().addAll("strong", tone(load.share()));
    share.setMinWidth(USE_PREF_SIZE);
    HBox line = new HBox(8, name, space, of, share);
    line.setAlignment(Pos.CENTER_LEFT);
    return new VBox(6, line, new Bar(load.share()));
  }

  private static String tone(double share) {
    return share > 1 ? "bad" : share > 0.8 ? "warn" : "muted";
  }

  private static final class Bar extends Pane {
    private final Region track = new Region();
    private final Region fill = new Region();
    private final Region mark = new Region();
    private final double share;

    Bar(double share) {
      this.share = Math.min(share, 10);
      setMinHeight(10);
      track.getStyleClass().add("bar-track");
      fill.getStyleClass().addAll("bar-fill", tone(share));
      mark.getStyleClass().add("bar-mark");
      getChildren().addAll(track, fill, mark);
    }

    @Override
    protected void layoutChildren() {
      double most = Math.max(1.15 * share, 1.2);
      track.resizeRelocate(0, 3, getWidth(), 5);
      fill.resizeRelocate(0, 3, getWidth() * share / most, 5);
      mark.resizeRelocate(getWidth() / most - 1, 0, 2, 11);
    }
  }
}
