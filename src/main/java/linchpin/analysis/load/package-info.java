/// Requests and capacities: how load flows, what is asked of each component, and which failures can overload
/// anything.
@NullMarked
package linchpin.analysis.load;

import org.jspecify.annotations.NullMarked;
