package linchpin.export.report.content;

import java.util.List;
import linchpin.drawing.mark.Drawing;
import org.jspecify.annotations.Nullable;

/// A piece of a chapter.
public sealed interface Block {
  /// Sentences.
  record Paragraph(StyledText words) implements Block {
    public static Paragraph of(String text) {
      return new Paragraph(StyledText.of(text));
    }
  }

  /// Points, in no order.
  record Bullets(List<StyledText> points) implements Block {
    public Bullets {
      points = List.copyOf(points);
    }
  }

  /// Things that a person ticks off.
  record Checklist(List<StyledText> tasks) implements Block {
    public Checklist {
      tasks = List.copyOf(tasks);
    }
  }

  /// Terms with what there is to say of each.
  record Facts(List<Fact> facts) implements Block {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  /// One of [Facts].
  record Fact(String term, StyledText words) {
    public static Fact of(String term, String text) {
      return new Fact(term, StyledText.of(text));
    }
  }

  /// Rows under heads; the first cell of a row names what the row is about.
  ///
  /// @param caption what it shows, in a few words
  /// @param rows each with as many cells as there are columns
  record Table(String caption, List<Column> columns, List<List<StyledText>> rows) implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
      for (List<StyledText> row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException(caption + ": " + row.size() + " cells under " + columns.size() + " heads");
        }
      }
    }
  }

  /// A head of a table.
  ///
  /// @param number whether its cells are amounts, which stand at the right
  record Column(String head, boolean number) {
    public static Column of(String head) {
      return new Column(head, false);
    }

    public static Column number(String head) {
      return new Column(head, true);
    }
  }

  /// A picture.
  ///
  /// @param id the name of its file where it cannot stand in the text
  /// @param light for paper and by day
  /// @param dark for screens by night
  /// @param caption what it shows
  /// @param inWords the same for those who cannot see it, or null where the rest of the booklet says it
  /// @param page whether it deserves a page of its own
  record Picture(String id, Drawing light, Drawing dark, String caption, @Nullable Table inWords, boolean page)
      implements Block {}
}
