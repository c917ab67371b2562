/// What the analysis means, in words people say.
@NullMarked
package linchpin.advice;

import org.jspecify.annotations.NullMarked;
