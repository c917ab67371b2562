package linchpin.ui.command.palette;

import java.util.Locale;

/// How well a few typed letters fit a text. Each typed word counts for itself: whole words before parts of words before
/// letters that only come in the same order.
final class FuzzyMatch {
  /// What does not fit at all.
  static final int NONE = -1;

  private static final int BEGINS_TEXT = 100;
  private static final int BEGINS_WORD = 80;
  private static final int WITHIN = 50;
  private static final int BESIDES = 30;
  private static final int LETTERS = 10;

  private FuzzyMatch() {}

  /// @param title what is seen first
  /// @param besides other words it may be found by
  /// @return NONE, or more for a better fit; 0 when nothing is typed
  static int score(String typed, String title, String besides) {
    String first = title.toLowerCase(Locale.ROOT);
    String more = besides.toLowerCase(Locale.ROOT);
    int sum = 0;
    for (String word : typed.toLowerCase(Locale.ROOT).strip().split("\\s+")) {
      int score = word.isEmpty() ? 0 : word(word, first, more);
      if (score == NONE) {
        return NONE;
      }
      sum += score;
    }
    return sum;
  }

  private static int word(String word, String title, String besides) {
    int at = title.indexOf(word);
    if (at == 0) {
      return BEGINS_TEXT;
    }
    if (beginsWord(word, title)) {
      return BEGINS_WORD;
    }
    if (at > 0) {
      return WITHIN;
    }
    if (besides.contains(word)) {
      return BESIDES;
    }
    return inOrder(word, title) ? LETTERS : NONE;
  }

  private static boolean beginsWord(String word, String text) {
    for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
      if (atWord(text, at)) {
        return true;
      }
    }
    return false;
  }

  /// Whether the letters occur in order, the first and every one that does not follow its forerunner at once at the
  /// beginning of a word, as in "mrg" or "regr" for "Make a redundancy group".
  private static boolean inOrder(String letters, String text) {
    return inOrder(letters, 0, text, 0);
  }

  private static boolean inOrder(String letters, int typed, String text, int from) {
    if (typed == letters.length()) {
      return true;
    }
    for (int at = from; at < text.length(); at++) {
      boolean may = at == from && typed > 0 || atWord(text, at);
      if (may && text.charAt(at) == letters.charAt(typed) && inOrder(letters, typed + 1, text, at + 1)) {
        return true;
      }
    }
    return false;
  }

  private static boolean atWord(String text, int at) {
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }
}
