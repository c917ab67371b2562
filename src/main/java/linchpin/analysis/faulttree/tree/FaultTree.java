package linchpin.analysis.faulttree.tree;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import linchpin.analysis.structure.IntList;

/// A monotone formula over basic events: what must fail for the top event to happen.
///
/// Nodes are numbered: basic events from 0, gates after them. Gates may refer to each other in cycles; the formula then
/// means the least fixpoint (start with no gate true, add what the rules force). A gate needs `k` of its arguments: 1
/// is an or, all of them an and; one that needs 0 is always true, one that needs more than it has is never.
public final class FaultTree {
  private final int events;
  private final int[] needed;
  private final int[][] arguments;
  private final int top;

  /// The arrays are not copied, and not to be changed.
  public FaultTree(int events, int[] needed, int[][] arguments, int top) {
    this.events = events;
    this.needed = needed;
    this.arguments = arguments;
    this.top = top;
  }

  /// The number of basic events.
  public int events() {
    return events;
  }

  /// The number of gates.
  public int gates() {
    return needed.length;
  }

  /// The node of the top event: a gate or a basic event.
  public int top() {
    return top;
  }

  /// Whether a node is a basic event.
  public boolean isEvent(int node) {
    return node < events;
  }

  /// How many of its arguments a gate needs.
  public int needed(int gate) {
    return needed[gate - events];
  }

  /// The arguments of a gate; not to be changed.
  public int[] arguments(int gate) {
    return arguments[gate - events];
  }

  /// The number of basic events and gates.
  public int nodes() {
    return events + needed.length;
  }

  /// The same question with only what the top event names.
  public Numbered numbered() {
    GateComponents components = GateComponents.of(this);
    int[] number = new int[nodes()];
    Arrays.fill(number, -1);
    IntList kept = new IntList();
    for (int gate : components.gates) {
      for (int a : arguments(gate)) {
        if (isEvent(a) && number[a] < 0) {
          number[a] = kept.size();
          kept.add(a);
        }
      }
    }
    if (isEvent(top)) {
      number[top] = 0;
      kept.add(top);
    }
    for (int g = 0; g < components.gates.length; g++) {
      number[components.gates[g]] = kept.size() + g;
    }
    int[] k = Arrays.stream(components.gates).map(this::needed).toArray();
    int[][] args = new int[k.length][];
    for (int g = 0; g < k.length; g++) {
      args[g] = Arrays.stream(arguments(components.gates[g])).map(a -> number[a]).toArray();
    }
    return new Numbered(new FaultTree(kept.size(), k, args, number[top]), kept.toArray());
  }

  /// A tree with its own numbers.
  ///
  /// @param tree the tree
  /// @param eventOf what each of its basic events is elsewhere
  @SuppressWarnings("ArrayRecordComponent")
  public record Numbered(FaultTree tree, int[] eventOf) {}

  /// Collects gates; a gate may be named before it is defined.
  public static final class Builder {
    private final int events;
    private final List<int[]> arguments = new ArrayList<>();
    private int[] needed = new int[16];

    /// @param events the number of basic events, numbered from 0
    public Builder(int events) {
      this.events = events;
    }

    /// A gate still to be defined, for use in cycles.
    public int gate() {
      if (arguments.size() == needed.length) {
        needed = Arrays.copyOf(needed, 2 * needed.length);
      }
      needed[arguments.size()] = 1;
      arguments.add(new int[0]);
      return events + arguments.size() - 1;
    }

    /// Says that a gate needs `k` of these arguments; repeated arguments count as often as they are named.
    public void define(int gate, int k, int... args) {
      arguments.set(gate - events, args.clone());
      needed[gate - events] = k;
    }

    public int or(int... args) {
      return atLeast(1, args);
    }

    public int and(int... args) {
      return atLeast(args.length, args);
    }

    public int atLeast(int k, int... args) {
      int gate = gate();
      define(gate, k, args);
      return gate;
    }

    public FaultTree build(int top) {
      return new FaultTree(events, Arrays.copyOf(needed, arguments.size()), arguments.toArray(int[][]::new), top);
    }
  }
}
