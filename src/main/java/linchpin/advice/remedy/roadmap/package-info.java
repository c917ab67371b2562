/// Remedies in the order in which to do them, and the cheapest choice of them that reaches a goal.
@NullMarked
package linchpin.advice.remedy.roadmap;

import org.jspecify.annotations.NullMarked;
