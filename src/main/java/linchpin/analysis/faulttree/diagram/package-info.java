/// Decision diagrams of monotone functions and of families of sets, and what can be read from them.
@NullMarked
package linchpin.analysis.faulttree.diagram;

import org.jspecify.annotations.NullMarked;
