/// YAML from strangers as a plain tree that knows its lines: bounded, no types, nothing executed.
@NullMarked
package linchpin.format.imports.yaml;

import org.jspecify.annotations.NullMarked;
