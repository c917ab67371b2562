/// What each chapter of a report says.
@NullMarked
package linchpin.export.report.chapter;

import org.jspecify.annotations.NullMarked;
