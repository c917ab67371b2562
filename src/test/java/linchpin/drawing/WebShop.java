package linchpin.drawing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import linchpin.analysis.report.CutSets;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Moment;
import linchpin.analysis.report.Outcome;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.SharedDependency;
import linchpin.analysis.report.State;
import linchpin.analysis.report.UnitReport;
import linchpin.drawing.view.View;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Point;
import linchpin.edit.document.Routes;
import linchpin.model.Component;
import linchpin.model.Criticality;
import linchpin.model.Dependency;
import linchpin.model.GroupMode;
import linchpin.model.Journey;
import linchpin.model.Purpose;
import linchpin.model.RedundancyGroup;
import linchpin.model.Scenario;
import linchpin.model.Strength;
import linchpin.model.Topology;
import linchpin.model.kind.ReliabilityFigures;

/// The web shop of the design's pictures, with what an analysis of it says, written by hand.
final class WebShop {
  private final List<Component> components = new ArrayList<>();
  private final List<Dependency> lines = new ArrayList<>();
  private final Map<String, Bounds> placement = new LinkedHashMap<>();
  private final Map<String, List<Point>> routes = new LinkedHashMap<>();

  private WebShop() {
    places();
    cards();
    connect();
  }

  static Document document() {
    WebShop shop = new WebShop();
    List<Journey> journeys =
        List.of(
            journey("checkout", "Checkout", "shoppers", 400.0),
            journey("browse", "Browse", "shoppers", 200.0),
            journey("back-office", "Back office", "staff", 10.0));
    Topology topology = Topology.of(shop.components, groups(), shop.lines, journeys);
    return Document.of("Web shop", topology).withPlacement(shop.placement);
  }

  static Routes routes() {
    return new Routes(new WebShop().routes);
  }

  static View view() {
    return View.of(document(), routes());
  }

  /// As the design's first picture: five single points of failure.
  static Report report() {
    Topology topology = document().topology();
    List<String> spofs = List.of("dns", "eu", "zone-a", "cache", "storage");
    List<JourneyReport> journeys =
        topology.journeys().values().stream()
            .map(j -> new JourneyReport(j, State.UP, spofs, List.of(), null, noCuts()))
            .toList();
    JourneyImpact overload = new JourneyImpact(Impact.OUTAGE, null, true);
    UnitReport cache =
        new UnitReport("cache", 0.9998, true, Map.of("checkout", overload), List.of("primary"), List.of());
    List<SharedDependency> shared =
        List.of(
            new SharedDependency(
                "dbs", "storage", List.of("primary", "replica"), SharedDependency.Via.DEPENDENCY, true),
            new SharedDependency("webs", "zone-a", List.of("web-1", "web-2"), SharedDependency.Via.DOMAIN, true));
    return new Report(
        topology, journeys, Map.of("cache", cache), shared, List.of(), List.of(), List.of(), Map.of());
  }

  /// Zone A lost, settled.
  static Outcome zoneA() {
    Map<String, State> states = new LinkedHashMap<>();
    for (String id : List.of(
        "zone-a", "lb-1", "lb-2", "web-1", "web-2", "service-1", "primary", "queue", "worker", "shoppers")) {
      states.put(id, State.DOWN);
    }
    return outcome(
        Scenario.off(List.of("zone-a")),
        moment(states, Map.of(), List.of(), List.of("services", "dbs", "office"), Map.of(), Map.of()));
  }

