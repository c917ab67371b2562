package linchpin.export.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import linchpin.advice.Amounts;
import linchpin.advice.Finding;
import linchpin.advice.remedy.Offer;
import linchpin.advice.remedy.effect.Metrics;
import linchpin.export.report.content.Block;
import linchpin.export.report.content.Block.Column;
import linchpin.export.report.content.Block.Paragraph;
import linchpin.export.report.content.Block.Table;
import linchpin.export.report.content.StyledText;
import linchpin.export.report.content.TextSpan;
import org.jspecify.annotations.Nullable;

/// What helps against a finding, each remedy with how things stand before and after it.
final class RemedyTable {
  private RemedyTable() {}

  /// Nothing where no remedies were looked for.
  static List<Block> of(ReportMaterial material, Finding finding) {
    List<Offer> offers = material.remedies().get(finding);
    if (offers == null) {
      return List.of();
    }
    if (offers.isEmpty()) {
      return List.of(Paragraph.of("No remedy of the textbook was found to help here by itself."));
    }
    String journey = finding.journeys().keySet().stream().findFirst().orElse(null);
    boolean told = journey != null && offers.stream().allMatch(o -> journey.equals(told(o, journey)));
    List<List<StyledText>> rows = new ArrayList<>();
    for (Offer offer : offers) {
      rows.add(List.of(
          StyledText.strong(offer.remedy().title()),
          change(offer.before(), offer.after()),
          available(material, offer, journey, told),
          StyledText.of(loss(offer)),
          StyledText.of(offer.remedy().tradeOff().cost().cell()),
          StyledText.of(offer.remedy().tradeOff().sentence())));
    }
    String available = told && journey != null ? "Available: " + material.names().journey(journey) : "Available";
    return List.of(new Table("What helps, the best for its cost first", List.of(
        Column.of("What to do"), Column.number("Single points of failure"), Column.number(available),
        Column.number("Saves a year"), Column.number("Costs a month"), Column.of("In return")), rows));
  }

  static StyledText change(Metrics before, Metrics after) {
    String text = spofs(before) + " → " + spofs(after);
    boolean better = after.down() == before.down() ? after.spofs() < before.spofs() : after.down() < before.down();
    return better ? StyledText.of(text, TextSpan.Style.GOOD) : StyledText.of(text);
  }

  /// A journey that is down as it stands has no single points of failure, which is nothing to be told as a gain.
  private static String spofs(Metrics metrics) {
    int down = metrics.down();
    return metrics.spofs() + (down == 0 ? "" : down == 1 ? " (1 journey down)" : " (" + down + " journeys down)");
  }

  /// The journey that an offer's row tells of: the one asked about where it gains, else the one that gains most; null
  /// where none gains.
  private static @Nullable String told(Offer offer, @Nullable String journey) {
    Metrics.OfJourney now = journey == null ? null : offer.before().journey(journey);
    Metrics.OfJourney then = journey == null ? null : offer.after().journey(journey);
    return now != null && then != null && then.betterThan(now) ? journey : offer.journey();
  }

  /// @param named whether the column's title names the journey
  private static StyledText available(
      ReportMaterial material, Offer offer, @Nullable String journey, boolean named) {
    String told = told(offer, journey);
    if (told == null) {
      return StyledText.of("no journey gains");
    }
    Metrics.OfJourney before = Objects.requireNonNull(offer.before().journey(told));
    Metrics.OfJourney after = Objects.requireNonNull(offer.after().journey(told));
    String name = named ? "" : material.names().journey(told) + ": ";
    Double to = after.availability();
    if (before.down() && to != null) {
      return StyledText.of(name + "never → " + Amounts.percent(to), TextSpan.Style.GOOD);
    }
    Double from = before.availability();
    if (from == null || to == null) {
      return StyledText.of(name + "not known");
    }
    String then = Amounts.percent(to);
    if (then.equals(Amounts.percent(from))) {
      return StyledText.of(name + then + ", as before");
    }
    String text = name + Amounts.percent(from) + " → " + then;
    return to > from ? StyledText.of(text, TextSpan.Style.GOOD) : StyledText.of(text);
  }

  private static String loss(Offer offer) {
    Double saving = offer.savingPerYear();
    return saving == null ? "" : Amounts.figure(Objects.requireNonNull(saving));
  }
}
