package linchpin.edit.change;

import java.util.Objects;
import linchpin.edit.document.Document;
import linchpin.edit.document.Ids;
import linchpin.model.Dependency;
import org.jspecify.annotations.Nullable;

/// Lines drawn and moved.
public final class LineChanges {
  private LineChanges() {}

  public static Document connect(Document document, String from, String to) {
    if (refusal(document, from, to) != null) {
      return document;
    }
    DocumentDraft draft = new DocumentDraft(document);
    String id = Ids.dependency(document);
    draft.dependencies.put(id, Dependency.of(id, from, to));
    return draft.finished();
  }

  public static Document reconnect(Document document, String id, String from, String to) {
    Dependency line = document.topology().dependency(id);
    boolean same = line == null || line.from().equals(from) && line.to().equals(to);
    if (line == null || same || refusal(document, from, to) != null) {
      return document;
    }
    DocumentDraft draft = new DocumentDraft(document);
    draft.dependencies.put(id, line.withEnds(from, to));
    if (line.from().equals(to) && line.to().equals(from)) {
      draft.bends.computeIfPresent(id, (_, corners) -> corners.reversed());
    }
    return draft.finished();
  }

  public static @Nullable String refusal(Document document, String from, String to) {
    DocumentDraft draft = new DocumentDraft(document);
    if (!draft.components.containsKey(from)) {
      return draft.groups.containsKey(from) ? "A line starts at a component, not at a group" : "Nothing to start from";
    }
    if (draft.isHuman(from)) {
      return "People do not need components: name them as operators";
    }
    if (draft.isHuman(to)) {
      return "People are not needed by a line: name them as operators";
    }
    if (from.equals(to)) {
      return "Nothing needs itself";
    }
    if (!draft.components.containsKey(to) && !draft.groups.containsKey(to)) {
      return "Nothing here to connect to";
    }
    return joined(draft, from, to) ? "They are connected already" : null;
  }

  static boolean joined(DocumentDraft draft, String from, String to) {
    return draft.dependencies.values().stream()
        .anyMatch(d -> Objects.equals(d.from(), from) && Objects.equals(d.to(), to));
  }
}
