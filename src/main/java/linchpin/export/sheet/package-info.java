/// The page around a picture: title, legend, findings in words, or as many pages as a poster takes.
@NullMarked
package linchpin.export.sheet;

import org.jspecify.annotations.NullMarked;
