package linchpin.model.kind;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The kinds of component there are, read from the table `kinds.txt` beside this class.
public final class Catalogue {
  private static final Catalogue STANDARD = read();
  private final Map<String, Kind> kinds;

  private Catalogue(Map<String, Kind> kinds) {
    this.kinds = kinds;
  }

  /// The catalogue that comes with the program.
  public static Catalogue standard() {
    return STANDARD;
  }

  /// Every kind, in the palette's order.
  public Collection<Kind> kinds() {
    return kinds.values();
  }

  /// Whether there is a kind with this id.
  public boolean knows(String id) {
    return kinds.containsKey(id);
  }

  /// The kind with this id, or `generic` where there is none.
  public Kind kind(String id) {
    Kind kind = kinds.get(id);
    return kind == null ? Objects.requireNonNull(kinds.get("generic")) : kind;
  }

  /// The kinds of one section, in the palette's order.
  public List<Kind> in(Layer layer) {
    return kinds.values().stream().filter(k -> k.layer() == layer).toList();
  }

  private static Catalogue read() {
    Map<String, Kind> kinds = new LinkedHashMap<>();
    try (InputStream in = Objects.requireNonNull(Catalogue.class.getResourceAsStream("kinds.txt"));
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line : (Iterable<String>) lines.lines()::iterator) {
        if (!line.isBlank() && !line.startsWith("#")) {
          Kind kind = row(line.split("\\s*\\|\\s*", -1));
          kinds.put(kind.id(), kind);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Catalogue(java.util.Collections.unmodifiableMap(kinds));
  }

  private static Kind row(String[] cells) {
    List<String> flags = List.of(cells[4].split(" "));
    return new Kind(
        cells[0].strip(),
        Layer.valueOf(cells[1].toUpperCase(java.util.Locale.ROOT)),
        cells[2],
        cells[3],
        flags.contains("container"),
        flags.contains("stateful"),
        !flags.contains("never-fails"),
        Double.parseDouble(cells[5]),
        Double.parseDouble(cells[6]),
        Double.parseDouble(cells[7]),
        cells[9],
        cells[8]);
  }
}
