package linchpin.export.exchange;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// Writes XML with an element a line, indented; what XML cannot hold is left out of texts and values.
final class Xml {
  private final XMLStreamWriter out;
  private int depth;

  private Xml(XMLStreamWriter out) {
    this.out = out;
  }

  /// Writes an XML file's elements.
  @FunctionalInterface
  interface Content {
    void writeTo(Xml xml) throws XMLStreamException;
  }

  /// A whole document in UTF-8.
  static void write(OutputStream out, Content content) throws java.io.IOException {
    try {
      XMLStreamWriter writer =
          XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      writer.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
      content.writeTo(new Xml(writer));
      writer.writeCharacters("\n");
      writer.writeEndDocument();
      writer.flush();
    } catch (XMLStreamException e) {
      throw e.getNestedException() instanceof java.io.IOException io ? io : new java.io.IOException(e.getMessage(), e);
    }
  }

  /// Begins an element.
  ///
  /// @param attributes names and values in turn; one with a null value is left out
  void begin(String element, @Nullable String... attributes) throws XMLStreamException {
    newLine();
    out.writeStartElement(element);
    attributes(attributes);
    depth++;
  }

  void end() throws XMLStreamException {
    depth--;
    newLine();
    out.writeEndElement();
  }

  /// An element without content.
  void empty(String element, @Nullable String... attributes) throws XMLStreamException {
    newLine();
    out.writeEmptyElement(element);
    attributes(attributes);
  }

  /// An element with nothing but text in it.
  void text(String element, String text, @Nullable String... attributes) throws XMLStreamException {
    newLine();
    out.writeStartElement(element);
    attributes(attributes);
    out.writeCharacters(clean(text));
    out.writeEndElement();
  }

  /// @param text of this program, not of a stranger's
  void comment(String text) throws XMLStreamException {
    newLine();
    out.writeComment(" " + text + " ");
  }

  private void attributes(@Nullable String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      String name = attributes[i];
      String value = attributes[i + 1];
      if (name != null && value != null) {
        out.writeAttribute(name, clean(value));
      }
    }
  }

  private void newLine() throws XMLStreamException {
    out.writeCharacters("\n" + "  ".repeat(depth));
  }

  /// Without the characters that XML 1.0 does not know.
  private static String clean(String text) {
    boolean fine = text.codePoints().allMatch(Xml::isKnown);
    return fine ? text : text.codePoints()
        .filter(Xml::isKnown)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isKnown(int c) {
    boolean surrogate = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    return c == '\t' || c == '\n' || c == '\r' || (c >= ' ' && !surrogate && c != 0xFFFE && c != 0xFFFF);
  }
}
