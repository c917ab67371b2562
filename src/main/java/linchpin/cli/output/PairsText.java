package linchpin.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import linchpin.advice.Amounts;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.PairImpact;
import linchpin.cli.terminal.TerminalText;
import linchpin.edit.document.ElementNames;
import linchpin.model.Topology;
import org.jspecify.annotations.Nullable;

/// What two units do together, for people at a terminal.
public final class PairsText {
  private static final int SHOWN = 40;
  private final ElementNames names;

  public PairsText(Topology topology) {
    names = new ElementNames(topology);
  }

  /// The lines, without line ends.
  ///
  /// @param pairs null where they were not asked for
  /// @param journey the only journey to tell of, or null for all
  public List<String> of(@Nullable List<PairImpact> pairs, @Nullable String journey) {
    if (pairs == null) {
      return List.of();
    }
    List<String> told = pairs.stream()
        .filter(pair -> journey == null || pair.impacts().containsKey(journey))
        .map(pair -> "  " + TerminalText.harmless(line(pair, journey)))
        .toList();
    List<String> lines = new ArrayList<>(List.of("", "PAIRS that do more together than either alone"));
    lines.addAll(told.isEmpty() ? List.of("  none") : told.subList(0, Math.min(SHOWN, told.size())));
    if (told.size() > SHOWN) {
      lines.add("  and " + (told.size() - SHOWN) + " more; --json lists them");
    }
    return lines;
  }

  private String line(PairImpact pair, @Nullable String journey) {
    String what = pair.impacts().entrySet().stream()
        .filter(e -> journey == null || e.getKey().equals(journey))
        .map(e -> names.journey(e.getKey()) + " " + impact(e.getValue()))
        .collect(Collectors.joining("; "));
    return names.of(pair.first()) + " and " + names.of(pair.second()) + ": " + what;
  }

  private static String impact(JourneyImpact impact) {
    return impact.impact().text() + (impact.seconds() == null ? "" : " of " + Amounts.seconds(impact.seconds()));
  }
}
