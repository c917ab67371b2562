package linchpin.advice.remedy.strategy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import linchpin.advice.Finding;
import linchpin.advice.remedy.change.Strategy;
import linchpin.advice.remedy.change.Suggestion;
import linchpin.advice.remedy.change.TrialDocument;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.UnitReport;
import linchpin.edit.document.Document;
import linchpin.edit.document.ElementNames;
import linchpin.model.Component;
import linchpin.model.Journey;
import linchpin.model.RedundancyGroup;
import linchpin.model.Strength;
import linchpin.model.Topology;
import linchpin.model.graph.Containment;
import linchpin.model.graph.DependencyGraph;
import org.jspecify.annotations.Nullable;

/// A finding in its document, and the remedies that are suggested for it.
public final class Situation {
  final Document document;
  final Topology topology;
  final Report report;
  final Finding finding;
  final ElementNames names;
  private final Map<String, Suggestion> suggestions = new LinkedHashMap<>();
  private @Nullable Set<String> needed;

  public Situation(Document document, Report report, Finding finding) {
    this.document = document;
    topology = document.topology();
    this.report = report;
    this.finding = finding;
    names = new ElementNames(topology);
  }

  public List<Suggestion> suggestions() {
    return List.copyOf(suggestions.values());
  }

  /// Suggests a remedy with its strategy's usual failover time.
  void suggest(Strategy strategy, String subject, String title, Consumer<TrialDocument> how) {
    suggest(strategy, subject, title, strategy.assumptions().failoverSeconds(), how);
  }

  /// @param seconds until something takes over, or null where nothing does
  void suggest(Strategy strategy, String subject, String title, @Nullable Double seconds, Consumer<TrialDocument> how) {
    Suggestion suggestion = new Suggestion(document, strategy, subject, title, seconds, how);
    suggestions.putIfAbsent(suggestion.id(), suggestion);
  }

  /// The component that the finding is about, or whose copy it is about; null when it is about something else.
  @Nullable Component component() {
    String subject = finding.subject();
    return topology.whole(subject);
  }

  /// The component as [#component] when it is a single one, drawn as a card or as an empty box, and no journey's entry,
  /// for which nothing can stand in.
  @Nullable Component single() {
    Component c = component();
    return c == null || c.copies() > 1 || c.isPeople() || holds(c) || entry(c) ? null : c;
  }

  private boolean entry(Component c) {
    return topology.effectiveJourneys().stream().anyMatch(j -> j.entry().equals(c.id()));
  }

  boolean holds(Component c) {
    return document.isPlace(c) && (!document.inside(c.id()).isEmpty()
        || topology.components().values().stream().anyMatch(other -> other.spread().contains(c.id())));
  }

  /// Whether something is a cache that shields others.
  boolean shields(Component c) {
    return topology.dependencies().values().stream().anyMatch(d -> c.id().equals(d.cachedBy()));
  }

  @Nullable RedundancyGroup groupOf(Component c) {
    return topology.groupOf(c.id());
  }

  @Nullable UnitReport unit() {
    return report.units().get(finding.subject());
  }

  /// Whether the finding is one of these.
  boolean is(Finding.Kind... kinds) {
    return List.of(kinds).contains(finding.kind());
  }

  /// Whether it is about one unit's failure.
  boolean aboutUnit() {
    return is(Finding.Kind.SPOF, Finding.Kind.LATENT_SPOF, Finding.Kind.FATAL_SHARED_DEPENDENCY,
        Finding.Kind.OVERLOAD, Finding.Kind.NOTHING_TAKES_OVER, Finding.Kind.SHARED_DEPENDENCY);
  }

  /// The places that a component lies in, the innermost first.
  List<Component> around(@Nullable String id) {
    return Containment.of(topology).around(id).stream().map(topology::component).filter(Objects::nonNull).toList();
  }

  boolean within(String id, String place) {
    return Containment.of(topology).around(id).contains(place);
  }

  /// Components without which one of the journeys that the finding hits (all, where it hits none) may stop.
  Set<String> needed() {
    if (needed == null) {
      List<String> entries = topology.effectiveJourneys().stream()
          .filter(j -> finding.journeys().isEmpty() || finding.journeys().containsKey(j.id()))
          .map(Journey::entry).toList();
      needed = DependencyGraph.of(topology, d -> d.strength() == Strength.HARD).reachable(entries);
    }
    return needed;
  }
}
