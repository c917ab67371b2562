package linchpin.analysis.load;

import java.util.Map;
import linchpin.analysis.propagation.Failures;
import linchpin.analysis.propagation.Propagation;
import linchpin.analysis.structure.ComponentTable;
import linchpin.analysis.structure.DependencyTable;
import linchpin.analysis.structure.IntList;
import linchpin.analysis.structure.Requirements;
import linchpin.analysis.structure.SparseRows;
import linchpin.analysis.structure.Structure;
import linchpin.model.Purpose;

/// Requests per second at every component and through every dependency, given what works (docs/semantics.md, section
/// 5).
public final class Traffic {
  private static final double TOLERANCE = 1e-9;

  public final double[] load;
  public final double[] flow;
  private final Structure structure;
  private final LoadPaths paths;
  private final Failures off;
  private LoadPaths.Way way;

  /// @param here whether a journey puts its load on this island
  public Traffic(
      Structure structure,
      LoadPaths paths,
      Demand demand,
      boolean[] here,
      Failures off,
      Map<Purpose, Propagation> states) {
    this.structure = structure;
    this.paths = paths;
    way = paths.ways.getFirst();
    this.off = off;
    load = new double[structure.components.count];
    flow = new double[structure.dependencies.count];
    for (Map.Entry<Purpose, Propagation> entry : states.entrySet()) {
      for (int w = 0; w < paths.ways.size(); w++) {
        double[] asked = entering(demand, here, w, entry.getKey(), entry.getValue());
        if (asked.length > 0) {
          way = paths.ways.get(w);
          follow(asked, entry.getValue());
        }
      }
    }
  }

  private double[] entering(Demand demand, boolean[] here, int onWay, Purpose purpose, Propagation states) {
    double[] asked = {};
    for (int j = 0; j < demand.rate.length; j++) {
      int entry = structure.entries[j];
      boolean asks = here[j] && demand.rate[j] > 0 && structure.accesses[j] == purpose && paths.wayOf[j] == onWay;
      if (asks && entry >= 0 && states.works(entry)) {
        asked = asked.length == 0 ? new double[load.length] : asked;
        asked[entry] += demand.rate[j];
      }
    }
    return asked;
  }

  private void follow(double[] asked, Propagation states) {
    Requirements requirements = states.requirements;
    double[] ofGroup = new double[structure.groups.count];
    int inCycles = 0;
    for (int at : paths.order) {
      int c = paths.place[at] < 0 ? at : way.cyclic()[inCycles++];
      int g = structure.groups.of[c];
      asked[c] += g >= 0 && ofGroup[g] > 0 && states.works(c) ? ofGroup[g] : 0;
      if (asked[c] > 0) {
        for (int r = requirements.first[c]; r < requirements.first[c + 1]; r++) {
          if (requirements.group[r] < 0) {
            pass(requirements.lines.at(requirements.lines.start(r)), asked[c], asked, states);
          } else if (isEven(r, states)) {
            ofGroup[requirements.group[r]] += evenly(r, asked[c], states);
          } else {
            share(r, asked[c], asked, states);
          }
        }
        load[c] += asked[c];
      }
    }
  }

  private void pass(int line, double amount, double[] asked, Propagation states) {
    int to = structure.dependencies.to[line];
    if (!off.line[line] && states.works(to) && paths.follows(way, structure.dependencies.from[line], to)) {
      send(line, to, amount, asked, states);
    }
  }

  private void send(int line, int to, double amount, double[] asked, Propagation states) {
    double through = through(line, amount, states);
    flow[line] += through;
    asked[to] += through;
  }

  private double through(int line, double amount, Propagation states) {
    DependencyTable dependencies = structure.dependencies;
    int shield = dependencies.shield[line];
    double passing = shield >= 0 && states.works(shield) ? 1 - dependencies.hitRatio[line] : 1;
    // Nothing of anything is nothing, even of more requests than a number can say.
    return dependencies.calls[line] == 0 || passing == 0 ? 0 : amount * dependencies.calls[line] * passing;
  }

  /// Whether a requirement into a group leads to each of its working members alike: along one dependency, from outside.
  private boolean isEven(int r, Propagation states) {
    int g = states.requirements.group[r];
    int line = states.requirements.lines.at(states.requirements.lines.start(r));
    int owner = states.requirements.owner[r];
    return states.requirements.lines.size(r) == 1 && structure.dependencies.to[line] < 0
        && structure.groups.of[owner] != g && !paths.isInCycleWith(owner, g)
        && states.carriers(r) == Integer.MAX_VALUE;
  }

  /// Shares such a requirement.
  ///
  /// @return what each member that works gets
  private double evenly(int r, double amount, Propagation states) {
    int line = states.requirements.lines.at(states.requirements.lines.start(r));
    int working = states.working(states.requirements.group[r]);
    if (off.line[line] || working == 0) {
      return 0;
    }
    double each = through(line, amount / working, states);
    flow[line] += each * working;
    return each;
  }

  /// Shares one requirement into a group equally over the dependencies that lead to its carriers.
  private void share(int r, double amount, double[] asked, Propagation states) {
    Requirements requirements = states.requirements;
    SparseRows members = structure.groups.members;
    int g = requirements.group[r];
    int owner = requirements.owner[r];
    IntList ends = new IntList();
    int left = states.carriers(r);
    for (int i = members.start(g); i < members.end(g) && left > 0; i++) {
      int member = members.at(i);
      if (states.works(member) && paths.follows(way, owner, member) && addEnds(r, member, states, ends)) {
        left--;
      }
    }
    int pairs = ends.size() / 2;
    double part = amount / pairs;
    for (int i = 0; i < ends.size(); i += 2) {
      send(ends.get(i), ends.get(i + 1), part, asked, states);
    }
  }

  /// Adds a pair (dependency, member) for each dependency of the requirement that leads to the member.
  private boolean addEnds(int r, int member, Propagation states, IntList ends) {
    SparseRows dependencies = states.requirements.lines;
    boolean found = false;
    for (int i = dependencies.start(r); i < dependencies.end(r); i++) {
      int line = dependencies.at(i);
      int to = structure.dependencies.to[line];
      if (!off.line[line] && (to < 0 ? member != structure.dependencies.from[line] : to == member)) {
        ends.add(line);
        ends.add(member);
        found = true;
      }
    }
    return found;
  }

  /// What a component can carry, given the copies that work.
  public static double capacity(int c, Demand demand, ComponentTable components, Propagation any) {
    return demand.capacity[c] * (components.hasCopies(c) ? any.copiesWorking(c) : 1);
  }

  /// Whether a component is asked for more than it can carry; it is when nobody can say how much that is, because
  /// numbers of requests grew beyond all bounds (NaN).
  public boolean overloaded(int c, Demand demand, Propagation any) {
    if (load[c] <= 0 || demand.capacity[c] == Double.POSITIVE_INFINITY) {
      return false;
    }
    double possible = capacity(c, demand, structure.components, any);
    return !(load[c] <= possible * (1 + TOLERANCE));
  }
}
