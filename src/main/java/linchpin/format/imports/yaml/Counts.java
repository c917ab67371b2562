package linchpin.format.imports.yaml;

import java.util.List;
import linchpin.format.imports.source.Remark;
import org.jspecify.annotations.Nullable;

/// Reads how many copies there are of something.
public final class Counts {
  private static final int MOST_COPIES = 10_000;

  private Counts() {}

  /// The number of copies, or null for the one that needs no saying.
  ///
  /// @param name what there are copies of
  /// @param count the number in the file, or null
  /// @param remarks takes what is doubtful about it
  public static @Nullable Integer copies(String name, @Nullable Value count, List<Remark> remarks) {
    String text = count == null ? null : count.text();
    if (count == null || text == null) {
      return null;
    }
    int number = number(text);
    if (number < 0) {
      remarks.add(count.place().remark(name + " has \"" + text + "\" copies, which is no number; counted as one"));
    } else if (number == 0) {
      remarks.add(count.place().remark(name + " has no copies running; drawn as one"));
    } else if (number > MOST_COPIES) {
      remarks.add(count.place().remark(name + " has " + text + " copies; drawn as " + MOST_COPIES));
    }
    return number < 2 ? null : Math.min(number, MOST_COPIES);
  }

  /// A whole number, at most 9 digits are told apart; -1 when it is none.
  public static int number(String text) {
    String digits = text.strip().replaceFirst("\\.0+$", "");
    if (!digits.matches("[0-9]+")) {
      return -1;
    }
    return digits.length() > 9 ? Integer.MAX_VALUE : Integer.parseInt(digits);
  }
}