  /// The cache off: first slow, then the databases fall by overload, wave by wave.
  static Outcome cacheOff() {
    Map<String, State> slow = new LinkedHashMap<>();
    for (String id : List.of("shoppers", "lb-1", "lb-2", "web-1", "web-2", "web-3", "service-1", "service-2")) {
      slow.put(id, State.DEGRADED);
    }
    slow.put("cache", State.DOWN);
    Map<String, State> fallen = new LinkedHashMap<>();
    Map<String, Integer> waves = new LinkedHashMap<>(Map.of("cache", 0, "primary", 1, "replica", 2));
    for (String id : List.of("service-1", "service-2", "office")) {
      waves.put(id, 3);
    }
    for (String id : List.of("web-1", "web-2", "web-3", "staff")) {
      waves.put(id, 4);
    }
    waves.putAll(Map.of("lb-1", 5, "lb-2", 5, "shoppers", 6));
    waves.keySet().forEach(id -> fallen.put(id, State.DOWN));
    Map<String, Double> flow = new LinkedHashMap<>();
    flow.put("d4", 600.0);
    for (String line : List.of("d5", "d6")) {
      flow.put(line, 300.0);
    }
    for (String line : List.of("d7", "d8", "d9")) {
      flow.put(line, 200.0);
    }
    flow.put("d12", 600.0);
    flow.put("d15", 600.0);
    flow.put("d20", 30.0);
    Moment first = moment(slow, Map.of("cache", 0), List.of(), List.of(), Map.of(), Map.of());
    Moment settled =
        moment(fallen, waves, List.of("primary", "replica"), List.of(), Map.of("replica", 1230.0), flow);
    Scenario off = Scenario.off(List.of("cache"));
    return new Outcome(document().topology(), off, List.of(first, settled), Map.of(), List.of());
  }

  private static Outcome outcome(Scenario scenario, Moment settled) {
    return new Outcome(document().topology(), scenario, List.of(settled), Map.of(), List.of());
  }

  private static Moment moment(
      Map<String, State> states,
      Map<String, Integer> waves,
      List<String> overloaded,
      List<String> noSpare,
      Map<String, Double> load,
      Map<String, Double> flow) {
    return new Moment(
        Moment.Phase.SETTLED, 0, states, Map.of(), overloaded, noSpare, waves, Map.of(), load, flow);
  }

  private static CutSets noCuts() {
    return new CutSets(1, false, new TreeMap<>(Map.of(1, BigInteger.ONE)), List.of());
  }

  private static Journey journey(String id, String name, String entry, Double requests) {
    return new Journey(id, name, entry, Purpose.ANY, Criticality.CRITICAL, requests, null, null, null, null);
  }

  private static List<RedundancyGroup> groups() {
    return List.of(
        RedundancyGroup.of("lbs", GroupMode.ACTIVE_ACTIVE, List.of("lb-1", "lb-2")).withName("Load balancers"),
        RedundancyGroup.of("webs", GroupMode.ACTIVE_ACTIVE, List.of("web-1", "web-2", "web-3"))
            .withName("Web servers")
            .withRequired(2),
        RedundancyGroup.of("services", GroupMode.ACTIVE_ACTIVE, List.of("service-1", "service-2"))
            .withName("Shop service"),
        RedundancyGroup.of("dbs", GroupMode.PRIMARY_REPLICA, List.of("primary", "replica")).withName("Shop database"));
  }

  private void places() {
    box("eu", "region", "EU region", null, new Bounds(240, 144, 776, 616));
    box("zone-a", "zone", "Zone A", "eu", new Bounds(256, 180, 360, 488));
    box("zone-b", "zone", "Zone B", "eu", new Bounds(816, 180, 184, 488));
  }

  private void cards() {
    card("dns", "dns", "DNS provider", 448, 72);
    card("shoppers", "users", "Shoppers", 640, 72);
    card("cdn", "cdn", "CDN", 832, 72);
    card("lb-1", "load-balancer", "Load balancer 1", 448, 228);
    card("lb-2", "load-balancer", "Load balancer 2", 832, 228);
    card("web-1", "app-server", "Web 1", 272, 320);
    card("web-2", "app-server", "Web 2", 448, 320);
    card("web-3", "app-server", "Web 3", 832, 320);
    card("service-1", "service", "Shop service 1", 448, 412);
    card("service-2", "service", "Shop service 2", 832, 412);
    add(of("worker", "worker", "Order worker").instances(2), 272, 500);
    add(of("queue", "queue", "Order queue").instances(3).required(2), 448, 500);
    card("cache", "cache", "Product cache", 640, 500);
    card("search", "service", "Search", 832, 500);
    add(of("primary", "database", "Shop primary").capacity(600.0), 448, 596);
    add(of("replica", "replica", "Shop replica").capacity(600.0), 832, 596);
    add(of("office", "app-server", "Back office").instances(2).spread(List.of("zone-a", "zone-b")), 448, 696);
    add(of("storage", "storage", "Storage array").operators(List.of("dba")), 640, 696);
    add(of("images", "storage", "Image store").figures(new ReliabilityFigures(0.9999, null, null)), 832, 696);
    card("payments", "external", "Payments", 272, 792);
    card("staff", "users", "Shop staff", 448, 792);
    card("dba", "person", "On-call DBA", 640, 792);
  }

