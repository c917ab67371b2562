/// The properties of what is selected, each change one step of undo.
@NullMarked
package linchpin.ui.inspector;

import org.jspecify.annotations.NullMarked;
