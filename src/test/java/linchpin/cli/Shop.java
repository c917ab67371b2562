package linchpin.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A small shop whose figures can be worked out by hand.
final class Shop {
  /// Both apps stand in one zone; the cache is soft; the database fails over by hand within an hour.
  static final String MODEL = """
      {"format": "linchpin", "version": 1, "name": "Shop", "components": [
        {"id": "users", "name": "Shoppers", "kind": "users", "x": 0, "y": 0},
        {"id": "lb", "name": "Load balancer", "kind": "load-balancer", "availability": 0.999, "x": 0, "y": 100},
        {"id": "zone-a", "name": "Zone A", "kind": "zone", "availability": 0.9999,
         "x": -20, "y": 180, "width": 400, "height": 120},
        {"id": "app1", "name": "App 1", "kind": "app-server", "in": "zone-a", "availability": 0.99, "x": 0, "y": 230},
        {"id": "app2", "name": "App 2", "kind": "app-server", "in": "zone-a", "availability": 0.99, "x": 200, "y": 230},
        {"id": "cache", "name": "Session cache 注文", "kind": "cache", "x": 0, "y": 340},
        {"id": "db1", "name": "Orders primary", "kind": "database", "availability": 0.999, "mttrHours": 2,
         "operators": ["ann"], "x": 0, "y": 440},
        {"id": "db2", "name": "Orders standby", "kind": "database", "availability": 0.999, "mttrHours": 2,
         "x": 200, "y": 440},
        {"id": "ann", "name": "Ann", "kind": "person", "x": 400, "y": 440}],
       "groups": [
        {"id": "apps", "name": "Apps", "members": ["app1", "app2"], "mode": "active-active"},
        {"id": "db", "name": "Orders", "members": ["db1", "db2"], "mode": "active-passive",
         "failover": {"automatic": false, "manualMinutes": 60}}],
       "dependencies": [
        {"id": "d1", "from": "users", "to": "lb"}, {"id": "d2", "from": "lb", "to": "apps"},
        {"id": "d3", "from": "app1", "to": "cache", "strength": "soft"},
        {"id": "d4", "from": "app2", "to": "cache", "strength": "soft"},
        {"id": "d5", "from": "app1", "to": "db"}, {"id": "d6", "from": "app2", "to": "db"}],
       "journeys": [
        {"id": "checkout", "name": "Checkout", "entry": "users", "criticality": "critical", "revenuePerHour": 1000,
         "slo": 0.9995}],
       "scenarios": [{"id": "lose-cache", "name": "Cache lost", "off": ["cache"], "surge": 2, "saturate": {"apps": 0.5}}]}
      """;

  private Shop() {}

  static Path in(Path folder) throws IOException {
    return in(folder, MODEL);
  }

  static Path in(Path folder, String model) throws IOException {
    return Files.writeString(folder.resolve("shop.linchpin.json"), model);
  }
}
