/// Weaknesses that are more than the impact of one failure: shared causes, data at risk, people, start from
/// nothing, what much hangs on.
@NullMarked
package linchpin.analysis.findings;

import org.jspecify.annotations.NullMarked;
