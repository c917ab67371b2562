/// What a set of failures brings down at one moment, in a model that may be cut into islands.
@NullMarked
package linchpin.analysis.propagation;

import org.jspecify.annotations.NullMarked;
