/// What brings a journey down only together: its minimal cut sets.
@NullMarked
package linchpin.ui.analysis.combinations;

import org.jspecify.annotations.NullMarked;
