package linchpin.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import linchpin.advice.Finding.Severity;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.PersonReport;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.SharedDependency;
import linchpin.analysis.report.UnitReport;
import linchpin.edit.document.ElementNames;
import linchpin.model.Component;
import linchpin.model.RedundancyGroup;
import linchpin.model.Topology;
import linchpin.model.UnitFigures;

/// The five questions to ask of anything that can fail, answered in words for one failure unit.
///
/// @param answers one for each question, in their order
public record FiveQuestions(List<Answer> answers) {
  public FiveQuestions {
    answers = List.copyOf(answers);
  }

  /// The questions, in the order in which people ask them.
  public enum Question {
    ONLY_ONE("Is there only one?"),
    TAKES_OVER("Does anything take over by itself?"),
    HOW_LONG("How long until it is back?"),
    BLAST_RADIUS("What else goes down with it?"),
    SHARED("What do others share in it?");

    private final String text;

    Question(String text) {
      this.text = text;
    }

    /// As people ask it.
    public String text() {
      return text;
    }
  }

  /// One answer.
  ///
  /// @param question what was asked
  /// @param text whole sentences
  /// @param severity how bad that is; a note where it is fine
  public record Answer(Question question, String text, Severity severity) {}

  /// The answers for the subject of a finding; empty where that is no failure unit (a person, a group, a journey).
  public static Optional<FiveQuestions> of(Report report, Finding finding) {
    return of(report, finding.subject());
  }

  /// The answers for a failure unit; empty for anything else.
  public static Optional<FiveQuestions> of(Report report, String unit) {
    UnitReport found = report.units().get(unit);
    return found == null ? Optional.empty() : Optional.of(new Asking(report, found).all());
  }

  /// Answers for one unit.
  private static final class Asking {
    private final Report report;
    private final Topology topology;
    private final UnitReport unit;
    private final ElementNames names;
    private final String name;
    private final Map<Impact, List<String>> hit = new EnumMap<>(Impact.class);
    private final Impact worst;

    Asking(Report report, UnitReport unit) {
      this.report = report;
      this.unit = unit;
      topology = report.topology();
      names = new ElementNames(topology);
      name = names.of(unit.unit());
      unit.impacts().forEach((j, i) -> hit.computeIfAbsent(i.impact(), x -> new ArrayList<>()).add(j));
      worst = hit.keySet().stream().max(Impact::compareTo).orElse(Impact.NONE);
    }

    FiveQuestions all() {
      return new FiveQuestions(List.of(onlyOne(), takesOver(), howLong(), blastRadius(), shared()));
    }

    private Answer onlyOne() {
      Severity severity = severity(worst == Impact.OUTAGE, worst == Impact.EXTENDED);
      return new Answer(Question.ONLY_ONE, count(), severity);
    }

    private String count() {
      Component component = topology.whole(unit.unit());
      if (component == null) {
        return worst == Impact.NONE || worst == Impact.DEGRADED
            ? "It is one line, and no journey stops without it."
            : "Yes: this line is the only way.";
      }
      if (Component.copyOf(unit.unit()) > 0) {
        return spares(component.copies(), component.required(), "copies of " + names.of(component.id()));
      }
      if (component.isPlace()) {
        return "Yes: what stands in " + name + " stands nowhere else.";
      }
      RedundancyGroup group = topology.groupOf(component.id());
      return group == null || group.members().size() == 1
          ? "Yes: nothing stands in for " + name + "."
          : spares(group.members().size(), group.needed(), "members of " + group.label());
    }

    private static String spares(int size, int needed, String of) {
      if (size == needed) {
        return "It is one of " + size + " " + of + ", and all are needed: there is no spare.";
      }
      return "No: it is one of " + size + " " + of + ", of which " + needed + " must work.";
    }

    private Answer takesOver() {
      String text = switch (worst) {
        case NONE -> "Nothing has to: no journey notices.";
        case DEGRADED -> "Nothing has to: " + journeys(Impact.DEGRADED) + works() + " worse without it.";
        case INTERRUPTION -> "Yes, after " + times(Impact.INTERRUPTION) + ".";
        case EXTENDED -> "No: a person has to switch over, which takes " + times(Impact.EXTENDED) + ".";
        case OUTAGE -> overload()
            ? "What is left takes over, but gets more load than it can serve."
            : "No: nothing can take over for " + journeys(Impact.OUTAGE) + ".";
      };
      return new Answer(Question.TAKES_OVER, text, severity(worst == Impact.OUTAGE, worst == Impact.EXTENDED));
    }

    private boolean overload() {
      return unit.impacts().values().stream().anyMatch(i -> i.impact() == Impact.OUTAGE && i.overload());
    }

