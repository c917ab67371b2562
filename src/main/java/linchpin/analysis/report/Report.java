package linchpin.analysis.report;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import linchpin.model.Topology;
import org.jspecify.annotations.Nullable;

/// Everything the analysis says of a topology as it stands.
///
/// @param topology what was analysed
/// @param journeys one per effective journey, in the model's order
/// @param units one per failure unit, by its id
/// @param shared what groups and copies share
/// @param overloadedAsItStands components overloaded with nothing off
/// @param loadNotFollowed dependencies in a cycle, through which load of some journey is not followed
/// @param noSpare groups and components with copies that have no spare with nothing off though they have more
///     members than they need (something in the model itself is down)
/// @param people those who alone can bring something back
/// @param busFactor the least number of people whose absence leaves something without any operator; null where no
///     component has operators
/// @param coldStart in which order everything can come up again
/// @param selfSupported what works with some unit off only because it worked before
/// @param data what single failures lose of each dataset
/// @param fanIn what two or more journeys, or members of two or more groups, need
/// @param omissions which lists were cut for their length, and which figures for want of memory, in sentences; empty
///     on all but huge models
/// @param steps how much work the figures were (nodes of diagrams, gates), the same for the same model and options; 0
///     where none have been computed
/// @param timings seconds per part of the work
public record Report(
    Topology topology,
    List<JourneyReport> journeys,
    Map<String, UnitReport> units,
    List<SharedDependency> shared,
    List<String> overloadedAsItStands,
    List<String> loadNotFollowed,
    List<String> noSpare,
    List<PersonReport> people,
    @Nullable Integer busFactor,
    ColdStart coldStart,
    List<ColdStart.HeldUp> selfSupported,
    List<DataRisk> data,
    List<FanIn> fanIn,
    List<String> omissions,
    long steps,
    Map<String, Double> timings) {

  /// A report without people, cold start, data and fan-in.
  public Report(
      Topology topology,
      List<JourneyReport> journeys,
      Map<String, UnitReport> units,
      List<SharedDependency> shared,
      List<String> overloadedAsItStands,
      List<String> loadNotFollowed,
      List<String> noSpare,
      Map<String, Double> timings) {
    this(
        topology, journeys, units, shared, overloadedAsItStands, loadNotFollowed, noSpare, List.of(), null,
        new ColdStart(List.of(), List.of(), List.of()), List.of(), List.of(), List.of(), List.of(), 0, timings);
  }

  /// Whether both tell the same of single failures because one is the other with its figures.
  @SuppressWarnings("ReferenceEquality") // the same map is meant: comparing two of them would work out every radius
  public boolean sameFailures(Report other) {
    return units == other.units;
  }

  /// The same with more left out, in sentences.
  public Report withOmissions(List<String> more) {
    return more.isEmpty() ? this : new Report(
        topology, journeys, units, shared, overloadedAsItStands, loadNotFollowed, noSpare, people, busFactor, coldStart,
        selfSupported, data, fanIn, Stream.concat(omissions.stream(), more.stream()).toList(), steps, timings);
  }

  public Report withFigures(List<JourneyReport> value, long newSteps, Map<String, Double> newTimings) {
    return new Report(
        topology, value, units, shared, overloadedAsItStands, loadNotFollowed, noSpare, people, busFactor, coldStart,
        selfSupported, data, fanIn, omissions, newSteps, newTimings);
  }
}
