package linchpin.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.GroupMode;
import linchpin.model.RedundancyGroup;
import linchpin.model.Strength;
import linchpin.model.Topology;

/// Builds documents for the tests of this room, one element after the other.
final class Fixture {
  private final Map<String, Component> components = new LinkedHashMap<>();
  private final Map<String, RedundancyGroup> groups = new LinkedHashMap<>();
  private final List<Dependency> dependencies = new ArrayList<>();
  private final Map<String, Bounds> placement = new LinkedHashMap<>();

  Fixture card(String id, double x, double y) {
    return component(id, "service").at(id, x, y);
  }

  Fixture component(String id, String kind) {
    components.put(id, Component.of(id, kind));
    return this;
  }

  Fixture place(String id, double x, double y, double width, double height) {
    component(id, "zone");
    placement.put(id, new Bounds(x, y, width, height));
    return this;
  }

  Fixture at(String id, double x, double y) {
    placement.put(id, new Bounds(x, y, Document.CARD_WIDTH, Document.CARD_HEIGHT));
    return this;
  }

  Fixture unplaced(String id) {
    placement.remove(id);
    return this;
  }

  Fixture in(String place, String... ids) {
    for (String id : ids) {
      components.computeIfPresent(id, (k, c) -> c.with().domain(place).build());
    }
    return this;
  }

  Fixture copies(String id, int n) {
    components.computeIfPresent(id, (k, c) -> c.with().instances(n).build());
    return this;
  }

  Fixture spread(String id, String... places) {
    components.computeIfPresent(
        id, (k, c) -> c.with().instances(places.length).spread(List.of(places)).build());
    return this;
  }

  Fixture operates(String person, String... ids) {
    for (String id : ids) {
      components.computeIfPresent(id, (k, c) -> c.with().operators(List.of(person)).build());
    }
    return this;
  }

  Fixture group(String id, String... members) {
    groups.put(id, RedundancyGroup.of(id, GroupMode.ACTIVE_ACTIVE, List.of(members)));
    return this;
  }

  Fixture line(String from, String to) {
    dependencies.add(Dependency.of(from + ">" + to, from, to));
    return this;
  }

  Fixture soft(String from, String to) {
    dependencies.add(Dependency.of(from + ">" + to, from, to).withStrength(Strength.SOFT));
    return this;
  }

  Document build() {
    return Document.of("", Topology.of(components.values(), groups.values(), dependencies, List.of()))
        .withPlacement(placement);
  }

  /// The web shop as it is drawn by hand.
  static Document webShop() {
    return new Fixture()
        .component("dns", "dns").at("dns", 448, 72)
        .component("shoppers", "users").at("shoppers", 640, 72)
        .component("cdn", "cdn").at("cdn", 832, 72)
        .place("eu", 240, 144, 776, 616)
        .place("zone-a", 256, 180, 360, 488)
        .place("zone-b", 816, 180, 184, 488)
        .card("lb1", 448, 228).card("lb2", 832, 228)
        .card("web1", 272, 320).card("web2", 448, 320).card("web3", 832, 320)
        .card("shop1", 448, 412).card("shop2", 832, 412)
        .card("worker", 272, 500).card("queue", 448, 500).card("cache", 640, 500).card("search", 832, 500)
        .card("primary", 448, 596).card("replica", 832, 596)
        .card("backoffice", 448, 696).card("storage", 640, 696).card("images", 832, 696)
        .card("payments", 272, 792).component("staff", "users").at("staff", 448, 792)
        .component("dba", "person").at("dba", 640, 792)
        .copies("worker", 2).copies("queue", 3).copies("backoffice", 2)
        .group("lbs", "lb1", "lb2").group("webs", "web1", "web2", "web3")
        .group("shops", "shop1", "shop2").group("db", "primary", "replica")
        .in("eu", "zone-a", "zone-b", "backoffice", "storage", "images", "cache")
        .in("zone-a", "lb1", "web1", "web2", "shop1", "worker", "queue", "primary")
        .in("zone-b", "lb2", "web3", "shop2", "search", "replica")
        .line("shoppers", "dns").soft("shoppers", "cdn").line("shoppers", "lbs").soft("cdn", "images")
        .line("lb1", "webs").line("lb2", "webs")
        .line("web1", "shops").line("web2", "shops").line("web3", "shops")
        .soft("shop1", "queue").soft("shop1", "cache").line("shop1", "db")
        .soft("shop2", "cache").soft("shop2", "search").line("shop2", "db")
        .line("worker", "queue").line("worker", "payments")
        .line("primary", "storage").line("replica", "storage")
        .line("backoffice", "db").line("staff", "backoffice")
        .operates("dba", "storage")
        .build();
  }

  /// Cards dropped anywhere on the grid, without overlaps, and lines between any of them.
  static Document scattered(RandomGenerator random, int cards, int lines) {
    Fixture fixture = new Fixture();
    List<Bounds> taken = new ArrayList<>();
    int side = (int) Math.ceil(Math.sqrt(cards)) * 28;
    while (taken.size() < cards) {
      Bounds box = new Bounds(
          random.nextInt(side) * 8.0, random.nextInt(side) * 8.0 / 2, Document.CARD_WIDTH, Document.CARD_HEIGHT);
      if (taken.stream().noneMatch(box.grown(8)::overlaps)) {
        fixture.card("c" + taken.size(), box.x(), box.y());
        taken.add(box);
      }
    }
    for (int i = 0; i < lines; i++) {
      fixture.line("c" + random.nextInt(cards), "c" + random.nextInt(cards));
    }
    return fixture.build();
  }
}
