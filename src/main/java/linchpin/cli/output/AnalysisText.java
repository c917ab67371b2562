package linchpin.cli.output;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import linchpin.advice.Amounts;
import linchpin.advice.Finding;
import linchpin.advice.Findings;
import linchpin.advice.diff.JourneyChange;
import linchpin.advice.sureness.FrequencyWords;
import linchpin.advice.sureness.IntervalWords;
import linchpin.analysis.report.CutSets;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Reliability;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.risk.Interval;
import linchpin.cli.terminal.TerminalStyle;
import linchpin.cli.terminal.TerminalText;
import linchpin.cli.terminal.TextTable;
import linchpin.edit.document.Document;
import linchpin.edit.document.ElementNames;
import linchpin.model.UnitFigures;
import org.jspecify.annotations.Nullable;

/// A report for people at a terminal.
public final class AnalysisText {
  /// Of more journeys it is not told how often and how sure.
  private static final int SURE_OF = 6;
  private static final int SETS_SHOWN = 6;
  private final Document document;
  private final Report report;
  private final TerminalStyle style;
  private final ElementNames names;
  private final List<String> lines = new ArrayList<>();

  public AnalysisText(Document document, Report report, TerminalStyle style) {
    this.document = document;
    this.report = report;
    this.style = style;
    names = new ElementNames(report.topology());
  }

  /// The lines, without line ends.
  ///
  /// @param journey the only journey to tell of, or null for all
  public List<String> of(@Nullable String journey) {
    List<JourneyReport> journeys = report.journeys().stream()
        .filter(j -> journey == null || j.journey().id().equals(journey))
        .toList();
    heading();
    journeys(journeys);
    findings(journey);
    combinations(journeys);
    assumed(journeys);
    return lines;
  }

  private void heading() {
    lines.add(style.bold(TerminalText.harmless(document.name().isBlank() ? "Untitled" : document.name())));
    lines.add(style.faint(
        count(report.topology().components().size(), "component", "components") + ", "
            + count(report.topology().dependencies().size(), "dependency", "dependencies") + ", "
            + count(report.topology().groups().size(), "group", "groups") + ", "
            + count(report.units().size(), "thing that can fail", "things that can fail")));
  }

  private void journeys(List<JourneyReport> journeys) {
    lines.add("");
    if (journeys.isEmpty()) {
      lines.add(report.topology().dependencies().isEmpty()
          ? "No journeys: nothing depends on anything, so there is nothing to lose."
          : "No journeys: all that depends on something is itself depended on. Add users, or a journey.");
      return;
    }
    TextTable table = new TextTable("", "  ", "  >", "  >", "  >", "  ");
    table.row("JOURNEY", "NOW", "SPOFS", "AVAILABLE", "DOWN A YEAR", "");
    journeys.forEach(j -> journey(j, table));
    List<String> rows = table.lines();
    lines.add(style.faint(rows.getFirst()));
    lines.addAll(rows.subList(1, rows.size()));
    journeys.stream().limit(SURE_OF).forEach(this::sureness);
  }

  /// How often a journey is down, for how long, and how sure that is.
  private void sureness(JourneyReport journey) {
    if (journey.frequency() == null || journey.reliability() == null) {
      return;
    }
    List<String> sentences = new ArrayList<>(FrequencyWords.sentences(journey.frequency()));
    Interval interval = journey.interval();
    if (interval != null && !interval.point()) {
      sentences.add("Down " + IntervalWords.range(interval) + ".");
      String drivers = IntervalWords.drivers(interval, names);
      if (!drivers.isEmpty()) {
        sentences.add("Measure next: " + drivers + ".");
      }
    }
    lines.add("");
    lines.add(style.faint(TerminalText.cut(
        "HOW OFTEN AND HOW SURE, " + TerminalText.harmless(names.of(journey.journey())), TerminalText.COLUMNS)));
    sentences.forEach(s -> lines.addAll(TerminalText.wrapped(TerminalText.harmless(s), 2)));
  }

