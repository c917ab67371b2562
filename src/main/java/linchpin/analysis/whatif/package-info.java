/// One set of failures through time: immediate, settled, recovered, with overload and with the reasons why each
/// component is down.
@NullMarked
package linchpin.analysis.whatif;

import org.jspecify.annotations.NullMarked;
