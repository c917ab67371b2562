package linchpin.analysis.report;

import java.util.List;

/// Why a component is not up.
///
/// @param sentence for people, short, without the component's own name: "needs Load balancer"
/// @param causes the ids of what it is down or degraded for, most direct first; empty when it is itself switched off
public record Reason(String sentence, List<String> causes) {}
