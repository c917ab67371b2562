/// One journey in figures: what must fail for it to be down, its cut sets and probabilities, and its objectives.
@NullMarked
package linchpin.analysis.journey;

import org.jspecify.annotations.NullMarked;
