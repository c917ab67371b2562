/// Options and arguments of several commands, checked against a model.
@NullMarked
package linchpin.cli.option;

import org.jspecify.annotations.NullMarked;
