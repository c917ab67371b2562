package linchpin.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Components that stand in for each other (k-out-of-n:G).
///
/// @param id unique in the model
/// @param name what people see; null when the file gives none (see [#label])
/// @param members ids in the order in which they serve
/// @param mode how they stand in for each other
/// @param required k as the file gives it, at least 1 (see [#needed])
/// @param failover how standby members take over; null when the file gives none (see [#switching])
/// @param replication how the data is copied between members, or null
public record RedundancyGroup(
    String id,
    @Nullable String name,
    List<String> members,
    GroupMode mode,
    int required,
    @Nullable Failover failover,
    @Nullable Replication replication) {
  private static final String FAILOVER = "#failover";

  public RedundancyGroup {
    members = List.copyOf(members);
  }

  /// A group of which one member must work, with its mode's failover.
  public static RedundancyGroup of(String id, GroupMode mode, List<String> members) {
    return new RedundancyGroup(id, null, members, mode, 1, null, null);
  }

  /// The name, or the id where there is none.
  public String label() {
    return name == null || name.isBlank() ? id : name;
  }

  /// k: how many members must work; a majority for a quorum, whatever is given.
  public int needed() {
    return mode == GroupMode.QUORUM ? members.size() / 2 + 1 : required;
  }

  /// The failover given, else the mode's.
  public Failover switching() {
    if (failover != null) {
      return failover;
    }
    return mode.switches() ? Failover.BY_HAND : Failover.AT_ONCE;
  }

  /// How likely its failover works when it is asked to; 1 where the mode has nothing to switch.
  public double failoverSuccess() {
    return mode.switches() ? switching().success() : 1;
  }

  /// The failure unit that is its failover: `orders-db#failover`.
  public String failoverUnit() {
    return id + FAILOVER;
  }

  /// The group of which a unit is the failover (`orders-db` of `orders-db#failover`), or null when it is none.
  public static @Nullable String ofFailover(String unit) {
    return unit.endsWith(FAILOVER) ? unit.substring(0, unit.length() - FAILOVER.length()) : null;
  }

  public RedundancyGroup withMembers(List<String> value) {
    return new RedundancyGroup(id, name, value, mode, required, failover, replication);
  }

  public RedundancyGroup withName(@Nullable String value) {
    return new RedundancyGroup(id, value, members, mode, required, failover, replication);
  }

  public RedundancyGroup withId(String value) {
    return new RedundancyGroup(value, name, members, mode, required, failover, replication);
  }

  public RedundancyGroup withMode(GroupMode value) {
    return new RedundancyGroup(id, name, members, value, required, failover, replication);
  }

  public RedundancyGroup withRequired(int value) {
    return new RedundancyGroup(id, name, members, mode, value, failover, replication);
  }

  public RedundancyGroup withFailover(@Nullable Failover value) {
    return new RedundancyGroup(id, name, members, mode, required, value, replication);
  }

  public RedundancyGroup withReplication(@Nullable Replication value) {
    return new RedundancyGroup(id, name, members, mode, required, failover, value);
  }
}
