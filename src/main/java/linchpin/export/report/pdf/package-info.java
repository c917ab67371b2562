/// A report as pages of a PDF file.
@NullMarked
package linchpin.export.report.pdf;

import org.jspecify.annotations.NullMarked;
