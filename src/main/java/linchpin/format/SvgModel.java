package linchpin.format;

import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads the model from an SVG file's metadata. No document type, no entity and nothing outside the file is looked at.
final class SvgModel {
  private static final String NAMESPACE = "urn:linchpin:model:1";
  private static final String SVG = "http://www.w3.org/2000/svg";

  private SvgModel() {}

  /// The text of the model, or why there is none.
  static TextFile.Content find(String markup) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    try {
      return find(factory.createXMLStreamReader(new StringReader(markup)), markup);
    } catch (XMLStreamException e) {
      return EmbeddedModel.unreadable("is no well-formed SVG picture" + EmbeddedModel.ADVICE);
    }
  }

  private static TextFile.Content find(XMLStreamReader xml, String markup) throws XMLStreamException {
    boolean svg = false;
    while (xml.hasNext()) {
      if (xml.next() == XMLStreamConstants.START_ELEMENT) {
        svg |= SVG.equals(xml.getNamespaceURI());
        if (NAMESPACE.equals(xml.getNamespaceURI()) && xml.getLocalName().equals("model")) {
          return markup.contains("<!ENTITY")
              ? EmbeddedModel.unreadable("defines entities, which are never read; write their text in their place")
              : new TextFile.Text(xml.getElementText());
        }
      }
    }
    return EmbeddedModel.unreadable(svg
        ? "is a picture without a model inside" + EmbeddedModel.ADVICE
        : "is XML, not a model; import it where it is one of the formats that can be imported");
  }
}
