/// Game days: failures tried out on purpose, with what the model says will happen.
@NullMarked
package linchpin.advice.gameday;

import org.jspecify.annotations.NullMarked;
