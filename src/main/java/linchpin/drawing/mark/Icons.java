package linchpin.drawing.mark;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import linchpin.model.kind.Catalogue;
import linchpin.model.kind.Kind;

/// The component icons: SVG path data on a 24 x 24 grid, to be stroked with round caps and joins, never filled.
public final class Icons {
  private static final String GENERIC = "generic";
  private static final Pattern PATH = Pattern.compile("\\sd=\"([^\"]+)\"");
  private final Map<String, String> paths = new HashMap<>();

  private Icons() {
    paths.put(GENERIC, Objects.requireNonNull(read(GENERIC)));
    for (Kind kind : Catalogue.standard().kinds()) {
      String path = read(kind.icon());
      if (path != null) {
        paths.put(kind.icon(), path);
      }
    }
  }

  /// The icons that come with the program; their files are read once.
  public static Icons bundled() {
    return Bundled.ICONS;
  }

  private static final class Bundled {
    static final Icons ICONS = new Icons();
  }

  /// The path of an icon of the catalogue, or the generic one where there is none of that name.
  public String path(String name) {
    return paths.getOrDefault(name, Objects.requireNonNull(paths.get(GENERIC)));
  }

  /// The path of a kind's icon.
  public String path(Kind kind) {
    return path(kind.icon());
  }

  private static @org.jspecify.annotations.Nullable String read(String name) {
    try (InputStream in = Icons.class.getResourceAsStream("/linchpin/icons/" + name + ".svg")) {
      if (in == null) {
        return null;
      }
      Matcher path = PATH.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return path.find() ? path.group(1) : null;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
