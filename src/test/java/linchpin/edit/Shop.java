package linchpin.edit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.edit.document.Annotation;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Extras;
import linchpin.model.Backup;
import linchpin.model.Component;
import linchpin.model.Criticality;
import linchpin.model.Dependency;
import linchpin.model.GroupMode;
import linchpin.model.Journey;
import linchpin.model.Purpose;
import linchpin.model.RedundancyGroup;
import linchpin.model.Scenario;
import linchpin.model.Topology;

/// A small web shop in two zones of a region, for tests.
public final class Shop {
  private Shop() {}

  /// Everything placed; users and ann stand outside the region, the rest inside.
  public static Document document() {
    List<Component> components =
        List.of(
            named("region", "region", "EU region").build(),
            named("zone-a", "zone", "Zone A").domain("region").build(),
            named("zone-b", "zone", "Zone B").domain("region").build(),
            named("users", "users", "Shoppers").build(),
            named("lb", "load-balancer", "Load balancer").domain("zone-a").build(),
            named("web-1", "web-server", "Web 1").domain("zone-a").operators(List.of("ann")).build(),
            named("web-2", "web-server", "Web 2").domain("zone-b").build(),
            named("cache", "cache", "Product cache").instances(3).required(2)
                .spread(List.of("zone-a", "zone-b")).build(),
            named("db", "database", "Orders").domain("zone-b").operators(List.of("ann"))
                .backups(List.of(new Backup("vault", 24))).build(),
            named("vault", "storage", "Backup vault").build(),
            named("ann", "person", "On-call DBA").build());
    List<RedundancyGroup> groups =
        List.of(RedundancyGroup.of("webs", GroupMode.ACTIVE_ACTIVE, List.of("web-1", "web-2")).withName("Web servers"));
    List<Dependency> lines =
        List.of(
            Dependency.of("d1", "users", "lb"),
            Dependency.of("d2", "lb", "webs"),
            Dependency.of("d3", "web-1", "db").withCache("cache", 0.9),
            Dependency.of("d4", "web-2", "db"),
            Dependency.of("d5", "web-1", "cache"));
    Journey checkout =
        new Journey(
            "checkout", "Checkout", "users", Purpose.ANY, Criticality.CRITICAL, 600.0, 5000.0, 0.999, null, null);
    Scenario lost =
        new Scenario(
            "lost", "Zone A lost", List.of("zone-a", "cache#2", "d3"), List.of("zone-b"), 1, Map.of("webs", 0.5));
    return Document.of("Web shop", Topology.of(components, groups, lines, List.of(checkout)))
        .withPlacement(placement())
        .withScenarios(Map.of("lost", lost))
        .withAnnotations(Map.of("n1", new Annotation("n1", "only one!", 20, 700, "db")))
        .withExtras(new Extras(Map.of("components/db", Map.of("colour", "plum"), "", Map.of("by", "me"))));
  }

  private static Component.Builder named(String id, String kind, String name) {
    return new Component.Builder(id, kind).name(name);
  }

  private static Map<String, Bounds> placement() {
    Map<String, Bounds> at = new LinkedHashMap<>();
    at.put("region", new Bounds(40, 120, 760, 440));
    at.put("zone-a", new Bounds(56, 160, 280, 384));
    at.put("zone-b", new Bounds(504, 160, 280, 384));
    at.put("users", card(344, 24));
    at.put("lb", card(120, 208));
    at.put("web-1", card(120, 320));
    at.put("web-2", card(568, 320));
    at.put("cache", card(344, 400));
    at.put("db", card(568, 456));
    at.put("vault", card(568, 600));
    at.put("ann", card(344, 600));
    return at;
  }

  private static Bounds card(double x, double y) {
    return new Bounds(x, y, Document.CARD_WIDTH, Document.CARD_HEIGHT);
  }
}
