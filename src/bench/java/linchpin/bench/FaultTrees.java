package linchpin.bench;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.stream.Stream;
import linchpin.analysis.JourneyTree;
import linchpin.analysis.faulttree.solution.CutSetFamily;
import linchpin.analysis.faulttree.solution.Solution;
import linchpin.edit.document.Document;
import linchpin.format.imports.openpsa.OpenPsaImporter;
import linchpin.format.imports.source.ImportOptions;
import linchpin.format.imports.source.ImportResult;
import linchpin.format.imports.source.Refusal;
import linchpin.format.imports.source.Source;
import linchpin.task.Cancellation;

/// Fault trees in Open-PSA files, solved as an analysis solves them.
final class FaultTrees {
  /// The most nodes of a diagram, as many as an analysis allows.
  private static final int NODES = 1 << 23;

  private FaultTrees() {}

  /// A tree's answer.
  ///
  /// @param countByOrder how many minimal cut sets there are of each size
  /// @param probability the exact one of the top event
  record Answer(SortedMap<Integer, BigInteger> countByOrder, double probability) {}

  /// The Open-PSA files of a folder by name; none where there is no such folder.
  static List<Path> in(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".xml")).sorted().toList();
    } catch (IOException e) {
      throw new IllegalArgumentException("cannot read " + folder, e);
    }
  }

  static Document read(Path file) {
    try {
      return switch (new OpenPsaImporter().read(List.of(Source.read(file)), ImportOptions.NONE)) {
        case ImportResult.Imported imported -> imported.document();
        case ImportResult.Refused refused -> throw new IllegalArgumentException(refused.remarks().toString());
      };
    } catch (Refusal refusal) {
      throw new IllegalArgumentException(refusal.remark().toString(), refusal);
    }
  }

  /// From the model's structure to all counts and the exact probability.
  static Answer solve(JourneyTree tree) {
    return solve(tree, Integer.MAX_VALUE);
  }

  static Answer solve(JourneyTree tree, int order) {
    Solution solution = Solution.of(tree.formula(), NODES, Cancellation.NEVER);
    Objects.requireNonNull(solution, "too many nodes");
    try (CutSetFamily sets = Objects.requireNonNull(solution.cutSets(order), "too many cut sets")) {
      return new Answer(sets.countByOrder(), solution.probability(tree.unavailabilities()));
    }
  }
}
