package linchpin.model;

/// How the members of a redundancy group stand in for each other.
public enum GroupMode {
  ACTIVE_ACTIVE("active-active"),
  MULTI_PRIMARY("multi-primary"),
  ACTIVE_PASSIVE("active-passive"),
  PRIMARY_REPLICA("primary-replica"),
  QUORUM("quorum");

  private final String text;

  GroupMode(String text) {
    this.text = text;
  }

  /// The word in the file.
  public String text() {
    return text;
  }

  /// Whether a standby member takes over only by a failover.
  public boolean switches() {
    return this == ACTIVE_PASSIVE || this == PRIMARY_REPLICA;
  }
}
