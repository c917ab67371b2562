/// Properties as labelled controls: what is shown, what is typed, what is wrong with it.
@NullMarked
package linchpin.ui.inspector.field;

import org.jspecify.annotations.NullMarked;
