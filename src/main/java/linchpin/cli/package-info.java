/// The command line: the engine and the files without a window, for scripts and CI.
@NullMarked
package linchpin.cli;

import org.jspecify.annotations.NullMarked;
