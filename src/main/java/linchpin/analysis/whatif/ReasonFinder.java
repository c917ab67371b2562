package linchpin.analysis.whatif;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import linchpin.analysis.load.Overload;
import linchpin.analysis.propagation.Failures;
import linchpin.analysis.propagation.Propagation;
import linchpin.analysis.report.Reason;
import linchpin.analysis.report.State;
import linchpin.analysis.structure.ComponentTable;
import linchpin.analysis.structure.DependencyTable;
import linchpin.analysis.structure.GroupTable;
import linchpin.analysis.structure.Requirements;
import linchpin.analysis.structure.Structure;
import org.jspecify.annotations.Nullable;

/// Why components are not up at one moment. A cause always precedes its effect by its round, so that causes can be
/// followed back without going in circles.
final class ReasonFinder {
  private final Structure structure;
  private final ComponentTable components;
  private final GroupTable groups;
  private final DependencyTable dependencies;
  private final Snapshot snapshot;
  private final Propagation states;
  private final Requirements requirements;
  private final Failures off;

  /// @param states those of the snapshot under the access that is asked for
  ReasonFinder(Structure structure, Snapshot snapshot, Propagation states, Failures off) {
    this.structure = structure;
    this.snapshot = snapshot;
    this.states = states;
    this.off = off;
    components = structure.components;
    groups = structure.groups;
    dependencies = structure.dependencies;
    requirements = states.requirements;
  }

  /// One thing for which a component is not up.
  ///
  /// @param sentence for people
  /// @param over the group or the copy by which the sources matter, or null
  /// @param sources ids of components, copies, dependencies, common causes or failovers
  record Cause(String sentence, @Nullable String over, List<String> sources) {}

  /// Why a component is down or degraded, the most direct cause first; null when it is up.
  @Nullable Reason of(int c) {
    if (states.state(c) == State.UP) {
      return null;
    }
    List<Cause> causes = causes(c);
    Set<String> ids = new LinkedHashSet<>();
    for (Cause cause : causes) {
      if (cause.over() != null) {
        ids.add(cause.over());
      }
      ids.addAll(cause.sources());
    }
    return new Reason(causes.isEmpty() ? "is not up" : causes.getFirst().sentence(), List.copyOf(ids));
  }

  List<Cause> causes(int c) {
    return states.works(c) ? degradedFor(c) : downFor(c);
  }

  private List<Cause> downFor(int c) {
    List<Cause> causes = new ArrayList<>();
    if (off.component[c] && off.causeOf[c] >= 0) {
      String id = structure.causes.ids[off.causeOf[c]];
      String name = Objects.requireNonNull(structure.topology.commonCause(id)).label();
      return List.of(new Cause("goes down with " + name, null, List.of(id)));
    }
    if (off.component[c]) {
      return List.of(new Cause("is switched off", null, List.of()));
    }
    if (failedByOverload(c)) {
      return List.of(overload(c));
    }
    int wave = states.wave[c];
    int in = components.domain[c];
    if (in >= 0 && downBefore(in, wave)) {
      causes.add(new Cause("stands in " + label(in), null, List.of(components.ids[in])));
    }
    copies(c, wave, causes);
    for (int r = requirements.first[c]; r < requirements.first[c + 1]; r++) {
      if (requirements.hard[r]) {
        unmet(r, wave, "needs ", causes);
      }
    }
    return causes;
  }

  private boolean failedByOverload(int c) {
    return snapshot.overloaded().containsKey(c)
        && snapshot.failed().stream().anyMatch(batch -> java.util.Arrays.stream(batch.toArray()).anyMatch(x -> x == c));
  }

  /// What may have sent the load here: lost shields, lost fellow members, lost copies.
  private Cause overload(int c) {
    Set<String> sources = new LinkedHashSet<>();
    int wave = states.works(c) ? Integer.MAX_VALUE : states.wave[c];
    for (int d = 0; d < dependencies.count; d++) {
      boolean leadsHere = dependencies.to[d] == c || (dependencies.to[d] < 0 && dependencies.group[d] == groups.of[c]);
      if (leadsHere && dependencies.shield[d] >= 0 && downBefore(dependencies.shield[d], wave)) {
        sources.add(components.ids[dependencies.shield[d]]);
      }
    }
    if (groups.of[c] >= 0) {
      for (int member : groups.members.row(groups.of[c])) {
        if (downBefore(member, wave)) {
          sources.add(components.ids[member]);
        }
      }
    }
    for (int copy = components.firstCopy[c]; copy < components.firstCopy[c + 1]; copy++) {
      if (!states.copyWorks(copy)) {
        sources.add(components.copyId(copy));
      }
    }
    Overload overload = Objects.requireNonNull(snapshot.overloaded().get(c));
    return new Cause(overload.sentence(), null, List.copyOf(sources));
  }

