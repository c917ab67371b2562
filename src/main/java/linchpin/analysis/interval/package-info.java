/// How sure a journey's figures are: what they would be if the figures of its units were off, from stratified draws.
@NullMarked
package linchpin.analysis.interval;

import org.jspecify.annotations.NullMarked;
