package linchpin.advice.diff;

import linchpin.analysis.report.DataRisk;
import org.jspecify.annotations.Nullable;

/// The failure of one unit alone loses more or less of a dataset than before.
///
/// @param dataset the component or group that holds it
/// @param unit whose failure
/// @param before what it lost, or null where it took no copy down
/// @param after what it loses, or null where it takes no copy down
public record DataChange(String dataset, String unit, @Nullable DataRisk before, @Nullable DataRisk after) {}
