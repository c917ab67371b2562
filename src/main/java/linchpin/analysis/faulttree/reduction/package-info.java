/// Fault trees made smaller, cut into modules and freed of cycles, without changing what the top event means.
@NullMarked
package linchpin.analysis.faulttree.reduction;

import org.jspecify.annotations.NullMarked;
