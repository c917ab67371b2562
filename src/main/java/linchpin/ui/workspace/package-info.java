/// What the panels of one window share.
@NullMarked
package linchpin.ui.workspace;

import org.jspecify.annotations.NullMarked;
