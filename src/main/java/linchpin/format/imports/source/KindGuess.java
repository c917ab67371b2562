package linchpin.format.imports.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Recognises the kind of a component from words, by the table `kinds.txt` beside this class.
public final class KindGuess {
  /// The kind of what nothing is known about.
  public static final String UNKNOWN = "service";

  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
  private static final Pattern LAST_DIGITS = Pattern.compile("(?<![0-9])[0-9]+$");
  private static final KindGuess STANDARD = new KindGuess(read());
  private final List<Row> rows;

  private KindGuess(List<Row> rows) {
    this.rows = rows;
  }

  /// The table that comes with the program.
  public static KindGuess standard() {
    return STANDARD;
  }

  /// The kind of what runs from an image, else of what has a name, else [#UNKNOWN].
  ///
  /// @param image a container image with or without registry, tag and digest; null when there is none
  public String kind(@Nullable String image, String name) {
    String byImage = image == null ? null : fromWords(repository(image));
    if (byImage != null) {
      return byImage;
    }
    String byName = fromWords(name);
    return byName == null ? UNKNOWN : byName;
  }

  /// The kind that some text speaks of, or null.
  public @Nullable String fromWords(String text) {
    List<String> words = words(text);
    return rows.stream()
        .filter(row -> Collections.indexOfSubList(words, row.words) >= 0)
        .map(Row::kind)
        .findFirst()
        .orElse(null);
  }

  /// The last part of an image's name: `bitnami/redis` of `docker.io/bitnami/redis:7@sha256:...` is `redis`.
  private static String repository(String image) {
    String path = image.replaceFirst("@.*$", "");
    String last = path.substring(path.lastIndexOf('/') + 1);
    return last.replaceFirst(":.*$", "");
  }

  private static List<String> words(String text) {
    return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
        .map(w -> w.equals("s3") ? w : LAST_DIGITS.matcher(w).replaceFirst(""))
        .filter(w -> !w.isEmpty())
        .toList();
  }

  private static List<Row> read() {
    List<Row> rows = new ArrayList<>();
    try (InputStream in = Objects.requireNonNull(KindGuess.class.getResourceAsStream("kinds.txt"));
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line : (Iterable<String>) lines.lines()::iterator) {
        if (!line.isBlank() && !line.startsWith("#")) {
          int bar = line.indexOf('|');
          rows.add(new Row(List.of(line.substring(0, bar).strip().split(" ")), line.substring(bar + 1).strip()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return List.copyOf(rows);
  }

  private record Row(List<String> words, String kind) {}
}
