package linchpin.export.report.chapter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.advice.Amounts;
import linchpin.advice.Finding;
import linchpin.advice.FiveQuestions;
import linchpin.advice.Impacts;
import linchpin.advice.RiskMatrix;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.JourneyImpact;
import linchpin.edit.document.ElementNames;
import linchpin.export.report.content.Block;
import linchpin.export.report.content.Block.Column;
import linchpin.export.report.content.Block.Fact;
import linchpin.export.report.content.Block.Facts;
import linchpin.export.report.content.Block.Paragraph;
import linchpin.export.report.content.Block.Table;
import linchpin.export.report.content.Chapter;
import linchpin.export.report.content.StyledText;
import linchpin.export.report.content.TextSpan.Style;
import linchpin.model.UnitFigures;

/// Everything that was found, ranked, with why and how sure that is.
final class FindingsChapter {
  private static final int MOST_JOURNEYS = 8;
  private final ReportMaterial material;

  private FindingsChapter(ReportMaterial material) {
    this.material = material;
  }

  static Chapter of(ReportMaterial material) {
    return new FindingsChapter(material).chapter();
  }

  private Chapter chapter() {
    List<Finding> findings = material.findings();
    if (findings.isEmpty()) {
      return Chapter.of("findings", "Findings", List.of(Paragraph.of("Nothing was found.")));
    }
    int told = Math.min(material.toldInFull(), findings.size());
    List<Block> blocks = new ArrayList<>();
    blocks.add(overview(told));
    if (told < findings.size()) {
      blocks.add(Paragraph.of("The first " + told + " are told in full below."));
    }
    List<Chapter> parts = new ArrayList<>();
    for (int i = 0; i < told; i++) {
      parts.add(part(i + 1, findings.get(i)));
    }
    return Chapter.of("findings", "Findings", blocks).withParts(parts);
  }

  private Table overview(int told) {
    List<Column> columns = new ArrayList<>(List.of(
        Column.number("No."), Column.of("What"), Column.of("Kind"), Column.of("Why")));
    if (material.money()) {
      columns.add(Column.number("Cost a year"));
    }
    List<List<StyledText>> rows = new ArrayList<>();
    for (int i = 0; i < material.findings().size(); i++) {
      Finding finding = material.findings().get(i);
      List<StyledText> row = new ArrayList<>(List.of(
          StyledText.of(String.valueOf(i + 1)),
          i < told ? StyledText.link(finding.title(), ReportMaterial.anchor(i + 1)) : StyledText.of(finding.title()), kind(finding),
          StyledText.of(finding.summary())));
      if (material.money()) {
        row.add(StyledText.of(finding.lossPerYear() == null ? "" : Amounts.figure(finding.lossPerYear())));
      }
      rows.add(row);
    }
    return new Table("All findings, the most pressing first", columns, rows);
  }

  private static StyledText kind(Finding finding) {
    return StyledText.of(finding.kind().label(), Style.of(finding.kind().severity()));
  }

  private Chapter part(int rank, Finding finding) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(StyledText.strong(capital(finding.summary()) + ".").and(" " + finding.detail())));
    blocks.add(new Facts(facts(finding)));
    if (ofFailure(finding)) {
      FiveQuestions.of(material.report(), finding).ifPresent(q -> blocks.add(new Facts(q.answers().stream()
          .map(a -> new Fact(a.question().text(), answer(a)))
          .toList())));
    }
    blocks.addAll(RemedyTable.of(material, finding));
    return new Chapter(ReportMaterial.anchor(rank), rank + ". " + finding.title(), kind(finding), blocks, List.of());
  }

  /// Whether it tells what the failure of its subject does, and not of people, data or objectives.
  private static boolean ofFailure(Finding finding) {
    return switch (finding.kind()) {
      case SPOF, LATENT_SPOF, FATAL_SHARED_DEPENDENCY, OVERLOAD, NOTHING_TAKES_OVER, SHARED_DEPENDENCY -> true;
      default -> false;
    };
  }

  private static StyledText answer(FiveQuestions.Answer answer) {
    int first = answer.text().indexOf(": ");
    boolean verdict = first > 0 && first <= 3;
    return verdict
        ? StyledText.strong(answer.text().substring(0, first + 1)).and(answer.text().substring(first + 1))
        : StyledText.of(answer.text());
  }

  private List<Fact> facts(Finding finding) {
    List<Fact> facts = new ArrayList<>();
    List<String> chain = finding.chain(material.topology());
    if (chain.size() > 1) {
      facts.add(Fact.of("How it gets there", String.join(" → ", chain.stream().map(material.names()::of).toList())));
    }
    if (!finding.journeys().isEmpty()) {
      facts.add(new Fact("Who is hit", hit(finding.journeys())));
    }
    if (ofFailure(finding) && material.report().units().containsKey(finding.subject())) {
      facts.add(new Fact("How sure", sure(finding.subject())));
    }
    if (finding.lossPerYear() != null) {
      facts.add(Fact.of("What it costs", "About " + Amounts.figure(finding.lossPerYear()) + " a year is expected to be "
          + "lost by its failures alone."));
    }
    if (facts.isEmpty()) {
      facts.add(Fact.of("Concerns", material.names().list(finding.elements())));
    }
    return facts;
  }

  /// "Down until it is repaired: Checkout, Browse. Works, but worse: Back office."
  private StyledText hit(Map<String, JourneyImpact> journeys) {
    Map<JourneyImpact, List<String>> byImpact = new LinkedHashMap<>();
    journeys.forEach((id, impact) ->
        byImpact.computeIfAbsent(impact, i -> new ArrayList<>()).add(material.names().journey(id)));
    StyledText words = StyledText.NONE;
    for (var entry : byImpact.entrySet()) {
      List<String> names = entry.getValue();
      String shown = ElementNames.series(names.subList(0, Math.min(MOST_JOURNEYS, names.size())));
      String more = names.size() > MOST_JOURNEYS ? " and " + (names.size() - MOST_JOURNEYS) + " more" : "";
      words = words.and(words.spans().isEmpty() ? "" : " ")
          .and(capital(Impacts.words(entry.getKey())), style(entry.getKey().impact()))
          .and(": " + shown + more + ".");
    }
    return words;
  }

  private static Style style(Impact impact) {
    return switch (impact) {
      case OUTAGE, EXTENDED -> Style.SEVERE;
      case INTERRUPTION, DEGRADED -> Style.WARNING;
      case NONE -> Style.FAINT;
    };
  }

  private StyledText sure(String unit) {
    UnitFigures figures = UnitFigures.of(material.topology(), unit);
    String often = "It fails " + RiskMatrix.often(figures.failuresPerYear());
    String repair = "is repaired in " + Amounts.hours(figures.repairHours());
    if (!figures.assumed()) {
      return StyledText.of("That it has this effect follows from the diagram. " + often + " and " + repair
          + ": both figures are given in the model.");
    }
    String which = figures.assumesBetween() && figures.assumesRepair()
        ? "both figures are assumed"
        : figures.assumesBetween() ? "how often is assumed" : "the time to repair is assumed";
    return StyledText.of("That it has this effect follows from the diagram. " + often + " and " + repair + "; ")
        .and(which, Style.WARNING).and(" (").and(StyledText.link("where from", "assumed")).and(").");
  }

  private static String capital(String sentence) {
    return sentence.isEmpty() ? sentence : Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }
}
