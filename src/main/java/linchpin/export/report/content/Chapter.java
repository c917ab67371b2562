package linchpin.export.report.content;

import java.util.List;

/// A chapter, or a part of one.
///
/// @param id unique in the booklet: letters, digits and dashes
/// @param title its heading
/// @param mark what kind of thing it is about, set off beside the heading; may be nothing
/// @param blocks what it says
/// @param parts what it is divided into
public record Chapter(String id, String title, StyledText mark, List<Block> blocks, List<Chapter> parts) {
  public Chapter {
    blocks = List.copyOf(blocks);
    parts = List.copyOf(parts);
  }

  public static Chapter of(String id, String title, List<Block> blocks) {
    return new Chapter(id, title, StyledText.NONE, blocks, List.of());
  }

  public Chapter withParts(List<Chapter> value) {
    return new Chapter(id, title, mark, blocks, value);
  }
}
