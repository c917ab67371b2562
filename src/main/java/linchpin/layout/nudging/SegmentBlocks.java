package linchpin.layout.nudging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Segment groups that push each other, placed from the smallest coordinate on: what is too near joins the block before
/// it, and the block lies where its segments want to be on average.
final class SegmentBlocks {
  private static final double SLACK = 1e-6;
  private final List<Node> nodes = new ArrayList<>();

  /// @param together the segments to place, in their order
  /// @param into the constraints by their second segment
  /// @param position the order over all segments, which turns constraints that contradict it
  /// @param scale the share of the distances that is kept
  SegmentBlocks(
      List<SegmentGroup> segments, List<Integer> together,
      List<List<SeparationConstraints.Constraint>> into, int[] position,
      double scale) {
    Map<Integer, Node> bySegment = new HashMap<>();
    for (int segment : together) {
      Node node = new Node(segments.get(segment));
      bySegment.put(segment, node);
      nodes.add(node);
    }
    for (int segment : together) {
      for (SeparationConstraints.Constraint c : into.get(segment)) {
        boolean turned = position[c.before()] > position[c.after()];
        Node before = bySegment.get(turned ? c.after() : c.before());
        Node after = bySegment.get(turned ? c.before() : c.after());
        if (before != null && after != null) {
          after.block.pushed.add(new Pushed(after, new Push(before, c.gap() * scale)));
        }
      }
    }
  }

  /// The coordinates of the segments, in the order given.
  double[] places() {
    for (Node node : nodes) {
      settle(node.block);
    }
    return nodes.stream().mapToDouble(Node::at).toArray();
  }

  private static void settle(Block start) {
    Block block = start;
    for (Pushed worst = block.worst(); worst != null; worst = block.worst()) {
      Block before = worst.push.before.block;
      double shift = worst.push.before.offset + worst.push.gap - worst.node.offset;
      before.take(block, shift);
      block = before;
    }
  }

  private record Push(Node before, double gap) {}

  /// That a node is pushed by another one.
  private record Pushed(Node node, Push push) {}

  private static final class Node {
    private final SegmentGroup group;
    private Block block;
    private double offset;

    Node(SegmentGroup group) {
      this.group = group;
      block = new Block(this);
    }

    double at() {
      return block.at + offset;
    }
  }

  private static final class Block {
    private final List<Node> nodes = new ArrayList<>();
    private final List<Pushed> pushed = new ArrayList<>();
    private double sum;
    private double low;
    private double high;
    private double at;

    Block(Node node) {
      nodes.add(node);
      sum = node.group.wanted();
      low = node.group.low();
      high = node.group.high();
      at = sum;
    }

    void take(Block other, double shift) {
      for (Node node : other.nodes) {
        node.offset += shift;
        node.block = this;
        nodes.add(node);
      }
      pushed.addAll(other.pushed);
      sum += other.sum - shift * other.nodes.size();
      low = Math.max(low, other.low - shift);
      high = Math.min(high, other.high - shift);
      double mean = sum / nodes.size();
      at = low <= high ? Math.clamp(mean, low, high) : (low + high) / 2;
    }

    /// The push from another block that is missing the most; null when none is. Pushes from within are forgotten.
    @Nullable Pushed worst() {
      Pushed worst = null;
      double most = SLACK;
      int kept = 0;
      for (Pushed v : pushed) {
        if (v.push.before.block == this) {
          continue;
        }
        pushed.set(kept++, v);
        double missing = v.push.before.at() + v.push.gap - v.node.at();
        if (missing > most) {
          most = missing;
          worst = v;
        }
      }
      pushed.subList(kept, pushed.size()).clear();
      return worst;
    }
  }
}
