package linchpin.layout;

/// A line to be drawn.
///
/// @param id of the dependency, or of an operator's line
/// @param from what needs
/// @param to what is needed
record Link(String id, Terminal from, Terminal to) {}