  private void journey(JourneyReport journey, TextTable table) {
    Reliability r = journey.reliability();
    table.row(
        TerminalText.cut(names.of(journey.journey()), 30), journey.state().text(), String.valueOf(journey.spofs().size()),
        r == null ? (journey.hasNoFigures() ? "not known" : "") : available(journey, r),
        r == null ? "" : Amounts.downtime(r.downtimeHoursPerYear()), objective(journey));
  }

  /// With as many digits as tell it from its objective. It has more outages than are known where pairs were not looked
  /// at, and fewer where only bounds are known.
  private static String available(JourneyReport journey, Reliability r) {
    Double slo = journey.journey().slo();
    String least = r.bounds() == null ? "" : "at least ";
    String bound = r.overloadPairs().complete() ? least : r.bounds() == null ? "at most " : "about ";
    return bound + (slo == null ? Amounts.percent(r.availability()) : Amounts.against(r.availability(), slo));
  }

  private static String objective(JourneyReport journey) {
    Double slo = journey.journey().slo();
    Reliability r = journey.reliability();
    if (slo == null || r == null) {
      return slo != null && journey.hasNoFigures() ? "misses " + Amounts.aim(slo) : "";
    }
    boolean met = r.availability() >= slo;
    boolean sure = met ? r.overloadPairs().complete() : 1 - JourneyChange.least(r) < slo;
    return (sure ? met ? "meets " : "misses " : met ? "may meet " : "may miss ") + Amounts.aim(slo);
  }

  private void findings(@Nullable String journey) {
    List<Finding> findings = Findings.of(report, document.scenarios().values()).stream()
        .filter(f -> journey == null || f.journeys().isEmpty() || f.journeys().containsKey(journey))
        .toList();
    lines.add("");
    if (findings.isEmpty()) {
      lines.add(report.journeys().isEmpty() ? "No findings." : "No findings: no single failure takes a journey down.");
      return;
    }
    lines.add(style.faint("FINDINGS, worst first"));
    findings.forEach(this::finding);
  }

  private void finding(Finding finding) {
    String loss = finding.lossPerYear() == null ? "" : Amounts.figure(finding.lossPerYear()) + " a year";
    String mark = mark(finding);
    String label = label(finding);
    String rest = TerminalText.harmless(TerminalText.cut(
        " " + finding.title() + ": " + finding.summary(),
        TerminalText.COLUMNS - TerminalText.width(mark + label + loss) - (loss.isEmpty() ? 0 : 2)));
    int free = TerminalText.COLUMNS - TerminalText.width(mark + label + rest + loss);
    lines.add(colour(finding, mark + label) + style.bold(rest) + (loss.isEmpty() ? "" : " ".repeat(free) + loss));
    TerminalText.wrapped(finding.detail(), 4).forEach(l -> lines.add(style.faint(l)));
  }

  private static String label(Finding finding) {
    String kind = finding.kind().label();
    return switch (finding.kind()) {
      case SPOF -> "SPOF";
      case LATENT_SPOF -> "SPOF, latent";
      case FATAL_SHARED_DEPENDENCY -> finding.spof() ? "SPOF, shared" : kind;
      case OVERLOAD -> "SPOF, by overload";
      default -> kind;
    };
  }

  private static String mark(Finding finding) {
    return switch (finding.kind().severity()) {
      case SEVERE -> "✕ ";
      case WARNING -> "▲ ";
      case NOTE -> "· ";
    };
  }

  private String colour(Finding finding, String text) {
    return switch (finding.kind().severity()) {
      case SEVERE -> style.red(text);
      case WARNING -> style.amber(text);
      case NOTE -> text;
    };
  }

  /// Journeys that go down with the same combinations share a paragraph.
  private void combinations(List<JourneyReport> journeys) {
    Map<CutSets, List<String>> same = new LinkedHashMap<>();
    for (JourneyReport journey : journeys) {
      if (journey.cutSets() != null) {
        same.computeIfAbsent(journey.cutSets(), s -> new ArrayList<>()).add(journey.journey().id());
      }
    }
    same.forEach(this::combinations);
    journeys.forEach(this::overloadPairs);
  }

