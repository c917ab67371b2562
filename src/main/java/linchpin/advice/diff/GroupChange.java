package linchpin.advice.diff;

/// What there is to say of a redundancy group now and was not before, or was before and is not now.
///
/// @param group the group's id
/// @param verdicts such as "shares Zone A, which alone is fatal" or "manual failover"
public record GroupChange(String group, SetChange<String> verdicts) {}
