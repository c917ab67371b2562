/// A topology compiled for computing: numbers in place of ids, flat arrays in place of maps, and the lists and
/// searches that work on them.
@NullMarked
package linchpin.analysis.structure;

import org.jspecify.annotations.NullMarked;
