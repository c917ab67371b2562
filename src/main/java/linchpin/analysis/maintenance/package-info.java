/// Units taken out by plan: what that does, what is exposed meanwhile, and in how few batches it can be done.
@NullMarked
package linchpin.analysis.maintenance;

import org.jspecify.annotations.NullMarked;
