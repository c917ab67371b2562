/// The roadmap: what to do in which order, what it costs and where it leads.
@NullMarked
package linchpin.ui.analysis.roadmap;

import org.jspecify.annotations.NullMarked;
