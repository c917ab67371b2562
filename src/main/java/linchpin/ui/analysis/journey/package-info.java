/// Journeys in the analysis pane: headline, lines, which one is looked at.
@NullMarked
package linchpin.ui.analysis.journey;

import org.jspecify.annotations.NullMarked;
