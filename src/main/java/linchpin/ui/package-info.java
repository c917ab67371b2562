/// The window. The only room that knows JavaFX.
@NullMarked
package linchpin.ui;

import org.jspecify.annotations.NullMarked;
