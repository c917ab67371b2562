/// The course of one line: with right angles and few bends around everything in its way.
@NullMarked
package linchpin.layout.path;

import org.jspecify.annotations.NullMarked;
