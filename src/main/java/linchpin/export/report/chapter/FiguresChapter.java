package linchpin.export.report.chapter;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.advice.Amounts;
import linchpin.analysis.report.Importance;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Reliability;
import linchpin.analysis.report.UnitReport;
import linchpin.edit.document.ElementNames;
import linchpin.export.report.content.Block;
import linchpin.export.report.content.Block.Column;
import linchpin.export.report.content.Block.Paragraph;
import linchpin.export.report.content.Block.Table;
import linchpin.export.report.content.Chapter;
import linchpin.export.report.content.StyledText;
import linchpin.export.report.content.TableFigures;
import linchpin.model.Failover;
import linchpin.model.RedundancyGroup;
import linchpin.model.UnitFigures;
import linchpin.model.kind.Kind;

/// How much each thing matters, and every figure that nobody gave.
final class FiguresChapter {
  private static final int MOST_IMPORTANT = 10;
  private static final int MOST_NAMED = 40;
  private final ReportMaterial material;

  private FiguresChapter(ReportMaterial material) {
    this.material = material;
  }

  static Chapter of(ReportMaterial material) {
    FiguresChapter figures = new FiguresChapter(material);
    return Chapter.of("figures", "Figures", List.of()).withParts(List.of(figures.importance(), figures.assumed()));
  }

  private Chapter importance() {
    List<Block> blocks = new ArrayList<>();
    for (JourneyReport journey : material.report().journeys()) {
      Reliability reliability = journey.parts();
      if (reliability != null && !reliability.importance().isEmpty()) {
        blocks.add(table(journey, reliability.importance()));
      }
    }
    String intro = blocks.isEmpty()
        ? "No figures have been computed, so nothing can be said of how much each thing matters."
        : "Share of the downtime: how much less a journey would be down, by repairs, failovers and overload together, if "
            + "the thing never failed. The other columns look only at outages until something is repaired: their share that "
            + "would go (criticality), how likely the thing is failed while the journey is down (the diagnostic measure), "
            + "and by what factor the outages would grow if it were always down (RAW) or shrink if it never were (RRW).";
    blocks.addFirst(Paragraph.of(intro));
    return Chapter.of("importance", "What matters most", blocks);
  }

  private Table table(JourneyReport journey, List<Importance> importance) {
    List<List<StyledText>> rows = importance.stream()
        .sorted(Comparator.comparingDouble(Importance::share).reversed())
        .limit(MOST_IMPORTANT)
        .map(i -> List.of(
            StyledText.strong(material.names().of(i.unit())), StyledText.of(TableFigures.chance(i.share())),
            StyledText.of(TableFigures.chance(i.criticality())), StyledText.of(TableFigures.chance(i.diagnostic())),
            StyledText.of(Amounts.figure(i.birnbaum())),
            StyledText.of(TableFigures.factor(i.raw())), StyledText.of(TableFigures.factor(i.rrw()))))
        .toList();
    return new Table(material.name(journey), List.of(
        Column.of("Thing"), Column.number("Share of the downtime"), Column.number("Criticality"),
        Column.number("Diagnostic"),
        Column.number("Birnbaum"), Column.number("If it were down"), Column.number("If it never failed")), rows);
  }

  /// What is assumed of a kind, as far as its things do not say it themselves.
  private record Assumption(Kind kind, boolean between, boolean repair) {}

  private Chapter assumed() {
    Map<Assumption, List<String>> assumed = new LinkedHashMap<>();
    for (UnitReport unit : material.report().units().values()) {
      UnitFigures figures = UnitFigures.of(material.topology(), unit.unit());
      if (figures.assumed()) {
        Assumption assumption = new Assumption(figures.kind(), figures.assumesBetween(), figures.assumesRepair());
        assumed.computeIfAbsent(assumption, a -> new ArrayList<>()).add(material.names().of(unit.unit()));
      }
    }
    List<Block> blocks = new ArrayList<>();
    if (assumed.isEmpty()) {
      blocks.add(Paragraph.of("Every failure figure is the model's own."));
    } else {
      blocks.add(Paragraph.of("What the model does not say is taken from the catalogue of kinds. These are planning "
          + "figures: measure your own and give them to the model."));
      blocks.add(new Table("Figures from the catalogue", List.of(
          Column.of("Kind"), Column.number("Fails every"), Column.number("Repaired in"), Column.of("Assumed for"),
          Column.of("Source")), assumed.entrySet().stream().map(e -> row(e.getKey(), e.getValue())).toList()));
    }
    List<List<StyledText>> failovers = failovers();
    if (!failovers.isEmpty()) {
      blocks.add(new Table("Failovers that are not fully given", List.of(
          Column.of("Group"), Column.of("What is assumed")), failovers));
    }
    return Chapter.of("assumed", "What is assumed", blocks);
  }

  private static List<StyledText> row(Assumption assumption, List<String> names) {
    Kind kind = assumption.kind();
    List<String> shown = names.subList(0, Math.min(MOST_NAMED, names.size()));
    String more = names.size() > MOST_NAMED ? " and " + (names.size() - MOST_NAMED) + " more" : "";
    return List.of(
        StyledText.strong(kind.name()),
        StyledText.of(assumption.between() ? Amounts.number(kind.mtbfHours()) + " h" : "as given"),
        StyledText.of(assumption.repair() ? Amounts.hours(kind.mttrHours()) : "as given"),
        StyledText.of(ElementNames.series(shown) + more), StyledText.of("catalogue; " + kind.source()));
  }

  private List<List<StyledText>> failovers() {
    List<List<StyledText>> rows = new ArrayList<>();
    for (RedundancyGroup group : material.topology().groups().values()) {
      Failover failover = group.switching();
      if (!group.mode().switches()) {
        continue;
      }
      if (group.failover() == null || !failover.automatic() && failover.manualMinutes() == null) {
        rows.add(List.of(
            StyledText.strong(material.names().of(group.id())),
            StyledText.of("A person switches over, in " + Amounts.seconds(failover.seconds()) + ".")));
      } else if (failover.automatic() && (failover.detectSeconds() == null || failover.switchSeconds() == null)) {
        rows.add(List.of(
            StyledText.strong(material.names().of(group.id())),
            StyledText.of((failover.detectSeconds() == null ? "Its failures are noticed" : "It switches")
                + " in no time: the model gives no seconds for that.")));
      }
    }
    return rows;
  }
}
