/// A report as Markdown.
@NullMarked
package linchpin.export.report.markdown;

import org.jspecify.annotations.NullMarked;
