/// Drawings as PNG, SVG and PDF files.
@NullMarked
package linchpin.export.graphics;

import org.jspecify.annotations.NullMarked;
