/// How fast it is: benchmarks, run by hand with `src/bench/run`, never part of the tests.
@NullMarked
package linchpin.bench;

import org.jspecify.annotations.NullMarked;
