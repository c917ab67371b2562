/// What every importer shares: sources, options, results, remarks, and the pieces that a model is put together from.
@NullMarked
package linchpin.format.imports.source;

import org.jspecify.annotations.NullMarked;
