package linchpin.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import linchpin.advice.Finding.Kind;
import linchpin.analysis.report.ColdStart;
import linchpin.analysis.report.DataRisk;
import linchpin.analysis.report.FanIn;
import linchpin.analysis.report.PersonReport;
import linchpin.analysis.report.Report;
import linchpin.edit.document.ElementNames;

/// Weaknesses that no single failure shows: people, data, starting from nothing, what much hangs on.
final class OtherFindings {
  private final Report report;
  private final ElementNames names;
  private final List<Finding> found = new ArrayList<>();

  OtherFindings(Report report, ElementNames names) {
    this.report = report;
    this.names = names;
  }

  List<Finding> all() {
    report.people().forEach(this::onlyOperator);
    Map<String, List<DataRisk>> byDataset = report.data().stream()
        .filter(d -> d.loss() != DataRisk.Loss.NONE)
        .collect(Collectors.groupingBy(DataRisk::dataset, LinkedHashMap::new, Collectors.toList()));
    byDataset.values().forEach(this::data);
    if (!report.coldStart().blocked().isEmpty()) {
      coldStart();
    }
    report.selfSupported().stream()
        .collect(Collectors.groupingBy(ColdStart.HeldUp::components, LinkedHashMap::new, Collectors.toList()))
        .values().forEach(this::heldUp);
    if (!report.fanIn().isEmpty()) {
      fanIn();
    }
    return found;
  }

  private void onlyOperator(PersonReport person) {
    String of = names.list(person.soleOperatorOf());
    found.add(finding(
        Kind.ONLY_OPERATOR, person.person(), "only operator of " + of,
        "Nobody but " + names.of(person.person()) + " can bring " + of + " back.", person.soleOperatorOf()));
  }

  private void data(List<DataRisk> risks) {
    List<DataRisk> total = risks.stream().filter(r -> r.loss() == DataRisk.Loss.TOTAL).toList();
    String dataset = risks.getFirst().dataset();
    String name = names.of(dataset);
    if (!total.isEmpty()) {
      List<String> units = total.stream().map(DataRisk::unit).toList();
      found.add(finding(
          Kind.DATA_AT_RISK, dataset, "all of it is lost with " + one(units),
          "If " + names.either(units) + " is destroyed, no copy of " + name + " is left and no backup has it.", units));
      return;
    }
    DataRisk worst = risks.stream().max(Comparator.comparingDouble(OtherFindings::hours)).orElseThrow();
    List<String> units = risks.stream().map(DataRisk::unit).toList();
    found.add(finding(
        Kind.DATA_BEHIND, dataset, "up to " + Amounts.hours(hours(worst)) + " lost with " + one(List.of(worst.unit())),
        "If " + names.either(units) + " is destroyed, up to " + Amounts.hours(hours(worst)) + " of " + name + " are lost."
            + (worst.assumed() ? " How its copies follow each other is assumed, for the model does not say." : ""), units));
  }

  private static double hours(DataRisk risk) {
    return risk.hours() == null ? Double.POSITIVE_INFINITY : risk.hours();
  }

  /// The first of the units, which are in the model's order: places first or last, as people drew them.
  private String one(List<String> units) {
    return names.of(units.getFirst()) + (units.size() == 1 ? "" : ", or " + (units.size() - 1) + (units.size() == 2 ? " other" : " others"));
  }

  private void coldStart() {
    List<String> blocked = report.coldStart().blocked();
    Set<String> circle = new LinkedHashSet<>();
    report.coldStart().cycles().forEach(circle::addAll);
    String subject = circle.isEmpty() ? blocked.getFirst() : circle.iterator().next();
    String why = circle.isEmpty()
        ? "something that they need never comes up."
        : names.list(circle) + (circle.size() == 1 ? " waits for itself." : " wait for each other.");
    found.add(finding(
        Kind.CANNOT_START_COLD, subject, blocked.size() + " of " + components() + " never come up again",
        "After everything was off, " + names.list(blocked) + " cannot start: " + why, blocked));
  }

  /// One finding for all units without which the same components hold each other up.
  private void heldUp(List<ColdStart.HeldUp> same) {
    List<String> units = same.stream().map(ColdStart.HeldUp::unit).toList();
    List<String> held = same.getFirst().components();
    found.add(finding(
        Kind.HELD_UP, units.getFirst(),
        "without it " + names.list(held, 1) + (held.size() == 1 ? " runs only because it" : " run only because they") + " ran before",
        "With " + names.either(units) + " off, " + names.list(held) + " keep" + (held.size() == 1 ? "s" : "")
            + " working, held up by what needs each other in a circle. Nothing notices, but after a restart none of it "
            + "would come up again until " + names.either(units) + " is back.",
        held));
  }

  private int components() {
    int up = report.coldStart().rounds().stream().mapToInt(List::size).sum();
    return up + report.coldStart().blocked().size();
  }

  /// One finding for all of them: that much hangs on something is worth knowing, but nothing wrong.
  private void fanIn() {
    List<String> needed = report.fanIn().stream()
        .sorted(Comparator.comparingInt((FanIn f) -> f.journeys().size() + f.groups().size()).reversed())
        .map(FanIn::component)
        .toList();
    String subject = needed.getFirst();
    found.add(new Finding(
        Kind.FAN_IN, subject, needed.size() == 1 ? names.of(subject) : needed.size() + " components",
        "needed by several journeys or groups",
        "Two or more journeys, or members of two or more groups, need " + names.list(needed) + ".", needed, Map.of(),
        null, 0, 0));
  }

  private Finding finding(Kind kind, String subject, String summary, String detail, List<String> others) {
    List<String> elements = new ArrayList<>(List.of(subject));
    others.stream().filter(o -> !o.equals(subject)).forEach(elements::add);
    return new Finding(kind, subject, names.of(subject), summary, detail, elements, Map.of(), null, 0, 0);
  }
}