  /// Pairs that take a journey down by overload, which are no cut sets but count like some.
  private void overloadPairs(JourneyReport journey) {
    List<List<String>> pairs = journey.parts() == null ? List.of() : journey.parts().overloadPairs().pairs();
    if (pairs.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add(style.faint(TerminalText.cut(
        "PAIRS that take down " + TerminalText.harmless(names.of(journey.journey())) + " by overload", TerminalText.COLUMNS)));
    for (List<String> pair : pairs.subList(0, Math.min(SETS_SHOWN, pairs.size()))) {
      String text = pair.stream().map(names::of).collect(Collectors.joining(" + "));
      lines.add("  " + TerminalText.harmless(TerminalText.cut(text, TerminalText.COLUMNS - 2)));
    }
    if (pairs.size() > SETS_SHOWN) {
      lines.add(style.faint("  and " + (pairs.size() - SETS_SHOWN) + " more; --json lists them"));
    }
  }

  private void combinations(CutSets sets, List<String> journeys) {
    String who = ElementNames.series(journeys.stream().map(names::journey).toList());
    lines.add("");
    lines.add(style.faint(TerminalText.cut("COMBINATIONS that take down " + TerminalText.harmless(who), TerminalText.COLUMNS)));
    lines.add("  " + counts(sets));
    List<List<String>> several = sets.sets().stream().filter(s -> s.size() > 1).toList();
    for (List<String> set : several.subList(0, Math.min(SETS_SHOWN, several.size()))) {
      String text = set.stream().map(names::of).collect(Collectors.joining(" + "));
      lines.add("  " + TerminalText.harmless(TerminalText.cut(text, TerminalText.COLUMNS - 2)));
    }
    if (several.size() > SETS_SHOWN) {
      lines.add(style.faint("  and " + (several.size() - SETS_SHOWN) + " more; --json lists them"));
    }
  }

  private String counts(CutSets sets) {
    List<String> parts = sets.countByOrder().entrySet().stream()
        .filter(e -> e.getValue().signum() > 0)
        .map(AnalysisText::ofOrder)
        .toList();
    String more = sets.complete() ? "; there are none larger" : "; larger ones are not counted (--order)";
    return (parts.isEmpty() ? "none of up to " + sets.order() : String.join(", ", parts)) + more;
  }

  private static String ofOrder(Map.Entry<Integer, BigInteger> count) {
    String size = count.getKey() == 1 ? " of one alone" : " of " + count.getKey();
    return Amounts.count(count.getValue()) + size;
  }

  /// Which of the figures that journeys rest on are ours; of each unit only what the model does not say.
  private void assumed(List<JourneyReport> journeys) {
    TreeSet<String> assumed = new TreeSet<>();
    journeys.stream()
        .map(JourneyReport::parts)
        .filter(java.util.Objects::nonNull)
        .forEach(r -> assumed.addAll(r.assumed()));
    List<String> often = assumed.stream().filter(u -> figures(u).assumesBetween()).toList();
    List<String> repair = assumed.stream().filter(u -> !figures(u).assumesBetween()).toList();
    List<String> parts = new ArrayList<>();
    if (!often.isEmpty()) {
      parts.add("Availability figures of " + names.list(often) + " are assumed");
    }
    if (!repair.isEmpty()) {
      parts.add((parts.isEmpty() ? "Times to repair " : "times to repair ") + names.list(repair) + " are assumed");
    }
    if (!parts.isEmpty()) {
      lines.add("");
      TerminalText.wrapped(String.join("; ", parts) + "; linchpin kinds lists them.", 0)
          .forEach(l -> lines.add(style.faint(l)));
    }
  }

  private UnitFigures figures(String unit) {
    return UnitFigures.of(report.topology(), unit);
  }

  private static String count(int number, String one, String many) {
    return number + " " + (number == 1 ? one : many);
  }
}
