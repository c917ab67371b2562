/// The terminal: columns, colours, a line of progress, and how a wrong call ends.
@NullMarked
package linchpin.cli.terminal;

import org.jspecify.annotations.NullMarked;
