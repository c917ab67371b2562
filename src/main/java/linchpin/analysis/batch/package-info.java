/// Every unit failing alone, many at a time in the bits of words: the same rules as for one set of failures.
@NullMarked
package linchpin.analysis.batch;

import org.jspecify.annotations.NullMarked;
