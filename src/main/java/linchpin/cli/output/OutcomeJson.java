package linchpin.cli.output;

import java.util.LinkedHashMap;
import java.util.Map;
import linchpin.analysis.report.Moment;
import linchpin.analysis.report.Outcome;
import linchpin.analysis.report.State;
import org.jspecify.annotations.Nullable;

/// An outcome as the JSON document that `whatif --json` prints.
public final class OutcomeJson {
  private OutcomeJson() {}

  public static Map<String, @Nullable Object> of(Outcome outcome) {
    Map<String, Object> impacts = new LinkedHashMap<>();
    outcome.impacts().forEach((journey, impact) -> impacts.put(journey, AnalysisJson.impact(impact)));
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("off", outcome.scenario().off());
    fields.put("moments", outcome.moments().stream().map(OutcomeJson::moment).toList());
    fields.put("impacts", impacts);
    fields.put("isolate", outcome.scenario().isolate());
    fields.put("surge", outcome.scenario().surge());
    fields.put("saturate", outcome.scenario().saturate());
    if (!outcome.scenario().harden().isEmpty()) {
      fields.put("harden", outcome.scenario().harden());
    }
    fields.put("splitBrain", outcome.splitBrain());
    fields.put("why", why(outcome));
    return fields;
  }

  private static Map<String, @Nullable Object> moment(Moment moment) {
    Map<String, @Nullable Object> fields = new LinkedHashMap<>();
    fields.put("phase", moment.phase().text());
    fields.put("atSeconds", AnalysisJson.number(moment.atSeconds()));
    fields.put("states", words(moment.states()));
    fields.put("journeys", words(moment.journeys()));
    fields.put("overloaded", moment.overloaded());
    fields.put("noSpareLeft", moment.noSpareLeft());
    fields.put("waves", moment.waves());
    return fields;
  }

  private static Map<String, String> words(Map<String, State> states) {
    Map<String, String> words = new LinkedHashMap<>();
    states.forEach((id, state) -> words.put(id, state.text()));
    return words;
  }

  /// Why each component is not up: when settled, and for those that are up by then at the moment nearest to it.
  private static Map<String, String> why(Outcome outcome) {
    Map<String, String> why = new LinkedHashMap<>();
    outcome.moments().stream()
        .filter(m -> m.phase() == Moment.Phase.SETTLED)
        .forEach(m -> m.why().forEach((id, reason) -> why.putIfAbsent(id, reason.sentence())));
    for (Moment moment : outcome.moments().reversed()) {
      moment.why().forEach((id, reason) -> why.putIfAbsent(id, reason.sentence()));
    }
    return why;
  }
}
