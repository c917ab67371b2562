/// Models from other people's architecture files: [linchpin.format.imports.Importers] reads them,
/// [linchpin.format.imports.Merge] brings one into an open model. Nothing is fetched and nothing is executed.
@NullMarked
package linchpin.format.imports;

import org.jspecify.annotations.NullMarked;
