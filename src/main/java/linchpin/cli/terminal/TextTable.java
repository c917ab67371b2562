package linchpin.cli.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Columns that line up. A column is given by the blanks before it; with `>` after them its cells stand to the right.
public final class TextTable {
  private final String[] columns;
  private final List<String[]> rows = new ArrayList<>();

  public TextTable(String... columns) {
    this.columns = columns;
  }

  /// Adds a row of plain cells, one per column at most.
  public void row(String... cells) {
    String[] row = Arrays.copyOf(cells, columns.length);
    for (int i = 0; i < row.length; i++) {
      row[i] = row[i] == null ? "" : TerminalText.harmless(row[i]);
    }
    rows.add(row);
  }

  boolean isEmpty() {
    return rows.isEmpty();
  }

  public List<String> lines() {
    int[] widths = new int[columns.length];
    for (String[] row : rows) {
      for (int i = 0; i < row.length; i++) {
        widths[i] = Math.max(widths[i], TerminalText.width(row[i]));
      }
    }
    return rows.stream().map(r -> line(r, widths)).toList();
  }

  private String line(String[] row, int[] widths) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < row.length; i++) {
      boolean right = columns[i].endsWith(">");
      int free = widths[i] - TerminalText.width(row[i]);
      line.append(right ? columns[i].substring(0, columns[i].length() - 1) : columns[i])
          .repeat(' ', right ? free : 0)
          .append(row[i])
          .repeat(' ', right ? 0 : free);
    }
    return line.toString().stripTrailing();
  }
}
