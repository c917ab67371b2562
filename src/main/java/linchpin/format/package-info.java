/// Files: the model file, importers of other formats, writers for other tools.
@NullMarked
package linchpin.format;

import org.jspecify.annotations.NullMarked;
