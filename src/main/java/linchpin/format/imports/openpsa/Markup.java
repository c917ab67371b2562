package linchpin.format.imports.openpsa;

import java.io.StringReader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import linchpin.format.imports.source.Refusal;
import linchpin.format.imports.source.Remark;
import linchpin.format.imports.source.Source;
import org.jspecify.annotations.Nullable;

/// Reads the elements of an XML file in order. No document type, no entity and nothing outside the file is looked at.
final class Markup {
  private static final Pattern ENTITY = Pattern.compile("&[A-Za-z_][^;\\s<&]{0,60};");
  private static final Pattern KNOWN = Pattern.compile("&(amp|lt|gt|quot|apos);");
  private final Source source;
  private final XMLStreamReader xml;

  private Markup(Source source, XMLStreamReader xml) {
    this.source = source;
    this.xml = xml;
  }

  /// Reads a file's elements.
  interface Reading {
    void read(Markup markup) throws XMLStreamException, Refusal;
  }

  /// @throws Refusal when it is no XML, or the reading refuses it
  static void read(Source source, Reading reading) throws Refusal {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    refuseEntities(source);
    try {
      reading.read(new Markup(source, factory.createXMLStreamReader(new StringReader(source.text()))));
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      boolean bounded = String.valueOf(e.getMessage()).contains("JAXP"); // A limit of Java's own reader.
      throw new Refusal(new Remark(source.name(), line, bounded
          ? "is nested too deeply, or has too long names; name parts of formulas as gates"
          : "is no well-formed XML there; check the file"));
    }
  }

  /// What an entity stands for is never looked up, so a text that needs one cannot be understood.
  private static void refuseEntities(Source source) throws Refusal {
    Matcher found = ENTITY.matcher(source.text());
    while (source.text().contains("<!ENTITY") && found.find()) {
      if (!KNOWN.matcher(found.group()).matches()) {
        int line = 1 + (int) source.text().substring(0, found.start()).chars().filter(c -> c == '\n').count();
        throw new Refusal(new Remark(source.name(), line, "entities (" + found.group()
            + ") and what a DOCTYPE defines are not read; write their text in their place"));
      }
    }
  }

  /// Goes to the next element, whatever it is in; false at the end of the file.
  boolean next() throws XMLStreamException {
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        return true;
      }
    }
    return false;
  }

  /// Goes to the next child of the element that is being read; false at its end.
  boolean nextChild() throws XMLStreamException {
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
  void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
    }
  }

  /// The name of the element that is being read.
  String element() {
    return xml.getLocalName();
  }

  /// The text of the element that is being read; goes to its end.
  String text() throws XMLStreamException {
    return xml.getElementText().strip();
  }

  @Nullable String attribute(String key) {
    return xml.getAttributeValue(null, key);
  }

  String required(String key) throws Refusal {
    String value = attribute(key);
    if (value == null || value.isBlank()) {
      throw refusal(line(), element() + " has no " + key + "; add one");
    }
    return value.strip();
  }

  int wholeNumber(String key) throws Refusal {
    String text = required(key);
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw refusal(line(), key + " is " + text + "; it must be a whole number");
    }
  }

  double number(String key) throws Refusal {
    String text = required(key);
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException e) {
      throw refusal(line(), key + " is " + text + "; it must be a number");
    }
  }

  boolean truth(String key) throws Refusal {
    String text = required(key);
    if (!text.equals("true") && !text.equals("false")) {
      throw refusal(line(), key + " is " + text + "; it must be true or false");
    }
    return text.equals("true");
  }

  String file() {
    return source.name();
  }

  int line() {
    return xml.getLocation().getLineNumber();
  }

  Refusal refusal(int line, String text) {
    return new Refusal(new Remark(source.name(), line, text));
  }
}
