/// The window's frame: toolbar, palette, status bar, the page of an empty diagram, and how they make room for each
/// other.
@NullMarked
package linchpin.ui.window;

import org.jspecify.annotations.NullMarked;
