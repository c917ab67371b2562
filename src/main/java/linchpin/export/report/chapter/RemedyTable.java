package linchpin.export.report.chapter;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import linchpin.advice.Amounts;
import linchpin.advice.Finding;
import linchpin.advice.remedy.Offer;
import linchpin.advice.remedy.effect.Metrics;
import linchpin.advice.remedy.effect.TradeOff;
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
    List<List<StyledText>> rows = new ArrayList<>();
    for (Offer offer : offers) {
      rows.add(List.of(
          StyledText.strong(offer.remedy().title()),
          change(offer.before().spofs(), offer.after().spofs()),
          available(of(offer.before(), journey), of(offer.after(), journey)),
          StyledText.of(loss(offer)),
          StyledText.of(cost(offer.remedy().tradeOff())),
          StyledText.of(offer.remedy().tradeOff().sentence())));
    }
    String available = journey == null ? "Available" : "Available: " + material.names().journey(journey);
    return List.of(new Table("What helps, the best for its cost first", List.of(
        Column.of("What to do"), Column.number("Single points of failure"), Column.number(available),
        Column.number("Saves a year"), Column.number("Costs a month"), Column.of("In return")), rows));
  }

  static StyledText change(int before, int after) {
    String text = before + " → " + after;
    return after < before ? StyledText.of(text, TextSpan.Style.GOOD) : StyledText.of(text);
  }

  private static Metrics.@Nullable OfJourney of(Metrics metrics, @Nullable String journey) {
    return journey == null ? metrics.journeys().stream().findFirst().orElse(null) : metrics.journey(journey);
  }

  private static StyledText available(Metrics.@Nullable OfJourney before, Metrics.@Nullable OfJourney after) {
    Double from = before == null ? null : before.availability();
    Double to = after == null ? null : after.availability();
    if (from == null || to == null) {
      return StyledText.of("not known");
    }
    String text = Amounts.percent(from) + " → " + Amounts.percent(to);
    return to > from ? StyledText.of(text, TextSpan.Style.GOOD) : StyledText.of(text);
  }

  private static String loss(Offer offer) {
    Double saving = offer.savingPerYear();
    return saving == null ? "" : Amounts.figure(Objects.requireNonNull(saving));
  }

  static String cost(TradeOff tradeOff) {
    Double cost = tradeOff.costPerMonth();
    return cost == null ? "not known" : Amounts.number(cost) + (tradeOff.costAssumed() ? " (assumed)" : "");
  }
}
