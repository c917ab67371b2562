/// The timeline of a what-if.
@NullMarked
package linchpin.ui.whatif;

import org.jspecify.annotations.NullMarked;
