/// Fault trees in the Open-PSA Model Exchange Format (coherent ones) as models.
@NullMarked
package linchpin.format.imports.openpsa;

import org.jspecify.annotations.NullMarked;
