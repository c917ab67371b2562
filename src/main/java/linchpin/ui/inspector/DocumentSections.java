package linchpin.ui.inspector;

import java.util.List;
import linchpin.edit.Document;
import linchpin.edit.Edits;

/// The properties of the document itself, for when nothing is selected.
final class DocumentSections {
  private DocumentSections() {}

  static List<Section> of(Changes changes) {
    Section about = new Section();
    about.text("Title", "", d -> Shown.given(d.name()),
        text -> changes.perform(Edits.title(text, changes.document().description())));
    about.text("Shows", "", d -> Shown.given(d.description()),
        text -> changes.perform(Edits.title(changes.document().name(), text)));
    return List.of(
        Head.of(() -> title(changes.document()), () -> "The diagram. Select something to see its properties."), about,
        JourneySections.of(changes), KeptSections.groups(changes), KeptSections.scenarios(changes));
  }

  private static String title(Document document) {
    return document.name().isBlank() ? "Untitled" : document.name();
  }
}
