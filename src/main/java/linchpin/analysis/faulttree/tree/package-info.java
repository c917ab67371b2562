/// A fault tree as a monotone formula over basic events, and the orders in which its parts can be walked.
@NullMarked
package linchpin.analysis.faulttree.tree;

import org.jspecify.annotations.NullMarked;
