package linchpin.model;

import org.jspecify.annotations.Nullable;

/// A critical user journey: what somebody wants to get done.
///
/// @param id unique among the journeys
/// @param name what people see; null when the file gives none (see [#label])
/// @param entry the id of the component where it starts
/// @param access the access with which it is evaluated
/// @param criticality how much it matters
/// @param requestsPerSecond the load it puts on its entry; null when not given
/// @param revenuePerHour what an hour of outage loses; null when not given
/// @param slo the availability aimed at, 0 to 1, or null
/// @param rtoMinutes the longest outage accepted, or null
/// @param rpoMinutes the most data loss accepted, or null
public record Journey(
    String id,
    @Nullable String name,
    String entry,
    Purpose access,
    Criticality criticality,
    @Nullable Double requestsPerSecond,
    @Nullable Double revenuePerHour,
    @Nullable Double slo,
    @Nullable Double rtoMinutes,
    @Nullable Double rpoMinutes) {

  /// A journey of which only the entry is known; it has its entry's id.
  public static Journey from(String entry) {
    return new Journey(entry, null, entry, Purpose.ANY, Criticality.HIGH, null, null, null, null, null);
  }

  public Journey withName(@Nullable String value) {
    return new Journey(
        id, value, entry, access, criticality, requestsPerSecond, revenuePerHour, slo, rtoMinutes, rpoMinutes);
  }

  /// The name, or the id where there is none.
  public String label() {
    return name == null || name.isBlank() ? id : name;
  }
}
