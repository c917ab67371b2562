/// Maintenance: what can be taken out by plan, what is single meanwhile, and a plan of batches.
@NullMarked
package linchpin.ui.analysis.maintenance;

import org.jspecify.annotations.NullMarked;
