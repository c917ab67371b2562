/// The model as files for other programs.
@NullMarked
package linchpin.export.exchange;

import org.jspecify.annotations.NullMarked;
