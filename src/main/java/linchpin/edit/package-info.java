/// The document as a value and everything that changes it: edits, their history, what is selected.
@NullMarked
package linchpin.edit;

import org.jspecify.annotations.NullMarked;
