package linchpin.edit;

import java.util.function.UnaryOperator;
import linchpin.edit.document.Document;

/// A change of the document: a pure function with a name that undo can show.
public interface Edit {
  /// What it does, as a menu shows it after "Undo ": "Move Orders database".
  String label();

  /// The label with the names of what is changed, as they are in the document it is about to change.
  default String label(Document before) {
    return label();
  }

  /// The changed document; the same object when nothing changes.
  Document apply(Document document);

  /// An edit from a label and a function.
  static Edit of(String label, UnaryOperator<Document> change) {
    return new Edit() {
      @Override
      public String label() {
        return label;
      }

      @Override
      public Document apply(Document document) {
        return change.apply(document);
      }

      @Override
      public String toString() {
        return label;
      }
    };
  }
}
