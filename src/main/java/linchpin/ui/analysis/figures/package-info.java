/// The figures of a report: journeys against their objectives, what matters most, the risk matrix, what is assumed, and
/// how it went while working.
@NullMarked
package linchpin.ui.analysis.figures;

import org.jspecify.annotations.NullMarked;
