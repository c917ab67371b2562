/// What makes a model valid: one rule a class, every one saying what is wrong, where, and what to do about it.
@NullMarked
package linchpin.edit.validity;

import org.jspecify.annotations.NullMarked;
