package linchpin.model;

/// A regular copy of a component's data to another component.
///
/// @param to the id of the component that holds the copies
/// @param everyHours the time between two copies, which is the most that is lost
public record Backup(String to, double everyHours) {}
