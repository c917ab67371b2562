/// A document as one immutable value, and the geometry of what is drawn.
@NullMarked
package linchpin.edit.document;

import org.jspecify.annotations.NullMarked;
