/// How often a journey is down, for how long, and how sure that is: immutable records.
@NullMarked
package linchpin.analysis.report.risk;

import org.jspecify.annotations.NullMarked;
