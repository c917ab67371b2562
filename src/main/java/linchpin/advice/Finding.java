package linchpin.advice;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.JourneyImpact;
import linchpin.model.Topology;
import org.jspecify.annotations.Nullable;

/// One thing that the analysis found, in words.
///
/// @param kind what sort of thing
/// @param subject the id it is about: a failure unit, a component, a group, a journey or a person
/// @param title the subject's name: "Zone A"
/// @param summary why, in a few words that follow the name: "2 of 3 Web servers"
/// @param detail what happens, in whole sentences
/// @param elements ids of components, groups and dependencies to show with it, the subject first
/// @param journeys what it does to the journeys that it hits, by their ids, the worst first
/// @param lossPerYear what its failures are expected to cost a year; null where no journey says what an hour costs
/// @param down how many components go down
/// @param degraded how many work worse
public record Finding(
    Kind kind,
    String subject,
    String title,
    String summary,
    String detail,
    List<String> elements,
    Map<String, JourneyImpact> journeys,
    @Nullable Double lossPerYear,
    int down,
    int degraded) {

  public Finding {
    elements = List.copyOf(elements);
    journeys = Collections.unmodifiableMap(new LinkedHashMap<>(journeys));
  }

  /// The sorts of findings, most pressing first.
  public enum Kind {
    OVERLOADED_AS_IT_STANDS("Overloaded as it stands", Severity.SEVERE),
    DOWN_AS_IT_STANDS("Down as it stands", Severity.SEVERE),
    SPOF("Single point of failure", Severity.SEVERE),
    LATENT_SPOF("Latent single point of failure", Severity.SEVERE),
    FATAL_SHARED_DEPENDENCY("Shared dependency", Severity.SEVERE),
    OVERLOAD("Down by overload", Severity.SEVERE),
    NOTHING_TAKES_OVER("Nothing takes over by itself", Severity.WARNING),
    MISSED_OBJECTIVE("Misses its objective", Severity.WARNING),
    NO_SPARE_LEFT("No spare left", Severity.WARNING),
    SHARED_DEPENDENCY("Shared dependency", Severity.WARNING),
    ONLY_OPERATOR("Only operator", Severity.WARNING),
    DATA_AT_RISK("Data at risk", Severity.WARNING),
    CANNOT_START_COLD("Cannot start cold", Severity.WARNING),
    HELD_UP("Held up by each other", Severity.WARNING),
    UNREADY_REDUNDANCY("Redundancy not ready", Severity.WARNING),
    WEAK_FAILOVER("Failover is the weak part", Severity.WARNING),
    UNSURE_FAILOVER("Failover may fail", Severity.NOTE),
    NEVER_PROVEN("Never proven", Severity.NOTE),
    DATA_BEHIND("Newest data at risk", Severity.NOTE),
    FAN_IN("Much depends on it", Severity.NOTE),
    UNUSED_FAILOVER("Failover not used", Severity.NOTE),
    LOAD_NOT_FOLLOWED("Load not followed", Severity.NOTE);

    private final String label;
    private final Severity severity;

    Kind(String label, Severity severity) {
      this.label = label;
      this.severity = severity;
    }

    /// What people read.
    public String label() {
      return label;
    }

    public Severity severity() {
      return severity;
    }
  }

  /// How it is marked: red, amber or grey.
  public enum Severity {
    SEVERE,
    WARNING,
    NOTE
  }

  /// The worst it does to any journey.
  public Impact worst() {
    return journeys.values().stream().map(JourneyImpact::impact).max(Impact::compareTo).orElse(Impact.NONE);
  }

  /// Whether the subject is a single point of failure: alone it takes a journey down until it is repaired.
  public boolean spof() {
    return worst() == Impact.OUTAGE;
  }

  /// How it reaches the journey that it hits worst: ids from the subject to the journey's entry, every link the reason
  /// of the next; only the subject where it hits none. Takes a what-if of its own, so ask when it is shown.
  public List<String> chain(Topology topology) {
    return journeys.isEmpty()
        ? List.of(subject)
        : Analyzer.chain(topology, subject, journeys.keySet().iterator().next());
  }
}
