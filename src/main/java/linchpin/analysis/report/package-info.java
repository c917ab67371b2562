/// What an analysis is asked and what it answers: immutable records, without any of the work.
@NullMarked
package linchpin.analysis.report;

import org.jspecify.annotations.NullMarked;
