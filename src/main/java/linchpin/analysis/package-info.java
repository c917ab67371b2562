/// What brings an architecture down: the failure engine. A topology goes in, a report or an outcome comes out.
@NullMarked
package linchpin.analysis;

import org.jspecify.annotations.NullMarked;
