package linchpin.format.imports.openpsa;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.format.imports.source.Refusal;
import linchpin.format.imports.source.Remark;
import org.jspecify.annotations.Nullable;

/// What the files of one import define, while they are read.
final class Definitions {
  private final NameTable events = new NameTable();
  private final NameTable parameterNames = new NameTable();
  private final Map<String, FaultTreeFile.Gate> gates = new LinkedHashMap<>();
  private final Map<String, FaultTreeFile.Event> basic = new LinkedHashMap<>();
  private final Map<String, Expression> probabilities = new LinkedHashMap<>();
  private final Map<String, Boolean> houses = new LinkedHashMap<>();
  private final Map<String, Expression> parameters = new LinkedHashMap<>();
  private final List<Members> commonCauses = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private @Nullable String model;
  private @Nullable String first;

  private record Members(List<Formula> of, Expression probability, String file) {}

  /// Gates, basic events and house events; they share their names.
  NameTable events() {
    return events;
  }

  NameTable parameters() {
    return parameterNames;
  }

  void nameModel(@Nullable String name) {
    model = name == null || name.isBlank() || (model != null && basic.size() + gates.size() > 0) ? model : name;
  }

  void nameIfNone(String name) {
    first = first == null ? name : first;
  }

  void remark(int line, String text, String file) {
    remarks.add(new Remark(file, line, text));
  }

  void add(FaultTreeFile.Gate gate) {
    gates.put(gate.name(), gate);
  }

  void add(FaultTreeFile.Event event, @Nullable Expression probability) {
    basic.put(event.name(), event);
    if (probability != null) {
      probabilities.put(event.name(), probability);
    }
  }

  void addHouse(String key, boolean value) {
    houses.put(key, value);
  }

  void addParameter(String key, Expression value) {
    parameters.put(key, value);
  }

  void addMembers(List<Formula> members, @Nullable Expression probability, String file) {
    if (probability != null) {
      commonCauses.add(new Members(members, probability, file));
    }
  }

  /// All of it, with names looked up and probabilities computed.
  ///
  /// @throws Refusal when something is named that is not defined, or a probability is none
  FaultTreeFile finish() throws Refusal {
    commonCauses.forEach(this::defineMembers);
    Map<String, FaultTreeFile.Gate> found = new LinkedHashMap<>();
    for (FaultTreeFile.Gate gate : gates.values()) {
      Formula formula = resolved(gate.formula(), gate.file());
      found.put(gate.name(), new FaultTreeFile.Gate(gate.name(), gate.label(), formula, gate.file(), gate.line()));
    }
    for (Members members : commonCauses) {
      for (Formula member : members.of()) {
        if (resolved(member, members.file()) instanceof Formula.Named named) {
          probabilities.putIfAbsent(named.name(), members.probability());
        }
      }
    }
    Map<String, FaultTreeFile.Event> computed = computed();
    return new FaultTreeFile(model == null ? first : model, found, computed, houses, remarks);
  }

  /// The list of a common-cause group's members may be all there is of their definition.
  private void defineMembers(Members members) {
    for (Formula member : members.of()) {
      if (member instanceof Formula.Named named && events.find(named.base(), named.name()) == null) {
        events.define("", named.name(), false);
        add(new FaultTreeFile.Event(named.name(), null, null, members.file(), named.line()), null);
      }
    }
  }

  private Formula resolved(Formula formula, String file) throws Refusal {
    switch (formula) {
      case Formula.Constant c -> {
        return c;
      }
      case Formula.Named named -> {
        String key = events.find(named.base(), named.name());
        if (key == null) {
          throw new Refusal(new Remark(file, named.line(), named.name() + " is named but not defined; define it"));
        }
        return new Formula.Named(key, "", named.line());
      }
      case Formula.AtLeast some -> {
        List<Formula> of = new ArrayList<>();
        for (Formula argument : some.of()) {
          of.add(resolved(argument, file));
        }
        return new Formula.AtLeast(some.needed(), of);
      }
    }
  }

  private Map<String, FaultTreeFile.Event> computed() throws Refusal {
    Calculation calculation = new Calculation(parameters, parameterNames::find);
    Map<String, FaultTreeFile.Event> computed = new LinkedHashMap<>();
    int without = 0;
    for (FaultTreeFile.Event event : basic.values()) {
      Expression expression = probabilities.get(event.name());
      Double p = expression == null ? null : probability(event, calculation.value(expression));
      without += expression == null ? 1 : 0;
      computed.put(
          event.name(), new FaultTreeFile.Event(event.name(), event.label(), p, event.file(), event.line()));
    }
    if (without > 0) {
      remarks.add(Remark.of(without + " of " + basic.size()
          + " basic events have no probability; the figures of their kind are assumed"));
    }
    if (calculation.usesMissionTime()) {
      remarks.add(Remark.of("the mission time is taken to be " + (int) Calculation.MISSION_HOURS + " hours, a year"));
    }
    if (calculation.usesMeans()) {
      remarks.add(Remark.of("where a probability is a distribution, its mean is taken"));
    }
    return computed;
  }

  private @Nullable Double probability(FaultTreeFile.Event event, double value) throws Refusal {
    if (Double.isNaN(value)) {
      remark(event.line(), "the probability of " + event.name()
          + " is written in a way that cannot be computed here; the figures of its kind are assumed", event.file());
      return null;
    }
    if (value < 0 || value > 1) {
      String text = "the probability of " + event.name() + " is " + value + "; it must be from 0 to 1";
      throw new Refusal(new Remark(event.file(), event.line(), text));
    }
    return value;
  }
}
