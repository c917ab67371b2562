package linchpin.advice.maintenance;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import linchpin.analysis.report.maintenance.MaintenancePlan;
import linchpin.analysis.report.maintenance.MaintenanceReport;
import linchpin.analysis.report.maintenance.PlannedUnit;
import linchpin.model.Journey;

/// What can be taken out by plan as comma-separated values (RFC 4180) with a head, for spreadsheets and clipboards. Ids as
/// in the model, numbers with all their digits. A text that a spreadsheet would take for a formula gets an apostrophe
/// before it.
public final class MaintenanceCsv {
  private MaintenanceCsv() {}

  /// A row for each unit: whether it can be taken out, and for each journey what it does, what is exposed and how likely
  /// the journey is down meanwhile.
  public static String units(MaintenanceReport report) {
    List<String> journeys = report.topology().effectiveJourneys().stream().map(Journey::id).toList();
    Stream<String> head = Stream.concat(Stream.of("unit", "maintainable"), journeys.stream()
        .flatMap(j -> Stream.of(j + " impact", j + " exposed", j + " unavailability")));
    StringBuilder text = new StringBuilder(row(head));
    for (PlannedUnit unit : report.units()) {
      text.append(row(Stream.concat(
          Stream.of(unit.unit(), unit.maintainable() ? "yes" : "no"),
          journeys.stream().flatMap(j -> Stream.of(
              String.valueOf(unit.impacts().get(j) == null ? "" : unit.impacts().get(j).text()),
              String.join(" ", unit.exposed().getOrDefault(j, List.of())),
              number(unit.unavailability(), j))))));
    }
    return text.toString();
  }

  /// A row for each unit of a plan with the number of its batch; what cannot be taken out has none and says what it stops.
  public static String plan(MaintenancePlan plan) {
    StringBuilder text = new StringBuilder(row(Stream.of("batch", "unit", "stops")));
    for (int i = 0; i < plan.batches().size(); i++) {
      for (String unit : plan.batches().get(i).units()) {
        text.append(row(Stream.of(String.valueOf(i + 1), unit, "")));
      }
    }
    plan.cannot().forEach(c -> text.append(row(Stream.of("", c.unit(), String.join(" ", c.stops())))));
    return text.toString();
  }

  private static String number(Map<String, Double> numbers, String journey) {
    Double number = numbers.get(journey);
    return number == null ? "" : Double.toString(number);
  }

  private static String row(Stream<String> cells) {
    return cells.map(MaintenanceCsv::cell).collect(Collectors.joining(",")) + "\r\n";
  }

  private static String cell(String text) {
    String harmless = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    boolean quoted = harmless.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
  }
}
