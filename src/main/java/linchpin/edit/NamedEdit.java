package linchpin.edit;

import java.util.List;
import java.util.function.UnaryOperator;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.model.RedundancyGroup;

/// An edit that says in its label what it changes.
///
/// @param verb what is done
/// @param ids what it is done to
/// @param how the change
record NamedEdit(String verb, List<String> ids, UnaryOperator<Document> how) implements Edit {
  @Override
  public String label() {
    return verb;
  }

  @Override
  public String label(Document before) {
    return ids.size() == 1 ? verb + " " + name(before, ids.getFirst()) : verb + " " + ids.size() + " elements";
  }

  @Override
  public Document apply(Document document) {
    return how.apply(document);
  }

  private static String name(Document document, String id) {
    Component component = document.topology().component(id);
    RedundancyGroup group = document.topology().group(id);
    if (component != null) {
      return component.label();
    }
    if (group != null) {
      return group.label();
    }
    return document.annotations().containsKey(id) ? "note" : "line";
  }
}
