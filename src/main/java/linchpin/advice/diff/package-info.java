/// What changed between two versions of a model, and what that does to it.
@NullMarked
package linchpin.advice.diff;

import org.jspecify.annotations.NullMarked;
