package linchpin.export.report.chapter;

import java.util.ArrayList;
import java.util.List;
import linchpin.analysis.report.PersonReport;
import linchpin.edit.document.ElementNames;
import linchpin.export.report.content.Block;
import linchpin.export.report.content.Block.Column;
import linchpin.export.report.content.Block.Paragraph;
import linchpin.export.report.content.Block.Table;
import linchpin.export.report.content.Chapter;
import linchpin.export.report.content.StyledText;

/// Who can bring things back.
final class PeopleChapter {
  private PeopleChapter() {}

  static Chapter of(ReportMaterial material) {
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
    List<List<StyledText>> rows = new ArrayList<>();
    for (PersonReport person : material.report().people()) {
      List<String> names = person.soleOperatorOf().stream().map(material.names()::of).toList();
      rows.add(List.of(StyledText.strong(material.names().of(person.person())), StyledText.of(ElementNames.series(names))));
    }
    if (!rows.isEmpty()) {
      blocks.add(new Table("Only operators", List.of(Column.of("Person"), Column.of("Nobody else can bring back")), rows));
    } else if (factor != null) {
      blocks.add(Paragraph.of("Everything that names its operators has more than one."));
    }
    return Chapter.of("people", "People", blocks);
  }
}
