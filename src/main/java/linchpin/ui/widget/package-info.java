/// Small controls that several panels use.
@NullMarked
package linchpin.ui.widget;

import org.jspecify.annotations.NullMarked;
