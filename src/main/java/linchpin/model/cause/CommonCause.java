package linchpin.model.cause;

import java.util.List;
import java.util.function.UnaryOperator;
import linchpin.model.kind.ReliabilityFigures;
import org.jspecify.annotations.Nullable;

/// Something that takes all its members down at once (docs/semantics.md, section 8).
///
/// @param id unique among components, groups, dependencies and common causes
/// @param name what people see; null when the file gives none (see [#label])
/// @param cause what the members share
/// @param members ids of components
/// @param share the part of its least failing member's unavailability that it makes up (a beta factor), above 0 and at
///     most 1; null when not given (see [#shared]). Not looked at beside [figures of its own][#hasOwnFigures]
/// @param figures the reliability figures it gives itself
/// @param destroysData whether the data of its members is lost with it
public record CommonCause(
    String id,
    @Nullable String name,
    CauseKind cause,
    List<String> members,
    @Nullable Double share,
    ReliabilityFigures figures,
    boolean destroysData) {
  /// The share assumed where neither a share nor figures are given.
  public static final double ASSUMED_SHARE = 0.05;

  public CommonCause {
    members = List.copyOf(members);
  }

  /// A cause of which only the kind and the members are known.
  public static CommonCause of(String id, CauseKind cause, List<String> members) {
    return new CommonCause(id, null, cause, members, null, ReliabilityFigures.NONE, false);
  }

  /// The name, or the id where there is none.
  public String label() {
    return name == null || name.isBlank() ? id : name;
  }

  /// Whether it says itself how often it happens; else it takes a share of what its members' figures say.
  public boolean hasOwnFigures() {
    return figures.availability() != null || figures.mtbfHours() != null;
  }

  /// The share that counts where it has no figures of its own: as given, else the assumed one.
  public double shared() {
    return share == null ? ASSUMED_SHARE : share;
  }

  /// Whether it takes the share that is assumed where nothing is said.
  public boolean assumesShare() {
    return !hasOwnFigures() && share == null;
  }

  public CommonCause withId(String value) {
    return new CommonCause(value, name, cause, members, share, figures, destroysData);
  }

  public CommonCause withName(@Nullable String value) {
    return new CommonCause(id, value, cause, members, share, figures, destroysData);
  }

  public CommonCause withCause(CauseKind value) {
    return new CommonCause(id, name, value, members, share, figures, destroysData);
  }

  public CommonCause withMembers(List<String> value) {
    return new CommonCause(id, name, cause, value, share, figures, destroysData);
  }

  /// The same with every member's id put through `how`.
  public CommonCause withMembers(UnaryOperator<String> how) {
    return withMembers(members.stream().map(how).toList());
  }

  public CommonCause withShare(@Nullable Double value) {
    return new CommonCause(id, name, cause, members, value, figures, destroysData);
  }

  public CommonCause withFigures(ReliabilityFigures value) {
    return new CommonCause(id, name, cause, members, share, value, destroysData);
  }

  public CommonCause withDestroysData(boolean value) {
    return new CommonCause(id, name, cause, members, share, figures, value);
  }
}
