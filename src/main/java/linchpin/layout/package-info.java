/// Where things go: automatic layout, lines that keep clear of cards, and the guides that help to align.
@NullMarked
package linchpin.layout;

import org.jspecify.annotations.NullMarked;
