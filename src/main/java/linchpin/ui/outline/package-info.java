/// The model as a tree: places with what stands in them, redundancy groups, journeys.
@NullMarked
package linchpin.ui.outline;

import org.jspecify.annotations.NullMarked;
