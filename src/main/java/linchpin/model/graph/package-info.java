/// The diagram as graphs, for whoever walks or searches it: one class for each relation between its components.
/// `DependencyGraph` says who needs whom, `PlaceGraph` which place stands in which; a further kind of line (the links
/// of a network, which have no direction) gets its own class beside them. What can be asked of every relation (what is
/// reached, connected sets, cycles, paths, articulation points) stands once, in `DiagramGraph`, and is found by
/// JGraphT.
///
/// A graph is made from values when it is asked for and never changes; whoever asks it more than once holds it. The
/// failure engine has its own arrays instead, for its speed.
@NullMarked
package linchpin.model.graph;

import org.jspecify.annotations.NullMarked;
