package linchpin.format.modelfile;

import java.util.LinkedHashMap;
import java.util.Map;
import linchpin.model.Scenario;

/// Reads scenarios.
final class ScenarioReader {
  private ScenarioReader() {}

  static Scenario read(Fields f, Unknown unknown) {
    String id = f.needed("id", "give the scenario a short name such as \"lose-a\"");
    Scenario scenario =
        new Scenario(
            id, f.text("name"), f.texts("off"), f.texts("isolate"), f.number("surge", 1), saturate(f),
            f.texts("harden"));
    unknown.keep("scenarios/" + id, f);
    return scenario;
  }

  private static Map<String, Double> saturate(Fields f) {
    Map<String, Double> factors = new LinkedHashMap<>();
    Fields saturate = f.object("saturate");
    if (saturate != null) {
      saturate.names().forEach(id -> factors.put(id, saturate.number(id, 1)));
    }
    return factors;
  }
}
