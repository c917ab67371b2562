/// The ways to take a weakness away, one class each: what it suggests for a finding in its document.
@NullMarked
package linchpin.advice.remedy.strategy;

import org.jspecify.annotations.NullMarked;
