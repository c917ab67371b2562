package linchpin.ui.file;

import java.nio.file.Path;

/// The documents that are open beside each other, as opening and saving one of them needs to know of the others.
public interface Tabs {
  /// Goes to the document of a file where that is open.
  ///
  /// @return whether it is
  boolean goTo(Path file);

  /// Whether a file belongs to another document that is open.
  boolean holdsElsewhere(Path file, Files asking);

  /// Where a document can be shown of which nothing is lost: in the place of the asking one while that is untouched
  /// and empty, else in a new tab, which is gone to.
  Files room(Files asking);
}
