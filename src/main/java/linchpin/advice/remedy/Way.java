package linchpin.advice.remedy;

/// Thinks of remedies of one sort.
@FunctionalInterface
interface Way {
  /// Suggests what fits the situation; nothing when nothing does.
  void consider(Situation situation);
}
