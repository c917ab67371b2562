package linchpin.format.imports.openpsa;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import linchpin.format.imports.source.Refusal;

/// Reads what makes a gate happen, and the calculations that give a probability.
final class FormulaReader {
  private static final int DEEPEST = 200;
  private final Markup xml;

  FormulaReader(Markup xml) {
    this.xml = xml;
  }

  /// The formula of the element that is being read; goes to its end.
  ///
  /// @param base the path of what it is written in
  /// @throws Refusal when it is not coherent or cannot be understood
  Formula formula(String base) throws XMLStreamException, Refusal {
    return formula(base, 0);
  }

  private Formula formula(String base, int depth) throws XMLStreamException, Refusal {
    if (depth > DEEPEST) {
      throw xml.refusal(xml.line(), "formulas are nested too deeply; name parts of them as gates");
    }
    String element = xml.element();
    return switch (element) {
      case "gate", "basic-event", "house-event", "event" -> {
        Formula named = new Formula.Named(xml.required("name"), base, xml.line());
        xml.skip();
        yield named;
      }
      case "constant" -> {
        Formula constant = new Formula.Constant(xml.truth("value"));
        xml.skip();
        yield constant;
      }
      case "and", "or", "atleast", "cardinality" -> operation(element, base, depth);
      default -> throw incoherent(xml.line(), element);
    };
  }

  private Refusal incoherent(int line, String element) {
    return xml.refusal(line, element
        + " is not coherent (a failure must never repair anything); only and, or and atleast can be read");
  }

  private Formula operation(String element, String base, int depth) throws XMLStreamException, Refusal {
    int line = xml.line();
    boolean counts = element.equals("atleast") || element.equals("cardinality");
    int min = counts ? xml.wholeNumber("min") : 1;
    int max = element.equals("cardinality") ? xml.wholeNumber("max") : Integer.MAX_VALUE;
    List<Formula> arguments = new ArrayList<>();
    while (xml.nextChild()) {
      arguments.add(formula(base, depth + 1));
    }
    if (arguments.isEmpty()) {
      throw xml.refusal(line, element + " has no arguments; give it some");
    }
    if (max < arguments.size()) {
      throw incoherent(line, "cardinality with a max");
    }
    return new Formula.AtLeast(element.equals("and") ? arguments.size() : min, arguments);
  }

  /// The calculation of the element that is being read; goes to its end.
  Expression expression(String base) throws XMLStreamException, Refusal {
    return expression(base, 0);
  }

  private Expression expression(String base, int depth) throws XMLStreamException, Refusal {
    if (depth > DEEPEST) {
      throw xml.refusal(xml.line(), "calculations are nested too deeply; name parts of them as parameters");
    }
    String element = xml.element();
    Expression found = switch (element) {
      case "float", "int" -> new Expression.Number(xml.number("value"));
      case "bool" -> new Expression.Number(xml.truth("value") ? 1 : 0);
      case "parameter" -> new Expression.Parameter(xml.required("name"), base, xml.line());
      default -> null;
    };
    if (found != null) {
      xml.skip();
      return found;
    }
    List<Expression> of = new ArrayList<>();
    while (xml.nextChild()) {
      of.add(expression(base, depth + 1));
    }
    return new Expression.Call(element, of);
  }
}
