package linchpin.format.modelfile;

import linchpin.edit.document.Annotation;

/// Reads annotations.
final class NoteReader {
  private NoteReader() {}

  static Annotation read(Fields f, Unknown unknown) {
    String id = f.needed("id", "give the annotation a short name such as \"n1\"");
    Annotation note =
        new Annotation(
            id, f.needed("text", "add what it says"), f.number("x", 0), f.number("y", 0), f.text("about"));
    unknown.keep("annotations/" + id, f);
    return note;
  }
}