  private void copies(int c, int wave, List<Cause> causes) {
    int left = components.instances[c];
    List<Cause> found = new ArrayList<>();
    for (int copy = components.firstCopy[c]; copy < components.firstCopy[c + 1]; copy++) {
      int in = components.copyDomain[copy];
      if (off.copy[copy]) {
        left--;
        found.add(new Cause("", null, List.of(components.copyId(copy))));
      } else if (in >= 0 && downBefore(in, wave)) {
        left--;
        found.add(new Cause("", components.copyId(copy), List.of(components.ids[in])));
      }
    }
    if (left < components.needed[c]) {
      String sentence = "needs " + components.needed[c] + " of its " + components.instances[c] + " copies, " + work(left);
      found.forEach(f -> causes.add(new Cause(sentence, f.over(), f.sources())));
    }
  }

  private static String work(int left) {
    return left == 0 ? "none works" : left == 1 ? "1 works" : left + " work";
  }

  private boolean downBefore(int c, int wave) {
    return !states.works(c) && states.wave[c] < wave;
  }

  /// Adds why a requirement was not met before a round, if it was not.
  private void unmet(int r, int wave, String verb, List<Cause> causes) {
    int g = requirements.group[r];
    if (g >= 0) {
      unmetByGroup(r, g, wave, verb, causes);
      return;
    }
    int line = requirements.lines.at(requirements.lines.start(r));
    int to = dependencies.to[line];
    if (downBefore(to, wave)) {
      causes.add(new Cause(verb + label(to), null, List.of(components.ids[to])));
    } else if (off.line[line]) {
      causes.add(new Cause("its line to " + label(to) + " is off", null, List.of(dependencies.ids[line])));
    }
  }

  private void unmetByGroup(int r, int g, int wave, String verb, List<Cause> causes) {
    List<String> lost = new ArrayList<>();
    List<String> lostServing = new ArrayList<>();
    for (int member : groups.members.row(g)) {
      if (downBefore(member, wave)) {
        lost.add(components.ids[member]);
        if (groups.shouldServe(member)) {
          lostServing.add(components.ids[member]);
        }
      }
    }
    int left = groups.size(g) - lost.size();
    if (left < groups.needed[g]) {
      String sentence = verb + groups.needed[g] + " of " + groupLabel(g) + ", " + work(left);
      causes.add(new Cause(sentence, groups.ids[g], lost));
    } else if (!requirements.reads[r] && !states.failedOver(g) && !lostServing.isEmpty()) {
      causes.add(waiting(g, verb, lostServing));
    } else {
      unreached(r, g, wave, causes);
    }
  }

  /// A group that lost a member that should serve: nothing took over yet, or nothing will.
  private Cause waiting(int g, String verb, List<String> lostServing) {
    if (!off.failover[g]) {
      return new Cause(verb + groupLabel(g) + ", where nothing took over yet", groups.ids[g], lostServing);
    }
    List<String> sources = new ArrayList<>(lostServing);
    sources.add(Objects.requireNonNull(structure.topology.group(groups.ids[g])).failoverUnit());
    return new Cause(verb + groupLabel(g) + ", whose failover does not work", groups.ids[g], sources);
  }

  private void unreached(int r, int g, int wave, List<Cause> causes) {
    List<String> sources = new ArrayList<>();
    for (int member : groups.members.row(g)) {
      boolean leads = states.leadsTo(r, member);
      if (leads && !downBefore(member, wave)) {
        return;
      }
      if (leads) {
        sources.add(components.ids[member]);
      }
    }
    for (int i = requirements.lines.start(r); i < requirements.lines.end(r); i++) {
      if (off.line[requirements.lines.at(i)]) {
        sources.add(dependencies.ids[requirements.lines.at(i)]);
      }
    }
    causes.add(new Cause("reaches no working member of " + groupLabel(g), null, sources));
  }

  private List<Cause> degradedFor(int c) {
    List<Cause> causes = new ArrayList<>();
    if (snapshot.staying()[c]) {
      causes.add(overload(c));
    }
    for (int r = requirements.first[c]; r < requirements.first[c + 1]; r++) {
      if (!requirements.hard[r]) {
        unmet(r, Integer.MAX_VALUE, "has to do without ", causes);
      } else if (requirements.group[r] < 0) {
        int to = dependencies.to[requirements.lines.at(requirements.lines.start(r))];
        if (degradedBefore(to, states.degradedIn[c])) {
          causes.add(new Cause("needs " + label(to) + ", which is degraded", null, List.of(components.ids[to])));
        }
      } else {
        degradedCarriers(r, states.degradedIn[c], causes);
      }
    }
    return causes;
  }

  private boolean degradedBefore(int c, int round) {
    return states.state(c) == State.DEGRADED && states.degradedIn[c] < round;
  }

  private void degradedCarriers(int r, int round, List<Cause> causes) {
    int g = requirements.group[r];
    List<String> sources = new ArrayList<>();
    int left = states.carriers(r);
    for (int member : groups.members.row(g)) {
      if (left > 0 && states.works(member) && states.leadsTo(r, member)) {
        if (!degradedBefore(member, round)) {
          return;
        }
        sources.add(components.ids[member]);
        left--;
      }
    }
    causes.add(new Cause("needs " + groupLabel(g) + ", which is degraded", groups.ids[g], sources));
  }

  private String label(int c) {
    return structure.component(c).label();
  }

  private String groupLabel(int g) {
    return Objects.requireNonNull(structure.topology.group(groups.ids[g])).label();
  }
}
