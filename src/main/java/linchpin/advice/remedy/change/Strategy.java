package linchpin.advice.remedy.change;

import java.util.Locale;

/// The textbook's ways to take a weakness away. What each takes and costs is in the table `strategies.txt`.
public enum Strategy {
  SECOND_INSTANCE("One more instance"),
  MORE_COPIES("More copies"),
  FEWER_REQUIRED("Fewer required"),
  ACTIVE_PASSIVE("Standby with a virtual address"),
  MANAGED_BALANCER("Managed balancer"),
  SECOND_PROVIDER("Second provider"),
  SECOND_CDN("Several CDNs"),
  SYNC_REPLICA("Synchronous replica"),
  ASYNC_REPLICA("Asynchronous replica"),
  MULTI_PRIMARY("Several primaries"),
  QUORUM_OF_THREE("Quorum of three"),
  CACHE_CLUSTER("Cache cluster"),
  GRACEFUL_DEGRADATION("Graceful degradation"),
  BROKER_CLUSTER("Broker cluster"),
  ALL_ENDPOINTS("Every endpoint in every client"),
  STORAGE_REPLICATION("Replicated storage"),
  OWN_EACH("One for each"),
  BACKUP("Backup elsewhere"),
  SYNCHRONOUS("Synchronous replication"),
  SPREAD("Spread over places"),
  MOVE_APART("Moved apart"),
  OTHER_VERSION("Another version"),
  OTHER_VENDOR("Another vendor"),
  OWN_CERTIFICATE("Certificate of its own"),
  STAGED_RELEASES("Releases in stages"),
  KEPT_APART("Kept apart"),
  SECOND_LINE("Second line"),
  AUTOMATIC_FAILOVER("Automatic failover"),
  SECOND_OPERATOR("Second operator"),
  MORE_CAPACITY("More capacity"),
  EXERCISE("Exercise");

  private final String label;

  Strategy(String label) {
    this.label = label;
  }

  /// What people read.
  public String label() {
    return label;
  }

  /// The word that files use.
  public String text() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// What is assumed of it.
  public StrategyCosts assumptions() {
    return StrategyCosts.of(this);
  }
}
