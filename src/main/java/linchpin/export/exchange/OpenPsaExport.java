package linchpin.export.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import linchpin.analysis.faulttree.reduction.AcyclicTree;
import linchpin.analysis.faulttree.tree.FaultTree;
import linchpin.analysis.journey.JourneyFaultTree;
import linchpin.disk.WholeFile;
import linchpin.export.graphics.ExportException;

/// A journey's fault tree in the Open-PSA Model Exchange Format, to be checked with another engine.
///
/// The format knows no cycles, and programs that read it no gate with a single argument, none that names an argument
/// twice and no vote of all or of one; so none is written.
final class OpenPsaExport {
  /// The largest tree that is written.
  static final int MOST_GATES = 200_000;

  private final JourneyFaultTree journey;
  private final AcyclicTree acyclic;
  private final FaultTree tree;
  private final Identifiers identifiers = new Identifiers();
  private final Map<Integer, String> names = new HashMap<>();
  /// Gates that stand for an argument that is named once more: their names, and what they stand for.
  private final Map<String, Integer> again = new LinkedHashMap<>();

  private OpenPsaExport(JourneyFaultTree journey, AcyclicTree acyclic) {
    this.journey = journey;
    this.acyclic = acyclic;
    tree = acyclic.tree();
  }

  /// Replaces the file only when the tree is complete.
  ///
  /// @param title the model's; may be empty
  /// @throws ExportException when the tree would be too large, or the file cannot be written
  static void write(String title, JourneyFaultTree journey, Path file) throws IOException {
    AcyclicTree acyclic = AcyclicTree.of(journey.tree(), MOST_GATES);
    if (acyclic == null) {
      throw new ExportException("cannot write " + file + ": without its cycles, the fault tree of journey "
          + journey.journey().id() + " has more than " + MOST_GATES + " gates; break some of the dependency cycles");
    }
    OpenPsaExport export = new OpenPsaExport(journey, acyclic);
    WholeFile.write(file, WholeFile.Old.GOES, out -> Xml.write(out, xml -> export.model(xml, title)));
  }

  private void model(Xml xml, String title) throws XMLStreamException {
    nameAll();
    xml.comment("What must have failed for a journey to be down after every failover, load left aside.");
    xml.begin("opsa-mef");
    label(xml, title);
    xml.begin("define-fault-tree", "name", new Identifiers().of(journey.journey().id()));
    label(xml, journey.journey().label());
    for (int gate = tree.nodes() - 1; gate >= tree.events(); gate--) {
      gate(xml, gate);
    }
    for (Map.Entry<String, Integer> repeated : again.entrySet()) {
      xml.begin("define-gate", "name", repeated.getKey());
      argument(xml, repeated.getValue(), Set.of());
      xml.end();
    }
    xml.end();
    xml.begin("model-data");
    for (int event : events().stream().toArray()) {
      event(xml, event);
    }
    xml.end();
    xml.end();
  }

  /// Units first, so that theirs are the plainest.
  private void nameAll() {
    events().stream().forEach(e -> names.put(e, identifiers.of(journey.units().get(e))));
    for (int gate = tree.nodes() - 1; gate >= tree.events(); gate--) {
      names.put(gate, identifiers.of(meaning(gate)));
    }
  }

  private BitSet events() {
    BitSet events = new BitSet();
    for (int gate = tree.events(); gate < tree.nodes(); gate++) {
      Arrays.stream(tree.arguments(gate)).filter(tree::isEvent).forEach(events::set);
    }
    return events;
  }

  private String meaning(int gate) {
    AcyclicTree.Origin origin = acyclic.origin(gate);
    String meaning = journey.meanings().getOrDefault(origin.gate(), "gate " + origin.gate());
    return origin.round() == 0 ? meaning : meaning + ", round " + origin.round();
  }

  private void gate(Xml xml, int gate) throws XMLStreamException {
    xml.begin("define-gate", "name", names.get(gate));
    label(xml, meaning(gate));
    int[] arguments = tree.arguments(gate);
    int needed = tree.needed(gate);
    if (arguments.length == 0) {
      xml.empty("constant", "value", Boolean.toString(needed <= 0));
    } else if (arguments.length == 1) {
      argument(xml, arguments[0], Set.of());
    } else {
      operation(xml, needed, arguments);
    }
    xml.end();
  }

  private void operation(Xml xml, int needed, int[] arguments) throws XMLStreamException {
    if (needed == 1 || needed == arguments.length) {
      xml.begin(needed == 1 ? "or" : "and");
    } else {
      xml.begin("atleast", "min", Integer.toString(needed));
    }
    Set<Integer> written = new HashSet<>();
    for (int argument : arguments) {
      argument(xml, argument, written);
      written.add(argument);
    }
    xml.end();
  }

  private void argument(Xml xml, int node, Set<Integer> written) throws XMLStreamException {
    String name = names.get(node);
    if (written.contains(node)) {
      String other = identifiers.of(name + "_again");
      again.put(other, node);
      xml.empty("gate", "name", other);
    } else {
      xml.empty(tree.isEvent(node) ? "basic-event" : "gate", "name", name);
    }
  }

  private void event(Xml xml, int event) throws XMLStreamException {
    xml.begin("define-basic-event", "name", names.get(event));
    label(xml, journey.units().get(event));
    xml.empty("float", "value", Double.toString(journey.unavailability().get(event)));
    xml.end();
  }

  /// Labels are one line, and not empty.
  private static void label(Xml xml, String words) throws XMLStreamException {
    List<String> lines = new ArrayList<>(Arrays.asList(words.split("[\\s\\p{Cntrl}]+")));
    lines.removeIf(String::isBlank);
    if (!lines.isEmpty()) {
      xml.text("label", String.join(" ", lines));
    }
  }
}
