/// A fault tree, solved module by module: cut sets, probability, importance; exact, or between bounds.
@NullMarked
package linchpin.analysis.faulttree.solution;

import org.jspecify.annotations.NullMarked;
