package linchpin.advice.remedy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import linchpin.advice.Finding;
import linchpin.advice.Findings;
import linchpin.advice.remedy.change.Strategy;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.Report;
import linchpin.edit.document.Document;
import linchpin.layout.AutoLayout;
import linchpin.model.Access;
import linchpin.model.Component;
import linchpin.model.Criticality;
import linchpin.model.Dependency;
import linchpin.model.Journey;
import linchpin.model.Purpose;
import linchpin.model.RedundancyGroup;
import linchpin.model.Scenario;
import linchpin.model.Strength;
import linchpin.model.Topology;
import linchpin.model.cause.CommonCause;
import linchpin.task.Cancellation;

/// A small model written down in a few words, and the remedies for it.
final class TinyModel {
  private final List<Component> components = new ArrayList<>();
  private final List<RedundancyGroup> groups = new ArrayList<>();
  private final List<Dependency> lines = new ArrayList<>();
  private final List<CommonCause> causes = new ArrayList<>();
  private Double requests;

  TinyModel() {
    with("users", "users", b -> b);
  }

  TinyModel with(String id, String kind, UnaryOperator<Component.Builder> how) {
    components.add(how.apply(new Component.Builder(id, kind).name(id)).build());
    return this;
  }

  TinyModel with(String id, String kind) {
    return with(id, kind, b -> b);
  }

  TinyModel in(String place, String id, String kind) {
    return with(id, kind, b -> b.domain(place));
  }

  TinyModel group(RedundancyGroup group) {
    groups.add(group);
    return this;
  }

  TinyModel cause(CommonCause cause) {
    causes.add(cause);
    return this;
  }

  TinyModel line(Dependency line) {
    lines.add(line);
    return this;
  }

  /// `from` needs each of these.
  TinyModel needs(String from, String... to) {
    for (String t : to) {
      lines.add(Dependency.of(from + "-" + t, from, t));
    }
    return this;
  }

  TinyModel soft(String from, String to) {
    lines.add(Dependency.of(from + "-" + to, from, to).withStrength(Strength.SOFT).withAccess(Access.BOTH));
    return this;
  }

  TinyModel load(double perSecond) {
    requests = perSecond;
    return this;
  }

  Document document() {
    Journey journey = new Journey(
        "use", "Use", "users", Purpose.ANY, Criticality.HIGH, requests, 1000.0, 0.999, null, null);
    Document bare = Document.of(
        "tiny", Topology.of(components, groups, lines, List.of(journey)).withCommonCauses(causes));
    return bare.withPlacement(AutoLayout.layout(bare));
  }

  /// What is offered for any finding, by strategy, in the order offered; every one keeps its promise.
  Map<Strategy, List<Offer>> offers(Scenario... exercises) {
    Map<String, Scenario> kept = new LinkedHashMap<>();
    List.of(exercises).forEach(s -> kept.put(s.id(), s));
    Document document = document().withScenarios(kept);
    Report report = Analyzer.analyze(document.topology(), Cancellation.NEVER);
    Map<Strategy, List<Offer>> all = new LinkedHashMap<>();
    for (Offer offer : Remedies.all(document, report)) {
      Promise.check(document, report, offer, "tiny");
      all.computeIfAbsent(offer.remedy().strategy(), s -> new ArrayList<>()).add(offer);
    }
    return all;
  }

  /// What is offered for the finding about one element.
  List<Offer> offersFor(String subject) {
    Document document = document();
    Report report = Analyzer.analyze(document.topology(), Cancellation.NEVER);
    Finding finding = Findings.of(report).stream().filter(f -> f.subject().equals(subject)).findFirst().orElseThrow();
    return Remedies.of(document, report, finding);
  }
}
