package linchpin.advice.remedy.change;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import linchpin.advice.remedy.effect.Effort;
import org.jspecify.annotations.Nullable;

/// What is assumed of a strategy: a row of the table `strategies.txt` beside this class.
///
/// @param detectSeconds until a failure is noticed; null where nothing takes over
/// @param switchSeconds from then until something has taken over; null where nothing does
/// @param complexity how much it asks of those who run it
/// @param extraPerMonth what it costs a month beside the components it adds
/// @param availability of what it puts in place, or null for that of what was there
/// @param consistency what becomes of the data; empty where there is none
/// @param reason why these figures
public record StrategyCosts(
    @Nullable Double detectSeconds,
    @Nullable Double switchSeconds,
    Effort complexity,
    double extraPerMonth,
    @Nullable Double availability,
    String consistency,
    String reason) {
  private static final Map<String, StrategyCosts> TABLE = read();

  static StrategyCosts of(Strategy strategy) {
    return Objects.requireNonNull(TABLE.get(strategy.text()));
  }

  /// What is assumed of a new place of a kind; nothing of a kind that is not in the table.
  public static StrategyCosts ofPlace(String kind) {
    return Objects.requireNonNull(TABLE.getOrDefault("place " + kind, TABLE.get("place boundary")));
  }

  /// Until something has taken over, or null where nothing does.
  public @Nullable Double failoverSeconds() {
    return detectSeconds == null || switchSeconds == null ? null : Double.valueOf(detectSeconds + switchSeconds);
  }

  private static Map<String, StrategyCosts> read() {
    Map<String, StrategyCosts> rows = new HashMap<>();
    try (InputStream in = Objects.requireNonNull(StrategyCosts.class.getResourceAsStream("strategies.txt"));
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).map(l -> l.split("\\s*\\|\\s*", -1))
          .forEach(cells -> rows.put(cells[0].strip(), row(cells)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Collections.unmodifiableMap(rows);
  }

  private static StrategyCosts row(String[] cells) {
    return new StrategyCosts(
        number(cells[1]), number(cells[2]), Effort.valueOf(cells[3].toUpperCase(Locale.ROOT)),
        Double.parseDouble(cells[4]), number(cells[5]), cells[6], cells[7]);
  }

  private static @Nullable Double number(String cell) {
    return cell.equals("-") ? null : Double.valueOf(cell);
  }
}
