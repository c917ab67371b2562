/// The analysis in words: journeys, findings, why, and what-if results.
@NullMarked
package linchpin.ui.analysis;

import org.jspecify.annotations.NullMarked;
