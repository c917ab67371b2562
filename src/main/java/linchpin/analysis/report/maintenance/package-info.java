/// What can be taken out by plan, what is exposed meanwhile, and plans of batches: immutable records.
@NullMarked
package linchpin.analysis.report.maintenance;

import org.jspecify.annotations.NullMarked;
