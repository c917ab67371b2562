package linchpin.export.report.chapter;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import linchpin.advice.Amounts;
import linchpin.analysis.report.CutSets;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.UnitReport;
import linchpin.edit.document.ElementNames;
import linchpin.export.report.content.Block;
import linchpin.export.report.content.Block.Column;
import linchpin.export.report.content.Block.Paragraph;
import linchpin.export.report.content.Block.Table;
import linchpin.export.report.content.Chapter;
import linchpin.export.report.content.StyledText;
import linchpin.export.report.content.TableFigures;

/// The minimal cut sets of each journey: what has to fail together.
final class CombinationsChapter {
  private static final int SHOWN = 20;
  private final ReportMaterial material;

  private CombinationsChapter(ReportMaterial material) {
    this.material = material;
  }

  static Chapter of(ReportMaterial material) {
    CombinationsChapter chapter = new CombinationsChapter(material);
    List<Chapter> parts = new ArrayList<>();
    for (JourneyReport journey : material.report().journeys()) {
      CutSets sets = journey.cutSets();
      if (sets != null) {
        parts.add(chapter.part(parts.size() + 1, journey, sets));
      }
    }
    String intro = parts.isEmpty()
        ? "No combinations have been computed."
        : "A minimal cut set is a set of failures that together take a journey down until something is repaired, and of "
            + "which none can be left out. Those of one are the single points of failure.";
    return Chapter.of("combinations", "Combinations", List.of(Paragraph.of(intro))).withParts(parts);
  }

  /// One cut set with its probability.
  private record Combination(List<String> units, double probability) {}

  private Chapter part(int number, JourneyReport journey, CutSets sets) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(Paragraph.of(counts(sets)));
    List<Combination> likeliest = sets.sets().stream()
        .map(s -> new Combination(s, probability(s)))
        .sorted(Comparator.comparingDouble(Combination::probability).reversed())
        .limit(SHOWN)
        .toList();
    if (!likeliest.isEmpty()) {
      blocks.add(new Table(
          likeliest.size() < sets.sets().size() ? "The likeliest " + likeliest.size() : "All of them, the likeliest first",
          List.of(Column.of("Failing together"), Column.number("How many"), Column.number("Probability"),
              Column.number("Down a year")),
          likeliest.stream().map(this::row).toList()));
    }
    return Chapter.of("combinations-" + number, material.name(journey), blocks);
  }

  private List<StyledText> row(Combination combination) {
    return List.of(
        StyledText.of(ElementNames.series(combination.units().stream().map(material.names()::of).toList())),
        StyledText.of(String.valueOf(combination.units().size())), StyledText.of(TableFigures.chance(combination.probability())),
        StyledText.of(TableFigures.aYear(combination.probability())));
  }

  private double probability(List<String> units) {
    return units.stream()
        .map(u -> material.report().units().get(u))
        .filter(Objects::nonNull)
        .mapToDouble((UnitReport u) -> 1 - u.availability())
        .reduce(1, (a, b) -> a * b);
  }

  private static String counts(CutSets sets) {
    List<String> parts = new ArrayList<>();
    sets.countByOrder().forEach((order, count) -> {
      if (count.signum() > 0) {
        parts.add(Amounts.count(count) + " of " + order);
      }
    });
    BigInteger all = sets.countByOrder().values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    String larger = sets.complete() ? "There are none larger." : "Larger ones than " + sets.order() + " were not looked for.";
    return all.signum() == 0
        ? "There is none of up to " + sets.order() + ". " + larger
        : (all.equals(BigInteger.ONE) ? "There is " : "There are ") + Amounts.count(all) + ": "
            + String.join(", ", parts) + ". " + larger;
  }
}
