package linchpin.model;

import linchpin.model.kind.ReliabilityFigures;
import org.jspecify.annotations.Nullable;

/// "From needs to": a line of the diagram.
///
/// @param id unique in the model
/// @param from the id of the component that needs
/// @param to the id of the component or redundancy group that is needed
/// @param strength what becomes of `from` without it
/// @param access what it is used for
/// @param callsPerRequest how many calls one request to `from` makes, not negative
/// @param cachedBy the id of the component that answers in its place, or null
/// @param hitRatio the share of calls that `cachedBy` answers, 0 to 1
/// @param canFail whether the line itself is a failure unit (a WAN link)
/// @param figures the reliability figures it gives, of interest only when it can fail
/// @param label what is written at the line; empty when there is nothing
/// @param basis how an importer came to it, or null when drawn by a person
/// @param evidence the importer's hint in words, or null
/// @param origin where an importer found it, or null
public record Dependency(
    String id,
    String from,
    String to,
    Strength strength,
    Access access,
    double callsPerRequest,
    @Nullable String cachedBy,
    double hitRatio,
    boolean canFail,
    ReliabilityFigures figures,
    String label,
    @Nullable Basis basis,
    @Nullable String evidence,
    @Nullable Origin origin) {

  /// A hard dependency for everything.
  public static Dependency of(String id, String from, String to) {
    return new Dependency(
        id, from, to, Strength.HARD, Access.BOTH, 1, null, 0, false, ReliabilityFigures.NONE, "", null, null, null);
  }

  public Dependency withId(String value) {
    return new Dependency(
        value, from, to, strength, access, callsPerRequest, cachedBy, hitRatio, canFail, figures, label, basis,
        evidence, origin);
  }

  public Dependency withEnds(String newFrom, String newTo) {
    return new Dependency(
        id, newFrom, newTo, strength, access, callsPerRequest, cachedBy, hitRatio, canFail, figures, label, basis,
        evidence, origin);
  }

  public Dependency withStrength(Strength value) {
    return new Dependency(
        id, from, to, value, access, callsPerRequest, cachedBy, hitRatio, canFail, figures, label, basis, evidence,
        origin);
  }

  public Dependency withAccess(Access value) {
    return new Dependency(
        id, from, to, strength, value, callsPerRequest, cachedBy, hitRatio, canFail, figures, label, basis, evidence,
        origin);
  }

  public Dependency withCallsPerRequest(double value) {
    return new Dependency(
        id, from, to, strength, access, value, cachedBy, hitRatio, canFail, figures, label, basis, evidence, origin);
  }

  /// The dependency shielded by a cache, or by none when `cache` is null.
  public Dependency withCache(@Nullable String cache, double ratio) {
    return new Dependency(
        id, from, to, strength, access, callsPerRequest, cache, ratio, canFail, figures, label, basis, evidence,
        origin);
  }

  public Dependency withFailing(boolean value, ReliabilityFigures newFigures) {
    return new Dependency(
        id, from, to, strength, access, callsPerRequest, cachedBy, hitRatio, value, newFigures, label, basis,
        evidence, origin);
  }

  public Dependency withLabel(String value) {
    return new Dependency(
        id, from, to, strength, access, callsPerRequest, cachedBy, hitRatio, canFail, figures, value, basis, evidence,
        origin);
  }

  /// The dependency as an importer found it.
  public Dependency withOrigin(@Nullable Basis newBasis, @Nullable String newEvidence, @Nullable Origin newOrigin) {
    return new Dependency(
        id, from, to, strength, access, callsPerRequest, cachedBy, hitRatio, canFail, figures, label, newBasis,
        newEvidence, newOrigin);
  }
}
