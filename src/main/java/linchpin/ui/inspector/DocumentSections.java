package linchpin.ui.inspector;

import java.util.List;
import linchpin.edit.Edits;
import linchpin.edit.document.Document;
import linchpin.ui.inspector.field.FieldContent;
import linchpin.ui.inspector.field.PropertyChanges;
import linchpin.ui.inspector.field.Section;

/// The properties of the document itself, for when nothing is selected.
final class DocumentSections {
  private DocumentSections() {}

  static List<Section> of(PropertyChanges changes) {
    Section about = new Section();
    about.text("Title", "", d -> FieldContent.given(d.name()),
        text -> changes.perform(Edits.title(text, changes.document().description())));
    about.text("Shows", "", d -> FieldContent.given(d.description()),
        text -> changes.perform(Edits.title(changes.document().name(), text)));
    return List.of(
        Head.of(() -> title(changes.document()), () -> "The diagram. Select something to see its properties."), about,
        JourneySections.of(changes), KeptSections.groups(changes), KeptSections.scenarios(changes));
  }

  private static String title(Document document) {
    return document.name().isBlank() ? "Untitled" : document.name();
  }
}