  private void connect() {
    line("d1", "shoppers", "dns", Strength.HARD, 640, 96, 600, 96);
    line("d2", "shoppers", "cdn", Strength.SOFT, 792, 96, 832, 96);
    line("d3", "cdn", "images", Strength.SOFT, 984, 96, 1040, 96, 1040, 720, 984, 720);
    line("d4", "shoppers", "lbs", Strength.HARD, 716, 120, 716, 216);
    line("d5", "lb-1", "webs", Strength.HARD, 524, 276, 524, 308);
    line("d6", "lb-2", "webs", Strength.HARD, 908, 276, 908, 308);
    line("d7", "web-1", "services", Strength.HARD, 348, 368, 348, 388, 524, 388, 524, 400);
    line("d8", "web-2", "services", Strength.HARD, 524, 368, 524, 400);
    line("d9", "web-3", "services", Strength.HARD, 908, 368, 908, 400);
    line("d10", "service-1", "queue", Strength.SOFT, 492, 460, 492, 492);
    line("d11", "service-1", "cache", Strength.SOFT, 600, 448, 672, 448, 672, 500);
    line("d12", "service-1", "dbs", Strength.HARD, 572, 460, 572, 484, 628, 484, 628, 584);
    line("d13", "service-2", "cache", Strength.SOFT, 832, 448, 700, 448, 700, 500);
    line("d14", "service-2", "search", Strength.SOFT, 940, 460, 940, 500);
    line("d15", "service-2", "dbs", Strength.HARD, 984, 436, 1008, 436, 1008, 620, 996, 620);
    line("d16", "worker", "queue", Strength.HARD, 432, 516, 448, 516);
    line("d17", "worker", "payments", Strength.HARD, 348, 548, 348, 792);
    line("d18", "primary", "storage", Strength.HARD, 524, 644, 524, 680, 672, 680, 672, 696);
    line("d19", "replica", "storage", Strength.HARD, 908, 644, 908, 680, 700, 680, 700, 696);
    line("d20", "office", "dbs", Strength.HARD, 484, 688, 484, 656);
    line("d21", "staff", "office", Strength.HARD, 524, 792, 524, 744);
    routes.put(Routes.operatorLine("storage", "dba"), points(672, 744, 672, 792));
  }

  private static Component.Builder of(String id, String kind, String name) {
    return new Component.Builder(id, kind).name(name);
  }

  private void box(String id, String kind, String name, String domain, Bounds bounds) {
    components.add(of(id, kind, name).domain(domain).build());
    placement.put(id, bounds);
  }

  private void card(String id, String kind, String name, double x, double y) {
    add(of(id, kind, name), x, y);
  }

  private void add(Component.Builder builder, double x, double y) {
    String domain = x > 800 ? "zone-b" : x < 600 ? "zone-a" : "eu";
    Component bare = builder.build();
    boolean outside = y < 144 || y > 700;
    Component component = outside || !bare.spread().isEmpty() ? bare : bare.with().domain(domain).build();
    components.add(component);
    placement.put(component.id(), new Bounds(x, y, Document.CARD_WIDTH, Document.CARD_HEIGHT));
  }

  private void line(String id, String from, String to, Strength strength, double... corners) {
    lines.add(Dependency.of(id, from, to).withStrength(strength));
    routes.put(id, points(corners));
  }

  private static List<Point> points(double... corners) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < corners.length; i += 2) {
      points.add(new Point(corners[i], corners[i + 1]));
    }
    return points;
  }
}
