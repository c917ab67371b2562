package linchpin.export.report.content;

import java.time.ZonedDateTime;
import java.util.List;

/// A report, the same whatever it is written as.
///
/// @param title the model's name
/// @param subtitle what kind of document this is
/// @param made when
/// @param chapters in reading order, the most important first
public record Booklet(String title, String subtitle, ZonedDateTime made, List<Chapter> chapters) {
  public Booklet {
    chapters = List.copyOf(chapters);
  }
}
