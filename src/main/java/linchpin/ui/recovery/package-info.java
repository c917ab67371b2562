/// Unsaved work that outlives a crash: kept while a person draws, offered at the next start.
@NullMarked
package linchpin.ui.recovery;

import org.jspecify.annotations.NullMarked;
