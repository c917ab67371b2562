/// Remedies as cards: what they change, and applying them.
@NullMarked
package linchpin.ui.analysis.remedy;

import org.jspecify.annotations.NullMarked;
