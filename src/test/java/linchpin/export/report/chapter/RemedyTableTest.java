package linchpin.export.report.chapter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import linchpin.advice.Finding;
import linchpin.advice.remedy.Opened;
import linchpin.advice.remedy.Remedies;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.Report;
import linchpin.drawing.view.View;
import linchpin.edit.document.Document;
import linchpin.export.report.content.Block;
import linchpin.export.report.content.StyledText;
import linchpin.layout.AutoLayout;
import linchpin.layout.Router;
import linchpin.task.Cancellation;
import org.junit.jupiter.api.Test;

/// What the table of remedies says of journeys and costs.
class RemedyTableTest {
  /// A zone in which both members of two groups stand, one for each of two journeys.
  private static final String ZONE = """
      {"format": "linchpin", "version": 1, "name": "zone",
       "components": [
         {"id": "east", "name": "Zone 1", "kind": "zone"}, {"id": "west", "name": "Zone 2", "kind": "zone"},
         {"id": "buyers", "kind": "users"}, {"id": "staff", "kind": "users"},
         {"id": "shop1", "kind": "abacus", "in": "east"}, {"id": "shop2", "kind": "abacus", "in": "east"},
         {"id": "pay1", "kind": "service", "in": "east"}, {"id": "pay2", "kind": "service", "in": "east"}],
       "groups": [
         {"id": "shops", "members": ["shop1", "shop2"], "mode": "active-active"},
         {"id": "pays", "members": ["pay1", "pay2"], "mode": "active-active"}],
       "dependencies": [{"from": "buyers", "to": "shops"}, {"from": "staff", "to": "pays"}],
       "journeys": [{"id": "buy", "name": "Buy", "entry": "buyers"},
         {"id": "pay", "name": "Pay", "entry": "staff"}]}
      """;

  @Test
  void eachRowTellsOfAJourneyThatGains() {
    Map<String, List<String>> rows = rows();

    assertThat(row(rows, "Add pay").get(2)).startsWith("Pay: ").contains(" → ");
    assertThat(row(rows, "Add shop").get(2)).startsWith("Buy: ").contains(" → ");
    assertThat(rows.values()).noneSatisfy(row -> assertThat(row.get(2)).contains("as before"));
  }

  @Test
  void whatIsNotKnownOfACostIsSaid() {
    assertThat(row(rows(), "Add shop").get(4)).isEqualTo("not known");
    assertThat(row(rows(), "Add pay").get(4)).endsWith(" (assumed)");
  }

  /// The first row of which what is to be done begins like that.
  private static List<String> row(Map<String, List<String>> rows, String start) {
    return rows.entrySet().stream().filter(r -> r.getKey().startsWith(start)).findFirst().orElseThrow().getValue();
  }

  /// The cells of the rows about the zone, by what is to be done.
  private static Map<String, List<String>> rows() {
    Document bare = Opened.text(ZONE);
    Document document = bare.withPlacement(AutoLayout.layout(bare));
    Report report = Analyzer.analyze(document.topology(), Cancellation.NEVER);
    ReportMaterial bareMaterial = ReportMaterial.of(View.of(document, Router.route(document)), report);
    Finding zone = bareMaterial.findings().stream().filter(f -> f.subject().equals("east")).findFirst().orElseThrow();
    ReportMaterial material = new ReportMaterial(bareMaterial.view(), report, bareMaterial.findings(),
        bareMaterial.names(), Map.of(zone, Remedies.of(document, report, zone)), null);
    Block.Table table = (Block.Table) RemedyTable.of(material, zone).getFirst();
    Map<String, List<String>> rows = new TreeMap<>();
    table.rows().forEach(r -> rows.put(r.getFirst().text(), r.stream().map(StyledText::text).toList()));
    return rows;
  }
}
