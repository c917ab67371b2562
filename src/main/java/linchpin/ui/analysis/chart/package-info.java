/// Small charts made of plain nodes, in the colours of the theme.
@NullMarked
package linchpin.ui.analysis.chart;

import org.jspecify.annotations.NullMarked;
