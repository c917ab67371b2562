package linchpin.format.imports.openpsa;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import linchpin.format.imports.source.Refusal;
import linchpin.format.imports.source.Remark;
import linchpin.format.imports.source.Source;
import org.jspecify.annotations.Nullable;

/// Reads the elements of an Open-PSA file as they come. No document type, no entity and nothing outside the file is
/// looked at.
final class FaultTreeReader {
  private static final int DEEPEST = 200;

  private final Source source;
  private final XMLStreamReader xml;
  private final Map<String, FaultTreeFile.Gate> gates = new LinkedHashMap<>();
  private final Map<String, FaultTreeFile.Event> events = new LinkedHashMap<>();
  private final Map<String, Boolean> houses = new LinkedHashMap<>();
  private final List<Remark> remarks = new ArrayList<>();
  private @Nullable String name;

  private FaultTreeReader(Source source, XMLStreamReader xml) {
    this.source = source;
    this.xml = xml;
  }

  /// @throws Refusal when it is no XML, or says something that is not coherent or cannot be understood
  static FaultTreeFile read(Source source) throws Refusal {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(new StringReader(source.text()));
      return new FaultTreeReader(source, xml).file();
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      throw new Refusal(new Remark(source.name(), line, "is no well-formed XML there; check the file"));
    }
  }

  private FaultTreeFile file() throws XMLStreamException, Refusal {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        definition(xml.getLocalName());
      }
    }
    return new FaultTreeFile(name, gates, events, houses, remarks);
  }

  /// Fault trees, components and model data are only folders around what they define.
  private void definition(String element) throws XMLStreamException, Refusal {
    switch (element) {
      case "opsa-mef", "define-fault-tree" -> name = name == null ? attribute("name") : name;
      case "define-gate" -> gate();
      case "define-basic-event" -> event();
      case "define-house-event" -> house();
      case "define-parameter", "define-CCF-group", "define-event-tree", "define-alignment" -> leaveOut(element);
      default -> {}
    }
  }

  private void leaveOut(String element) throws XMLStreamException {
    remarks.add(new Remark(source.name(), line(), element + " " + attribute("name") + " was left out"));
    skip();
  }

  private void gate() throws XMLStreamException, Refusal {
    String id = required("name");
    int line = line();
    String label = null;
    Formula formula = null;
    while (nextChild()) {
      if (xml.getLocalName().equals("label")) {
        label = xml.getElementText().strip();
      } else if (xml.getLocalName().equals("attributes")) {
        skip();
      } else {
        formula = formula(0);
      }
    }
    if (formula == null) {
      throw refusal(line, "gate " + id + " has no formula; give it one");
    }
    if (gates.put(id, new FaultTreeFile.Gate(id, label, formula, line)) != null) {
      throw refusal(line, "gate " + id + " is defined twice; rename one of them");
    }
  }

  private Formula formula(int depth) throws XMLStreamException, Refusal {
    if (depth > DEEPEST) {
      throw refusal(line(), "formulas are nested too deeply; name parts of them as gates");
    }
    String element = xml.getLocalName();
    return switch (element) {
      case "gate", "basic-event", "house-event", "event" -> {
        Formula named = new Formula.Named(required("name"), line());
        skip();
        yield named;
      }
      case "constant" -> {
        Formula constant = new Formula.Constant(Boolean.parseBoolean(required("value")));
        skip();
        yield constant;
      }
      case "and", "or", "atleast" -> operation(element, depth);
      default ->
          throw refusal(
              line(),
              element + " is not coherent (a failure must never repair anything); only and, or and atleast can be read");
    };
  }

  private Formula operation(String element, int depth) throws XMLStreamException, Refusal {
    int line = line();
    int min = element.equals("atleast") ? wholeNumber("min") : 1;
    List<Formula> arguments = new ArrayList<>();
    while (nextChild()) {
      arguments.add(formula(depth + 1));
    }
    if (arguments.isEmpty()) {
      throw refusal(line, element + " has no arguments; give it some");
    }
    return new Formula.AtLeast(element.equals("and") ? arguments.size() : min, arguments);
  }

  private void event() throws XMLStreamException, Refusal {
    String id = required("name");
    int line = line();
    String label = null;
    Double probability = null;
    while (nextChild()) {
      String element = xml.getLocalName();
      if (element.equals("label")) {
        label = xml.getElementText().strip();
      } else if (element.equals("float") || element.equals("int")) {
        probability = probability(id);
      } else if (element.equals("attributes")) {
        skip();
      } else {
        remarks.add(new Remark(source.name(), line(),
            "the probability of " + id + " is no plain number (" + element + "); the default of its kind is assumed"));
        skip();
      }
    }
    if (events.put(id, new FaultTreeFile.Event(id, label, probability, line)) != null) {
      throw refusal(line, "basic event " + id + " is defined twice; rename one of them");
    }
  }

  private double probability(String event) throws XMLStreamException, Refusal {
    String text = required("value");
    int line = line();
    skip();
    try {
      double value = Double.parseDouble(text);
      if (value >= 0 && value <= 1) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Told below, as a number out of range is.
    }
    throw refusal(line, "the probability of " + event + " is " + text + "; it must be a number from 0 to 1");
  }

  private void house() throws XMLStreamException, Refusal {
    String id = required("name");
    boolean value = false;
    while (nextChild()) {
      if (xml.getLocalName().equals("constant")) {
        value = Boolean.parseBoolean(required("value"));
      }
      skip();
    }
    houses.put(id, value);
  }

  /// Goes to the next child of the element that is being read; false at its end.
  private boolean nextChild() throws XMLStreamException {
    while (true) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
      if (event == XMLStreamConstants.END_ELEMENT) {
        return false;
      }
    }
  }

  /// Goes to the end of the element that is being read.
  private void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
    }
  }

  private @Nullable String attribute(String key) {
    return xml.getAttributeValue(null, key);
  }

  private String required(String key) throws Refusal {
    String value = attribute(key);
    if (value == null || value.isBlank()) {
      throw refusal(line(), xml.getLocalName() + " has no " + key + "; add one");
    }
    return value.strip();
  }

  private int wholeNumber(String key) throws Refusal {
    String text = required(key);
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw refusal(line(), key + " is " + text + "; it must be a whole number");
    }
  }

  private int line() {
    return xml.getLocation().getLineNumber();
  }

  private Refusal refusal(int line, String text) {
    return new Refusal(new Remark(source.name(), line, text));
  }
}
