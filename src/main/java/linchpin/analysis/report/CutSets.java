package linchpin.analysis.report;

import java.math.BigInteger;
import java.util.List;
import java.util.SortedMap;

/// The minimal cut sets of a journey.
///
/// @param order the largest order listed
/// @param complete whether there are none larger
/// @param countByOrder how many there are of each order, exactly, however many are listed
/// @param sets the first ones, by size and then by text, each sorted
public record CutSets(
    int order, boolean complete, SortedMap<Integer, BigInteger> countByOrder, List<List<String>> sets) {}
