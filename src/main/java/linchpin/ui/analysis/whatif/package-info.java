/// A what-if in the analysis pane: what it does in words, what is assumed, what is kept and compared.
@NullMarked
package linchpin.ui.analysis.whatif;

import org.jspecify.annotations.NullMarked;
