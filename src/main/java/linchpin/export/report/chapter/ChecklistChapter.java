package linchpin.export.report.chapter;

import java.util.ArrayList;
import java.util.List;
import linchpin.advice.Finding;
import linchpin.advice.Finding.Severity;
import linchpin.analysis.report.PersonReport;
import linchpin.export.report.content.Block.Checklist;
import linchpin.export.report.content.Block.Paragraph;
import linchpin.export.report.content.Chapter;
import linchpin.export.report.content.StyledText;
import linchpin.model.Component;
import linchpin.model.RedundancyGroup;

/// What is left for people to do, to be ticked off.
final class ChecklistChapter {
  private static final int MOST_DECISIONS = 25;
  private final ReportMaterial material;

  private ChecklistChapter(ReportMaterial material) {
    this.material = material;
  }

  static Chapter of(ReportMaterial material) {
    ChecklistChapter chapter = new ChecklistChapter(material);
    List<StyledText> tasks = new ArrayList<>();
    chapter.decisions(tasks);
    chapter.trials(tasks);
    chapter.people(tasks);
    tasks.add(StyledText.of("Check with those who run it that the diagram shows what is really there."));
    if (material.report().units().values().stream().anyMatch(u -> u.assumed())) {
      tasks.add(StyledText.of("Replace ").and(StyledText.link("what is assumed", "assumed")).and(" by figures of your own."));
    }
    if (material.report().journeys().stream().anyMatch(j -> j.journey().slo() == null)) {
      tasks.add(StyledText.of("Agree on an availability objective for every journey."));
    }
    tasks.add(StyledText.of("Name who decides, and when this report is made again."));
    return Chapter.of("checklist", "Checklist", List.of(
        Paragraph.of("For the people who own this architecture."), new Checklist(tasks)));
  }

  private void decisions(List<StyledText> tasks) {
    List<Finding> findings = material.findings();
    int decisions = 0;
    for (int i = 0; i < findings.size() && decisions < MOST_DECISIONS; i++) {
      Finding finding = findings.get(i);
      if (finding.kind().severity() != Severity.NOTE) {
        decisions++;
        StyledText name = i < material.toldInFull()
            ? StyledText.link(finding.title(), ReportMaterial.anchor(i + 1))
            : StyledText.of(finding.title());
        tasks.add(StyledText.of("Decide about ").and(name).and(" (" + finding.kind().label().toLowerCase(java.util.Locale.ROOT)
            + "): mend it, or accept the risk in writing."));
      }
    }
  }

  private void trials(List<StyledText> tasks) {
    for (RedundancyGroup group : material.topology().groups().values()) {
      if (group.mode().switches() && group.members().size() > 1) {
        tasks.add(StyledText.of("Try the failover of " + group.label() + ": switch off "
            + material.names().of(group.members().getFirst()) + " and note how long it takes."));
      }
    }
    for (Component component : material.topology().components().values()) {
      if (!component.backups().isEmpty()) {
        tasks.add(StyledText.of("Restore a backup of " + material.names().of(component.id()) + " and see that it works."));
      }
    }
  }

  private void people(List<StyledText> tasks) {
    for (PersonReport person : material.report().people()) {
      tasks.add(StyledText.of("Let somebody other than " + material.names().of(person.person()) + " bring back "
          + material.names().list(person.soleOperatorOf()) + "."));
    }
  }
}
