package linchpin.cli.output;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.analysis.report.risk.Frequency;
import linchpin.analysis.report.risk.Interval;
import org.jspecify.annotations.Nullable;

/// How often, how long and how sure, as `analyze --json` prints it.
final class RiskJson {
  private RiskJson() {}

  static Map<String, @Nullable Object> frequency(Frequency frequency) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("outagesPerYear", AnalysisJson.number(frequency.outagesPerYear()));
    fields.put("interruptionsPerYear", AnalysisJson.number(frequency.interruptionsPerYear()));
    fields.put("overloadsPerYear", AnalysisJson.number(frequency.overloadsPerYear()));
    fields.put("meanOutageHours", AnalysisJson.number(frequency.meanOutageHours()));
    Frequency.LongerThanRto longer = frequency.longerThanRto();
    if (longer != null) {
      Map<String, @Nullable Object> outlasting = new LinkedHashMap<>();
      outlasting.put("minutes", AnalysisJson.number(longer.minutes()));
      outlasting.put("perYear", AnalysisJson.number(longer.perYear()));
      outlasting.put("chancePerYear", AnalysisJson.number(longer.chancePerYear()));
      outlasting.put("complete", longer.complete());
      fields.put("longerThanRto", outlasting);
    }
    return fields;
  }

  static Map<String, @Nullable Object> interval(Interval interval) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("unavailability", List.of(interval.low(), interval.median(), interval.high()));
    fields.put("downtimeHoursPerYear", List.of(
        interval.lowHoursPerYear(), interval.medianHoursPerYear(), interval.highHoursPerYear()));
    fields.put("draws", interval.draws());
    fields.put("settled", interval.settled());
    fields.put("drivers", interval.drivers().stream().map(RiskJson::driver).toList());
    return fields;
  }

  private static Map<String, Object> driver(Interval.Driver driver) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("source", driver.source());
    fields.put("units", driver.units());
    fields.put("share", driver.share());
    return fields;
  }
}
