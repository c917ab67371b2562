package linchpin.advice.remedy.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import linchpin.advice.Finding;
import linchpin.advice.remedy.change.Strategy;
import linchpin.advice.remedy.change.TrialDocument;
import linchpin.edit.document.Ids;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.GroupMode;
import linchpin.model.RedundancyGroup;
import linchpin.model.Strength;
import linchpin.model.kind.ReliabilityFigures;

/// Lines drawn otherwise: to every member, to one's own, twice, or so that one can do without.
public final class DependencyChange implements RemedyStrategy {
  /// What a program can be written to do without.
  private static final Set<String> OPTIONAL =
      Set.of("cache", "search-index", "email", "monitoring", "external", "cdn", "worker", "function", "warehouse");
  /// What several can have one each of without the data in it falling apart.
  private static final Set<String> OWNED =
      Set.of("storage", "switch", "router", "firewall", "vpn", "link", "power", "network", "host");
  private static final int MOST_OWNED = 3;
  private static final int MOST_SOFTENED = 4;

  @Override
  public void consider(Situation s) {
    Dependency line = s.topology.dependency(s.finding.subject());
    if (s.is(Finding.Kind.CANNOT_START_COLD)) {
      startWithout(s);
    } else if (s.aboutUnit() && line != null) {
      twice(s, line);
    } else if (s.aboutUnit()) {
      Component c = s.component();
      if (c != null && !c.isPeople() && !s.holds(c)) {
        without(s, c);
        everyMember(s, c);
        ownEach(s, c);
      }
    }
  }

  private static List<Dependency> hardInto(Situation s, Component c) {
    RedundancyGroup group = s.groupOf(c);
    return s.topology.dependencies().values().stream()
        .filter(d -> d.strength() == Strength.HARD)
        .filter(d -> d.to().equals(c.id()) || group != null && d.to().equals(group.id()))
        .toList();
  }

  private static void without(Situation s, Component c) {
    List<Dependency> lines = hardInto(s, c);
    if (OPTIONAL.contains(c.kind()) && !lines.isEmpty()) {
      List<String> who = lines.stream().map(Dependency::from).distinct().toList();
      s.suggest(Strategy.GRACEFUL_DEGRADATION, c.id(),
          "Let " + s.names.list(who) + " work without " + s.names.of(c.id()),
          trial -> lines.forEach(d -> trial.dependency(d.id(), now -> now.withStrength(Strength.SOFT))));
    }
  }

  private static void startWithout(Situation s) {
    for (List<String> cycle : s.report.coldStart().cycles()) {
      s.topology.dependencies().values().stream()
          .filter(d -> d.strength() == Strength.HARD && cycle.contains(d.from()))
          .filter(d -> s.topology.targets(d).stream().anyMatch(cycle::contains))
          .limit(MOST_SOFTENED)
          .forEach(d -> s.suggest(Strategy.GRACEFUL_DEGRADATION, d.from(),
              "Let " + s.names.of(d.from()) + " work without " + s.names.of(d.to()),
              trial -> trial.dependency(d.id(), now -> now.withStrength(Strength.SOFT))));
    }
  }

  /// Who knows one member of a group only gets to know all.
  private static void everyMember(Situation s, Component c) {
    RedundancyGroup group = s.groupOf(c);
    if (group == null || group.members().size() < 2) {
      return;
    }
    List<Dependency> lines = s.topology.dependencies().values().stream()
        .filter(d -> d.to().equals(c.id()) && !group.members().contains(d.from()))
        .filter(d -> s.topology.dependencies().values().stream().noneMatch(other -> other.from().equals(d.from())
            && !other.id().equals(d.id())
            && (other.to().equals(group.id()) || group.members().contains(other.to()))))
        .toList();
    if (!lines.isEmpty()) {
      String who = s.names.list(lines.stream().map(Dependency::from).distinct().toList());
      s.suggest(Strategy.ALL_ENDPOINTS, group.id(), "Let " + who + " use all of " + s.names.of(group.id()),
          trial -> lines.forEach(d -> trial.lead(d.id(), group.id())));
    }
  }

  /// Members of one group that share something get one each; storage only where they replicate what is in it.
  private static void ownEach(Situation s, Component shared) {
    if (!OWNED.contains(shared.kind())) {
      return;
    }
    for (RedundancyGroup group : s.topology.groups().values()) {
      List<Dependency> lines = hardInto(s, shared).stream()
          .filter(d -> d.to().equals(shared.id()) && group.members().contains(d.from()))
          .toList();
      if (lines.size() > 1 && lines.size() <= MOST_OWNED + 1 && !group.members().contains(shared.id())
          && s.groupOf(shared) == null && (!shared.holdsData() || replicates(s, group))) {
        s.suggest(Strategy.OWN_EACH, shared.id(),
            "Give each of " + s.names.of(group.id()) + " its own " + s.names.of(shared.id()),
            trial -> lines.subList(1, lines.size()).forEach(d -> own(trial, shared, d)));
      }
    }
  }

  private static boolean replicates(Situation s, RedundancyGroup group) {
    return group.members().stream().map(s.topology::component).allMatch(m -> m != null && m.holdsData());
  }

  private static void own(TrialDocument trial, Component shared, Dependency line) {
    Component member = trial.component(line.from());
    String place = member != null && member.domain() != null && shared.domain() != null
        ? member.domain() : shared.domain();
    trial.lead(line.id(), trial.copy(shared.id(), place));
  }

  private static void twice(Situation s, Dependency line) {
    RedundancyGroup target = s.topology.group(line.to());
    if (target != null && target.members().contains(line.from())) {
      return;
    }
    s.suggest(Strategy.SECOND_LINE, line.id(), "Double " + s.names.of(line.id()), trial -> {
      Component from = Objects.requireNonNull(trial.component(line.from()));
      List<String> lines = new ArrayList<>();
      for (int i = 0; i < 2; i++) {
        String name = Ids.freeName(trial.document(), line.label().isBlank() ? "Line 1" : line.label() + " 1");
        Component one = new Component.Builder(Ids.free(trial.document(), name), "link").name(name)
            .figures(line.figures()).build();
        trial.add(one, trial.document().bounds(from.id()));
        trial.line(Dependency.of("", one.id(), line.to()).withAccess(line.access()));
        lines.add(one.id());
      }
      String group = trial.join(lines.getFirst(), lines.getLast(), GroupMode.ACTIVE_ACTIVE, null, null);
      trial.dependency(line.id(), d -> d.withEnds(d.from(), group).withFailing(false, ReliabilityFigures.NONE).withLabel(""));
      trial.lead(line.id(), group);
    });
  }
}
