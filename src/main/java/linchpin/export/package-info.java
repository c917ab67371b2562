/// Drawings as files: PNG, SVG and PDF, without a display.
@NullMarked
package linchpin.export;

import org.jspecify.annotations.NullMarked;
