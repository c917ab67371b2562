package linchpin.ui.recovery;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import linchpin.edit.document.Document;
import linchpin.edit.document.Extras;
import linchpin.format.ModelFile;
import linchpin.format.Reading;
import linchpin.ui.file.Fingerprint;
import org.jspecify.annotations.Nullable;

/// Work that is not in its file yet. Kept as a model file with one field more, so that any Linchpin can open it.
///
/// @param document what was drawn
/// @param file where it is to be saved, or null when it was never saved
/// @param base what the file held when the work began, or null when there was none
public record Unsaved(Document document, @Nullable Path file, @Nullable Fingerprint base) {
  static final String FIELD = "linchpin-recovery";

  /// The text of the file that keeps it.
  String text() {
    Map<String, Object> origin = new LinkedHashMap<>();
    if (file != null) {
      origin.put("file", file.toAbsolutePath().toString());
    }
    if (base != null) {
      origin.put("sha256", base.sha256());
    }
    Map<String, Object> top = new LinkedHashMap<>(document.extras().of(""));
    top.put(FIELD, origin);
    return ModelFile.text(document.withExtras(top(document, top)));
  }

  /// The work that a file keeps, or null when it holds no model that can be read.
  static @Nullable Unsaved read(Path kept) {
    return ModelFile.read(kept) instanceof Reading.Opened(Document document) ? of(document) : null;
  }

  private static Unsaved of(Document kept) {
    Map<String, Object> top = new LinkedHashMap<>(kept.extras().of(""));
    Map<?, ?> origin = top.remove(FIELD) instanceof Map<?, ?> map ? map : Map.of();
    Document document = kept.withExtras(top(kept, top));
    Fingerprint base = origin.get("sha256") instanceof String sum ? new Fingerprint(sum) : null;
    return new Unsaved(document, origin.get("file") instanceof String file ? path(file) : null, base);
  }

  private static @Nullable Path path(String name) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      return null;
    }
  }

  private static Extras top(Document document, Map<String, Object> fields) {
    Map<String, Map<String, Object>> all = new LinkedHashMap<>(document.extras().fields());
    all.remove("");
    if (!fields.isEmpty()) {
      all.put("", fields);
    }
    return new Extras(all);
  }
}
