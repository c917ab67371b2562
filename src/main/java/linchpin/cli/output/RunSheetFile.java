package linchpin.cli.output;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import linchpin.advice.gameday.Observed;
import linchpin.cli.terminal.TerminalText;
import linchpin.cli.terminal.WrongInput;
import linchpin.edit.validity.Problem;
import linchpin.edit.validity.Problems;
import linchpin.format.TextFile;
import linchpin.format.json.Json;
import linchpin.format.json.JsonParse;
import linchpin.model.Scenario;
import org.jspecify.annotations.Nullable;

/// Reads a run sheet that people have filled in, Markdown or JSON.
public final class RunSheetFile {
  private static final Pattern ROW = Pattern.compile("\\|\\s*(\\d{1,6})\\.(\\d{1,6})\\s*\\|(.*)\\|\\s*");
  private static final Pattern BLANK = Pattern.compile("[_\\s.?-]*");
  private static final int MOST_LISTED = 20;
  private final String name;
  private final List<String> wrong = new ArrayList<>();
  private final Map<String, String> written = new HashMap<>();
  private final Map<String, Integer> lines = new HashMap<>();

  /// What was tried out in one round.
  ///
  /// @param seen by journey, in the sheet's order; null where nothing was filled in
  record Tried(int round, Scenario scenario, Map<String, @Nullable Observed> seen) {}

  private RunSheetFile(String name) {
    this.name = name;
  }

  /// What people filled into a sheet, in its order.
  ///
  /// @throws WrongInput with every problem and its line when it is no sheet
  public static List<Tried> read(Path file) {
    RunSheetFile sheet = new RunSheetFile(String.valueOf(file.getFileName()));
    List<Tried> tried = switch (TextFile.read(file)) {
      case TextFile.Unreadable(Problem why) -> throw new WrongInput(sheet.name + ": " + why.text());
      case TextFile.Text(String text) -> sheet.read(text);
    };
    if (!sheet.wrong.isEmpty()) {
      throw new WrongInput(sheet.wrong.subList(0, Math.min(MOST_LISTED, sheet.wrong.size())));
    }
    return tried;
  }

  private List<Tried> read(String text) {
    if (text.stripLeading().startsWith("{")) {
      return rounds(parsed(text));
    }
    int mark = text.indexOf(RunSheet.MARK);
    int end = mark < 0 ? -1 : text.indexOf("-->", mark);
    if (end < 0) {
      throw new WrongInput(
          name + ": is no run sheet; make one with linchpin gameday FILE --markdown, and keep its last line");
    }
    rows(text.lines().toList());
    return rounds(parsed(text.substring(mark + RunSheet.MARK.length(), end)));
  }

  private Json parsed(String text) {
    Problems problems = new Problems();
    Json root = JsonParse.parse(text, problems);
    if (root == null || !problems.isEmpty()) {
      throw new WrongInput(problems.list(MOST_LISTED, path -> 0).stream().map(p -> name + ": " + p.text()).toList());
    }
    return root;
  }

  private void rows(List<String> all) {
    for (int i = 0; i < all.size(); i++) {
      Matcher row = ROW.matcher(all.get(i).strip());
      if (row.matches()) {
        String[] cells = row.group(3).split("(?<!\\\\)\\|", -1);
        String key = row.group(1) + "." + row.group(2);
        written.put(key, cells[cells.length - 1]);
        lines.put(key, i + 1);
      }
    }
  }

  private List<Tried> rounds(Json root) {
    List<Tried> tried = new ArrayList<>();
    if (!text(field(root, "format")).equals("linchpin-gameday")) {
      throw new WrongInput(name + ": is no run sheet; make one with linchpin gameday FILE --json or --markdown");
    }
    for (Json round : items(field(root, "rounds"))) {
      tried.add(round(tried.size() + 1, round));
    }
    return tried;
  }

  private Tried round(int number, Json round) {
    Map<String, @Nullable Observed> seen = new LinkedHashMap<>();
    int journey = 0;
    for (Json row : items(field(round, "journeys"))) {
      journey++;
      String key = number + "." + journey;
      Json observed = field(row, "observed");
      boolean filled = observed instanceof Json.Text;
      String words = filled ? text(observed) : written.getOrDefault(key, "");
      int line = observed != null && filled ? observed.line() : lines.getOrDefault(key, 0);
      seen.put(text(field(row, "journey")), observed(words, line));
    }
    Scenario scenario = new Scenario(
        text(field(round, "scenario")), null, texts(field(round, "off")), texts(field(round, "isolate")),
        number(field(round, "surge"), 1), saturate(field(round, "saturate")),
        texts(field(round, "harden")));
    return new Tried(number, scenario, seen);
  }

  private @Nullable Observed observed(String words, int line) {
    if (BLANK.matcher(words).matches()) {
      return null;
    }
    return switch (Observed.read(words)) {
      case Observed.Reading.Seen(Observed observed) -> observed;
      case Observed.Reading.Unclear(String why) -> {
        wrong.add(name + ": " + (line > 0 ? "line " + line + ": " : "") + "\"" + TerminalText.cut(words.strip(), 40)
            + "\" " + why);
        yield null;
      }
    };
  }

  private static @Nullable Json field(@Nullable Json json, String field) {
    return json instanceof Json.Members(Map<String, Json> fields, _) ? fields.get(field) : null;
  }

  private static List<Json> items(@Nullable Json json) {
    return json instanceof Json.Items(List<Json> items, _) ? items : List.of();
  }

  private static String text(@Nullable Json json) {
    return json instanceof Json.Text(String text, _) ? text : "";
  }

  private static List<String> texts(@Nullable Json json) {
    return items(json).stream().map(RunSheetFile::text).toList();
  }

  private static double number(@Nullable Json json, double usual) {
    double number = json instanceof Json.Digits digits ? digits.value().doubleValue() : usual;
    return number >= 0 && Double.isFinite(number) ? number : usual;
  }

  private static Map<String, Double> saturate(@Nullable Json json) {
    Map<String, Double> factors = new LinkedHashMap<>();
    if (json instanceof Json.Members(Map<String, Json> fields, _)) {
      fields.forEach((id, factor) -> factors.put(id, number(factor, 1)));
    }
    return factors;
  }
}
