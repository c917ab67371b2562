package linchpin.export.report;

import java.util.ArrayList;
import java.util.List;
import linchpin.advice.Finding;
import linchpin.advice.Finding.Severity;
import linchpin.analysis.PersonReport;
import linchpin.export.report.Block.Checklist;
import linchpin.export.report.Block.Paragraph;
import linchpin.model.Component;
import linchpin.model.RedundancyGroup;

/// What is left for people to do, to be ticked off.
final class ChecklistChapter {
  private static final int MOST_DECISIONS = 25;
  private final Material material;

  private ChecklistChapter(Material material) {
    this.material = material;
  }

  static Chapter of(Material material) {
    ChecklistChapter chapter = new ChecklistChapter(material);
    List<Words> tasks = new ArrayList<>();
    chapter.decisions(tasks);
    chapter.trials(tasks);
    chapter.people(tasks);
    tasks.add(Words.of("Check with those who run it that the diagram shows what is really there."));
    if (material.report().units().values().stream().anyMatch(u -> u.assumed())) {
      tasks.add(Words.of("Replace ").and(Words.link("what is assumed", "assumed")).and(" by figures of your own."));
    }
    if (material.report().journeys().stream().anyMatch(j -> j.journey().slo() == null)) {
      tasks.add(Words.of("Agree on an availability objective for every journey."));
    }
    tasks.add(Words.of("Name who decides, and when this report is made again."));
    return Chapter.of("checklist", "Checklist", List.of(
        Paragraph.of("For the people who own this architecture."), new Checklist(tasks)));
  }

  private void decisions(List<Words> tasks) {
    List<Finding> findings = material.findings();
    int decisions = 0;
    for (int i = 0; i < findings.size() && decisions < MOST_DECISIONS; i++) {
      Finding finding = findings.get(i);
      if (finding.kind().severity() != Severity.NOTE) {
        decisions++;
        Words name = i < material.toldInFull()
            ? Words.link(finding.title(), Material.anchor(i + 1))
            : Words.of(finding.title());
        tasks.add(Words.of("Decide about ").and(name).and(" (" + finding.kind().label().toLowerCase(java.util.Locale.ROOT)
            + "): mend it, or accept the risk in writing."));
      }
    }
  }

  private void trials(List<Words> tasks) {
    for (RedundancyGroup group : material.topology().groups().values()) {
      if (group.mode().switches() && group.members().size() > 1) {
        tasks.add(Words.of("Try the failover of " + group.label() + ": switch off "
            + material.names().of(group.members().getFirst()) + " and note how long it takes."));
      }
    }
    for (Component component : material.topology().components().values()) {
      if (!component.backups().isEmpty()) {
        tasks.add(Words.of("Restore a backup of " + material.names().of(component.id()) + " and see that it works."));
      }
    }
  }

  private void people(List<Words> tasks) {
    for (PersonReport person : material.report().people()) {
      tasks.add(Words.of("Let somebody other than " + material.names().of(person.person()) + " bring back "
          + material.names().list(person.soleOperatorOf()) + "."));
    }
  }
}
