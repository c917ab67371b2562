package linchpin.export.report;

import java.util.ArrayList;
import java.util.List;
import linchpin.analysis.PersonReport;
import linchpin.export.report.Block.Column;
import linchpin.export.report.Block.Paragraph;
import linchpin.export.report.Block.Table;

/// Who can bring things back.
final class PeopleChapter {
  private PeopleChapter() {}

  static Chapter of(Material material) {
    List<Block> blocks = new ArrayList<>();
    Integer factor = material.report().busFactor();
    if (factor == null) {
      blocks.add(Paragraph.of("No component names who can bring it back, so nothing can be said of people."));
    } else {
      blocks.add(Paragraph.of("Bus factor " + factor + ": "
          + (factor == 1
              ? "the absence of one person leaves something that nobody can bring back."
              : "it takes the absence of " + factor + " people to leave something that nobody can bring back.")));
    }
    List<List<Words>> rows = new ArrayList<>();
    for (PersonReport person : material.report().people()) {
      List<String> names = person.soleOperatorOf().stream().map(material.names()::of).toList();
      rows.add(List.of(Words.strong(material.names().of(person.person())), Words.of(String.join(", ", names))));
    }
    if (!rows.isEmpty()) {
      blocks.add(new Table("Only operators", List.of(Column.of("Person"), Column.of("Nobody else can bring back")), rows));
    } else if (factor != null) {
      blocks.add(Paragraph.of("Everything that names its operators has more than one."));
    }
    return Chapter.of("people", "People", blocks);
  }
}
