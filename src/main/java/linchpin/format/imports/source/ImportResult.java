package linchpin.format.imports.source;

import java.util.List;
import linchpin.edit.document.Document;

/// What came of an import: a model, or the reasons why there is none.
public sealed interface ImportResult {
  /// What there is to say: what could not be read or had to be guessed, or why the sources were refused.
  List<Remark> remarks();

  /// A model.
  ///
  /// @param document without placement, except where the source gives positions
  /// @param remarks what could not be read or had to be guessed, in the order of the sources
  /// @param suggestions common causes that the document does not hold, for somebody to confirm
  record Imported(Document document, List<Remark> remarks, List<CauseSuggestion> suggestions) implements ImportResult {
    public Imported {
      remarks = List.copyOf(remarks);
      suggestions = List.copyOf(suggestions);
    }

    /// Without suggestions.
    public Imported(Document document, List<Remark> remarks) {
      this(document, remarks, List.of());
    }

    /// The same with another document.
    public Imported withDocument(Document value) {
      return new Imported(value, remarks, suggestions);
    }
  }

  /// No model.
  ///
  /// @param remarks why, and what to do; at least one
  record Refused(List<Remark> remarks) implements ImportResult {
    public Refused {
      remarks = List.copyOf(remarks);
    }
  }
}
