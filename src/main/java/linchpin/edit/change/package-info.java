/// How each change of a document is made, and what keeps it valid.
@NullMarked
package linchpin.edit.change;

import org.jspecify.annotations.NullMarked;
