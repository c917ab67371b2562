package linchpin.advice.remedy.strategy;

/// Thinks of remedies of one sort.
@FunctionalInterface
public interface RemedyStrategy {
  /// Suggests what fits the situation; nothing when nothing does.
  void consider(Situation situation);
}
