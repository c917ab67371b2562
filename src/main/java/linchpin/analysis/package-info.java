/// The failure engine's front door: a topology goes in, a report or an outcome comes out. What it knows in detail
/// lies in the packages below; they know each other only downwards, and never this one.
@NullMarked
package linchpin.analysis;

import org.jspecify.annotations.NullMarked;
