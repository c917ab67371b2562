package linchpin.model;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is assumed to go wrong at t = 0.
///
/// @param id unique among the scenarios
/// @param name what people see; null when the file gives none
/// @param off ids of units, whole components, copies (`id#1`), dependencies, or people that are switched off
/// @param isolate ids of domains that are cut off from the rest
/// @param surge the factor on every journey's request rate, not negative
/// @param saturate the factor on a component's capacity, by id (each member's, for a group)
/// @param harden ids of dependencies that turn out to be hard, whatever the model says
public record Scenario(
    String id,
    @Nullable String name,
    List<String> off,
    List<String> isolate,
    double surge,
    Map<String, Double> saturate,
    List<String> harden) {

  /// Nothing goes wrong.
  public static final Scenario NOTHING = new Scenario("", null, List.of(), List.of(), 1, Map.of());

  public Scenario {
    off = List.copyOf(off);
    isolate = List.copyOf(isolate);
    harden = List.copyOf(harden);
    saturate = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(saturate));
  }

  /// A scenario that takes every dependency as the model has it.
  public Scenario(
      String id, @Nullable String name, List<String> off, List<String> isolate, double surge, Map<String, Double> saturate) {
    this(id, name, off, isolate, surge, saturate, List.of());
  }

  /// These units off, nothing else.
  public static Scenario off(List<String> units) {
    return NOTHING.withOff(units);
  }

  /// The name, or the id where there is none.
  public String label() {
    return name == null || name.isBlank() ? id : name;
  }

  public Scenario withId(String newId, @Nullable String newName) {
    return new Scenario(newId, newName, off, isolate, surge, saturate, harden);
  }

  public Scenario withOff(List<String> value) {
    return new Scenario(id, name, value, isolate, surge, saturate, harden);
  }

  public Scenario withIsolated(List<String> value) {
    return new Scenario(id, name, off, value, surge, saturate, harden);
  }

  public Scenario withSurge(double value) {
    return new Scenario(id, name, off, isolate, value, saturate, harden);
  }

  public Scenario withSaturated(Map<String, Double> value) {
    return new Scenario(id, name, off, isolate, surge, value, harden);
  }

  public Scenario withHardened(List<String> value) {
    return new Scenario(id, name, off, isolate, surge, saturate, value);
  }

  /// Whether everything is as it stands.
  public boolean nothing() {
    return off.isEmpty() && isolate.isEmpty() && surge == 1 && saturate.isEmpty() && harden.isEmpty();
  }
}
