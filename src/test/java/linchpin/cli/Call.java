package linchpin.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import linchpin.cli.terminal.TerminalStyle;

/// What came of one call of the command line.
record Call(int status, String out, String err) {
  static Call of(Object... arguments) {
    return of(TerminalStyle.PLAIN, arguments);
  }

  static Call of(TerminalStyle style, Object... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = java.util.Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
    int status = Cli.run(
        words, new PrintStream(out, true, StandardCharsets.US_ASCII), new PrintStream(err, true, StandardCharsets.US_ASCII),
        style, Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC));
    return new Call(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  JsonNode json() {
    try {
      return JsonMapper.builder().build().readTree(out);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(out + err, e);
    }
  }

  List<String> complaints() {
    return err.lines().toList();
  }
}
