/// A report, the same whatever it is written as: chapters of blocks of styled text.
@NullMarked
package linchpin.export.report.content;

import org.jspecify.annotations.NullMarked;
