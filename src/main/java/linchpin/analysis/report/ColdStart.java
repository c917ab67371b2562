package linchpin.analysis.report;

import java.util.List;

/// What can come up after everything was off, and in which order.
///
/// @param rounds the components of each round, which need only those of earlier rounds
/// @param blocked components that never come up
/// @param cycles components among them that wait for each other, or for themselves
public record ColdStart(List<List<String>> rounds, List<String> blocked, List<List<String>> cycles) {}
