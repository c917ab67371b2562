package linchpin.export.report;

import java.util.ArrayList;
import java.util.List;
import linchpin.analysis.ColdStart;
import linchpin.export.report.Block.Bullets;
import linchpin.export.report.Block.Column;
import linchpin.export.report.Block.Paragraph;
import linchpin.export.report.Block.Table;
import linchpin.export.report.Span.Style;

/// In which order everything comes up again after it was all off.
final class ColdStartChapter {
  private static final int MOST_NAMED = 60;

  private ColdStartChapter() {}

  static Chapter of(Material material) {
    ColdStart start = material.report().coldStart();
    List<Block> blocks = new ArrayList<>();
    if (start.rounds().isEmpty() && start.blocked().isEmpty()) {
      return Chapter.of("cold-start", "Cold start", List.of(Paragraph.of("Nothing has to be started.")));
    }
    if (!start.blocked().isEmpty()) {
      blocks.add(new Paragraph(Words.of("These never come up again: ", Style.SEVERE)
          .and(names(material, start.blocked())).and(".")));
      blocks.add(new Bullets(start.cycles().stream()
          .map(c -> Words.of("Waiting for " + (c.size() == 1 ? "itself: " : "each other: ")).and(names(material, c)))
          .toList()));
    }
    List<List<Words>> rows = new ArrayList<>();
    for (int i = 0; i < start.rounds().size(); i++) {
      rows.add(List.of(Words.strong(String.valueOf(i + 1)), Words.of(names(material, start.rounds().get(i)))));
    }
    if (!rows.isEmpty()) {
      blocks.add(Paragraph.of("After everything was off, what a step names can be started together once the steps before "
          + "it are done."));
      blocks.add(new Table("Steps", List.of(Column.number("Step"), Column.of("Start")), rows));
    }
    return Chapter.of("cold-start", "Cold start", blocks);
  }

  private static String names(Material material, List<String> ids) {
    String shown = String.join(", ", ids.stream().limit(MOST_NAMED).map(material.names()::of).toList());
    return ids.size() > MOST_NAMED ? shown + " and " + (ids.size() - MOST_NAMED) + " more" : shown;
  }
}
