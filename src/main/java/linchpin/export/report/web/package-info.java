/// A report as one web page.
@NullMarked
package linchpin.export.report.web;

import org.jspecify.annotations.NullMarked;
