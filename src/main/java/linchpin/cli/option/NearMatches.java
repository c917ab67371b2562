package linchpin.cli.option;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// Finds what somebody may have meant by a word that is not known.
final class NearMatches {
  private static final int MOST = 3;

  private NearMatches() {}

  /// `; did you mean a, b or c?`, or `; there are a and b` for a short list with nothing near, or nothing.
  static String hint(String word, Collection<String> known) {
    List<String> near = near(word, known);
    if (!near.isEmpty()) {
      return "; did you mean " + or(near) + "?";
    }
    return known.isEmpty() || known.size() > 12 ? "" : "; there " + (known.size() == 1 ? "is " : "are ") + String.join(", ", known);
  }

  /// The nearest known words, best first.
  static List<String> near(String word, Collection<String> known) {
    String wanted = word.toLowerCase(Locale.ROOT);
    int most = Math.max(1, wanted.length() / 3);
    return known.stream()
        .filter(k -> distance(wanted, k.toLowerCase(Locale.ROOT)) <= most)
        .sorted(Comparator.comparingInt((String k) -> distance(wanted, k.toLowerCase(Locale.ROOT)))
            .thenComparing(Comparator.naturalOrder()))
        .limit(MOST)
        .toList();
  }

  private static String or(List<String> words) {
    int n = words.size();
    return n == 1 ? words.getFirst() : String.join(", ", words.subList(0, n - 1)) + " or " + words.getLast();
  }

  /// Insertions, deletions, substitutions and swaps of neighbours (optimal string alignment); 1 for a beginning of at
  /// least two letters, or a part of at least three.
  private static int distance(String a, String b) {
    if (a.length() > 1 && b.startsWith(a) || a.length() > 2 && b.contains(a)) {
      return a.equals(b) ? 0 : 1;
    }
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        d[i][j] = i == 0 || j == 0 ? i + j : step(a, b, i, j, d);
      }
    }
    return d[a.length()][b.length()];
  }

  private static int step(String a, String b, int i, int j, int[][] d) {
    int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(Math.min(d[i - 1][j], d[i][j - 1]) + 1, d[i - 1][j - 1] + same);
    boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, d[i - 2][j - 2] + 1) : best;
  }
}
