package linchpin.analysis.report;

import java.util.List;

/// What hangs on one person.
///
/// @param person the id of a person, or of a team of one
/// @param soleOperatorOf components that nobody else can bring back
public record PersonReport(String person, List<String> soleOperatorOf) {}
