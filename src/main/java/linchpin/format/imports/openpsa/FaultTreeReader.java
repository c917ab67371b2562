package linchpin.format.imports.openpsa;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;
import linchpin.format.imports.source.Refusal;
import linchpin.format.imports.source.Source;
import org.jspecify.annotations.Nullable;

/// Reads the definitions of an Open-PSA file in order.
final class FaultTreeReader {
  private final Markup xml;
  private final FormulaReader formulas;
  private final Definitions into;

  private FaultTreeReader(Markup xml, Definitions into) {
    this.xml = xml;
    this.into = into;
    formulas = new FormulaReader(xml);
  }

  /// @throws Refusal when it is no XML, or says something that is not coherent or cannot be understood
  static void read(Source source, Definitions into) throws Refusal {
    Markup.read(source, xml -> {
      while (xml.next()) {
        new FaultTreeReader(xml, into).definition("", false);
      }
    });
  }

  /// Models, fault trees, components and model data are only folders around what they define.
  private void definition(String base, boolean isPrivate) throws XMLStreamException, Refusal {
    boolean hidden = isPrivate(isPrivate);
    switch (xml.element()) {
      case "opsa-mef" -> folder(base, hidden, true);
      case "model-data" -> folder(base, hidden, false);
      case "define-fault-tree", "define-component" -> {
        String name = xml.required("name");
        into.nameIfNone(name);
        folder(NameTable.path(base, name), hidden, false);
      }
      case "define-gate" -> gate(base, hidden);
      case "define-basic-event" -> event(base, hidden);
      case "define-house-event" -> house(base, hidden);
      case "define-parameter" -> parameter(base, hidden);
      case "define-CCF-group" -> commonCause(base);
      case "label", "attributes" -> xml.skip();
      default -> leaveOut(xml.element());
    }
  }

  private boolean isPrivate(boolean outside) {
    String role = xml.attribute("role");
    return role == null ? outside : role.strip().toLowerCase(Locale.ROOT).equals("private");
  }

  private void folder(String base, boolean isPrivate, boolean model) throws XMLStreamException, Refusal {
    if (model) {
      into.nameModel(xml.attribute("name"));
    }
    while (xml.nextChild()) {
      if (model && xml.element().equals("label")) {
        into.nameModel(xml.text());
      } else {
        definition(base, isPrivate);
      }
    }
  }

  private void leaveOut(String element) throws XMLStreamException, Refusal {
    String name = xml.attribute(element.equals("include") ? "file" : "name");
    String besides = element.equals("include") ? "; name that file too" : "";
    into.remark(xml.line(), element + (name == null ? "" : " " + name) + " was left out" + besides, xml.file());
    xml.skip();
  }

  private void gate(String base, boolean isPrivate) throws XMLStreamException, Refusal {
    String id = xml.required("name");
    int line = xml.line();
    String label = null;
    Formula formula = null;
    while (xml.nextChild()) {
      if (xml.element().equals("label")) {
        label = xml.text();
      } else if (xml.element().equals("attributes")) {
        xml.skip();
      } else if (formula == null) {
        formula = formulas.formula(base);
      } else {
        throw xml.refusal(xml.line(), "gate " + id + " has two formulas; put them under an and or an or");
      }
    }
    if (formula == null) {
      throw xml.refusal(line, "gate " + id + " has no formula; give it one");
    }
    String key = unique(into.events().define(base, id, isPrivate), "gate " + id, line);
    into.add(new FaultTreeFile.Gate(key, label, formula, xml.file(), line));
  }

  private String unique(@Nullable String key, String what, int line) throws Refusal {
    if (key == null) {
      throw xml.refusal(line, what + " is defined twice; rename one of them");
    }
    return key;
  }

  private void event(String base, boolean isPrivate) throws XMLStreamException, Refusal {
    String id = xml.required("name");
    int line = xml.line();
    String label = null;
    Expression probability = null;
    while (xml.nextChild()) {
      switch (xml.element()) {
        case "label" -> label = xml.text();
        case "attributes" -> xml.skip();
        default -> probability = formulas.expression(base);
      }
    }
    String key = unique(into.events().define(base, id, isPrivate), "basic event " + id, line);
    into.add(new FaultTreeFile.Event(key, label, null, xml.file(), line), probability);
  }

  private void house(String base, boolean isPrivate) throws XMLStreamException, Refusal {
    String id = xml.required("name");
    int line = xml.line();
    boolean value = false;
    while (xml.nextChild()) {
      if (xml.element().equals("constant")) {
        value = xml.truth("value");
      }
      xml.skip();
    }
    into.addHouse(unique(into.events().define(base, id, isPrivate), "house event " + id, line), value);
  }

  private void parameter(String base, boolean isPrivate) throws XMLStreamException, Refusal {
    String id = xml.required("name");
    int line = xml.line();
    Expression value = null;
    while (xml.nextChild()) {
      if (xml.element().equals("label") || xml.element().equals("attributes")) {
        xml.skip();
      } else {
        value = formulas.expression(base);
      }
    }
    if (value == null) {
      throw xml.refusal(line, "parameter " + id + " has no value; give it one");
    }
    into.addParameter(unique(into.parameters().define(base, id, isPrivate), "parameter " + id, line), value);
  }

  /// Members of a common-cause group get its probability; the common cause itself is not drawn.
  private void commonCause(String base) throws XMLStreamException, Refusal {
    String name = xml.required("name");
    into.remark(xml.line(), "what the members of common-cause group " + name + " share was left out, they are read as "
        + "independent; draw it as something that each of them needs", xml.file());
    List<Formula> members = new ArrayList<>();
    Expression probability = null;
    while (xml.nextChild()) {
      switch (xml.element()) {
        case "members" -> {
          while (xml.nextChild()) {
            members.add(formulas.formula(base));
          }
        }
        case "distribution" -> {
          while (xml.nextChild()) {
            probability = formulas.expression(base);
          }
        }
        default -> xml.skip();
      }
    }
    into.addMembers(members, probability, xml.file());
  }
}
