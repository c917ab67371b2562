package linchpin.analysis.interval;

import java.util.SplittableRandom;

/// Stratified ranks (Latin hypercube sampling: M. D. McKay, R. J. Beckman, W. J. Conover, "A Comparison of Three Methods
/// for Selecting Values of Input Variables in the Analysis of Output from a Computer Code", Technometrics 21, 1979): of n
/// draws of a source one falls into each nth of its distribution, in an order of its own.
///
/// What is drawn depends on the source's id and on nothing else, so that two models that name a source alike draw the same
/// of it.
final class LatinHypercube {
  private static final long SEED = 0x4C696E636870696EL;
  private static final long FNV_OFFSET = 0xCBF29CE484222325L;
  private static final long FNV_PRIME = 0x100000001B3L;

  private LatinHypercube() {}

  /// The ranks of one block of draws, each between 0 and 1.
  ///
  /// @param block its number, from 0; every block is stratified by itself
  /// @param size how many draws
  static double[] ranks(String source, int block, int size) {
    SplittableRandom random = new SplittableRandom(hash(source) ^ (SEED + block * FNV_PRIME));
    double[] ranks = new double[size];
    for (int i = 0; i < size; i++) {
      int k = random.nextInt(i + 1);
      ranks[i] = ranks[k];
      ranks[k] = i;
    }
    for (int i = 0; i < size; i++) {
      ranks[i] = (ranks[i] + random.nextDouble(1e-9, 1 - 1e-9)) / size;
    }
    return ranks;
  }

  /// FNV-1a over the text's chars.
  private static long hash(String text) {
    long hash = FNV_OFFSET;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    return hash;
  }
}
