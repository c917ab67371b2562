/// What an architecture is made of: components, dependencies, redundancy groups, journeys, and the catalogue of kinds.
/// Values only; no coordinates, no files, no analysis.
@NullMarked
package linchpin.model;

import org.jspecify.annotations.NullMarked;
