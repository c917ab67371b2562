/// Opening, saving and importing files, and what is asked on the way.
@NullMarked
package linchpin.ui.file;

import org.jspecify.annotations.NullMarked;