    private Answer howLong() {
      UnitFigures figures = UnitFigures.of(topology, unit.unit());
      String repair = "Its repair takes " + Amounts.hours(figures.repairHours())
          + (figures.assumesRepair() ? " (assumed)" : "") + ", and it fails "
          + RiskMatrix.often(figures.failuresPerYear()) + (figures.assumesBetween() ? " (assumed)." : ".");
      List<String> sentences = new ArrayList<>();
      if (worst == Impact.EXTENDED || worst == Impact.INTERRUPTION) {
        sentences.add("The longest a journey waits is " + longest(worst) + ".");
      } else if (worst == Impact.OUTAGE) {
        sentences.add("Until it is repaired.");
      }
      sentences.add(repair);
      only().ifPresent(p -> sentences.add("Nobody but " + names.of(p) + " can bring it back."));
      Severity severity = severity(false, worst.compareTo(Impact.EXTENDED) >= 0 || only().isPresent());
      return new Answer(Question.HOW_LONG, String.join(" ", sentences), severity);
    }

    private Optional<String> only() {
      Component component = topology.whole(unit.unit());
      return component == null ? Optional.empty() : report.people().stream()
          .filter(p -> p.soleOperatorOf().contains(component.id()))
          .map(PersonReport::person)
          .findFirst();
    }

    private Answer blastRadius() {
      List<String> others = unit.down().stream().filter(id -> !id.equals(unit.unit())).toList();
      List<String> sentences = new ArrayList<>();
      sentences.add(others.isEmpty() ? "Nothing else goes down." : "Down with it: " + names.list(others) + ".");
      if (!unit.degraded().isEmpty()) {
        sentences.add("Worse without it: " + names.list(unit.degraded()) + ".");
      }
      sentences.add(worst == Impact.NONE ? "No journey notices." : hits());
      Severity severity = severity(worst == Impact.OUTAGE && others.size() > 1, !others.isEmpty());
      return new Answer(Question.BLAST_RADIUS, String.join(" ", sentences), severity);
    }

    private String hits() {
      int down = 0;
      for (Impact impact : List.of(Impact.OUTAGE, Impact.EXTENDED, Impact.INTERRUPTION)) {
        down += hit.getOrDefault(impact, List.of()).size();
      }
      int worse = hit.getOrDefault(Impact.DEGRADED, List.of()).size();
      int all = unit.impacts().size();
      String stops = down == 0
          ? "No journey stops"
          : down + " of " + ElementNames.count(all, "journey") + (down == 1 ? " stops" : " stop");
      return stops + (worse == 0 ? "." : ", " + worse + (worse == 1 ? " works" : " work") + " worse.");
    }

    private Answer shared() {
      List<SharedDependency> shares =
          report.shared().stream().filter(s -> s.unit().equals(unit.unit())).toList();
      if (shares.isEmpty()) {
        return new Answer(
            Question.SHARED, "No two that stand in for each other go down with it.", Severity.NOTE);
      }
      boolean fatal = shares.stream().anyMatch(SharedDependency::fatal);
      String text = String.join(" ", shares.stream().limit(3).map(this::sharing).toList());
      int more = shares.size() - 3;
      String rest = more > 0 ? " And " + more + " more like that." : "";
      return new Answer(Question.SHARED, text + rest, severity(fatal, true));
    }

    private String sharing(SharedDependency shared) {
      String how = switch (shared.via()) {
        case DOMAIN -> " stand in it";
        case CAUSE -> " share it";
        case DEPENDENCY -> " depend on it";
      };
      String left = shared.fatal() ? ", and too few are left without them." : "; enough others are left.";
      return ElementNames.count(shared.members().size(), "member") + " of " + names.of(shared.group()) + " ("
          + names.list(shared.members()) + ")" + how + left;
    }

    private String journeys(Impact impact) {
      return ElementNames.join(hit.getOrDefault(impact, List.of()).stream().map(names::journey).toList());
    }

    private String works() {
      return hit.getOrDefault(Impact.DEGRADED, List.of()).size() == 1 ? " works" : " work";
    }

    /// How long journeys wait: "10 min", or "1.5 h for Payroll and 10 min for Buy" where they wait differently long.
    private String times(Impact impact) {
      Map<String, List<String>> waiting = new LinkedHashMap<>();
      hit.getOrDefault(impact, List.of()).stream()
          .sorted(Comparator.comparingDouble(this::seconds).reversed())
          .forEach(j -> waiting.computeIfAbsent(Amounts.seconds(seconds(j)), t -> new ArrayList<>()).add(names.journey(j)));
      if (waiting.size() < 2) {
        return longest(impact);
      }
      List<String> each = waiting.entrySet().stream().map(e -> e.getKey() + " for " + ElementNames.join(e.getValue())).toList();
      return each.size() == 2 ? each.getFirst() + " and " + each.getLast() : "up to " + each.getFirst();
    }

    private double seconds(String journey) {
      Double seconds = unit.impacts().getOrDefault(journey, JourneyImpact.NONE).seconds();
      return seconds == null ? 0 : seconds;
    }

    private String longest(Impact impact) {
      double seconds = unit.impacts().values().stream()
          .filter(i -> i.impact() == impact)
          .map(JourneyImpact::seconds)
          .filter(java.util.Objects::nonNull)
          .mapToDouble(s -> s)
          .max()
          .orElse(0);
      return Amounts.seconds(seconds);
    }

    private static Severity severity(boolean severe, boolean warning) {
      return severe ? Severity.SEVERE : warning ? Severity.WARNING : Severity.NOTE;
    }
  }
}
