/// The whole analysis as a document that people read without the program: composed once as a [Booklet] of chapters, and
/// set in one of three ways, as a web page, as Markdown or as a PDF.
@NullMarked
package linchpin.export.report;

import org.jspecify.annotations.NullMarked;
