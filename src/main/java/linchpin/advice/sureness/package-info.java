/// How often, how long and how sure, in words.
@NullMarked
package linchpin.advice.sureness;

import org.jspecify.annotations.NullMarked;

