/// What can be taken out by plan, in words: what is asked for, what it allows, and in which order.
@NullMarked
package linchpin.advice.maintenance;

import org.jspecify.annotations.NullMarked;
