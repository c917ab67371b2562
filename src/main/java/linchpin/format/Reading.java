package linchpin.format;

import java.util.List;
import java.util.stream.Collectors;
import linchpin.edit.document.Document;
import linchpin.edit.validity.Problem;

/// What came of reading a model: the whole document, or every problem and nothing.
public sealed interface Reading {
  /// It is valid.
  record Opened(Document document) implements Reading {}

  /// It is not valid, and nothing was opened.
  ///
  /// @param name the file's name, for messages
  /// @param problems by line, at least one and at most [ModelFile#LISTED]
  /// @param more how many there are besides
  record Refused(String name, List<Problem> problems, int more) implements Reading {
    public Refused {
      problems = List.copyOf(problems);
    }

    /// Every problem on a line of its own: `web.linchpin.json: line 12, components[3].required: is 4, but ...`.
    public String text() {
      String lines = problems.stream().map(p -> name + ": " + p.text()).collect(Collectors.joining("\n"));
      return more == 0 ? lines : lines + "\n" + name + ": and " + more + " more problem" + (more == 1 ? "" : "s");
    }
  }
}
