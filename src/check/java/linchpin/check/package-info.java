/// Checks that run for minutes, by hand and in CI: see the scripts in src/check.
@NullMarked
package linchpin.check;

import org.jspecify.annotations.NullMarked;
