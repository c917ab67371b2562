package linchpin.export.report.chapter;

import java.util.ArrayList;
import java.util.List;
import linchpin.analysis.report.ColdStart;
import linchpin.edit.document.ElementNames;
import linchpin.export.report.content.Block;
import linchpin.export.report.content.Block.Bullets;
import linchpin.export.report.content.Block.Column;
import linchpin.export.report.content.Block.Paragraph;
import linchpin.export.report.content.Block.Table;
import linchpin.export.report.content.Chapter;
import linchpin.export.report.content.StyledText;
import linchpin.export.report.content.TextSpan.Style;

/// In which order everything comes up again after it was all off.
final class ColdStartChapter {
  private static final int MOST_NAMED = 60;

  private ColdStartChapter() {}

  static Chapter of(ReportMaterial material) {
    ColdStart start = material.report().coldStart();
    List<Block> blocks = new ArrayList<>();
    if (start.rounds().isEmpty() && start.blocked().isEmpty()) {
      return Chapter.of("cold-start", "Cold start", List.of(Paragraph.of("Nothing has to be started.")));
    }
    if (!start.blocked().isEmpty()) {
      blocks.add(new Paragraph(StyledText.of("These never come up again: ", Style.SEVERE)
          .and(names(material, start.blocked())).and(".")));
      blocks.add(new Bullets(start.cycles().stream()
          .map(c -> StyledText.of("Waiting for " + (c.size() == 1 ? "itself: " : "each other: ")).and(names(material, c)))
          .toList()));
    }
    List<List<StyledText>> rows = new ArrayList<>();
    for (int i = 0; i < start.rounds().size(); i++) {
      rows.add(List.of(StyledText.strong(String.valueOf(i + 1)), StyledText.of(names(material, start.rounds().get(i)))));
    }
    if (!rows.isEmpty()) {
      blocks.add(Paragraph.of("After everything was off, what a step names can be started together once the steps before "
          + "it are done."));
      blocks.add(new Table("Steps", List.of(Column.number("Step"), Column.of("Start")), rows));
    }
    return Chapter.of("cold-start", "Cold start", blocks);
  }

  private static String names(ReportMaterial material, List<String> ids) {
    String shown = ElementNames.series(ids.stream().limit(MOST_NAMED).map(material.names()::of).toList());
    return ids.size() > MOST_NAMED ? shown + " and " + (ids.size() - MOST_NAMED) + " more" : shown;
  }
}
