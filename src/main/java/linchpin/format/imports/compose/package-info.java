/// Docker Compose projects: https://github.com/compose-spec/compose-spec.
@NullMarked
package linchpin.format.imports.compose;

import org.jspecify.annotations.NullMarked;
