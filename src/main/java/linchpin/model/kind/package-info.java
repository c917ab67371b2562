/// The catalogue: what a component can be, with the figures assumed where it gives none.
@NullMarked
package linchpin.model.kind;

import org.jspecify.annotations.NullMarked;
