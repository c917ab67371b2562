/// Findings in the analysis pane: the ranked list, and what an open one tells.
@NullMarked
package linchpin.ui.analysis.finding;

import org.jspecify.annotations.NullMarked;
