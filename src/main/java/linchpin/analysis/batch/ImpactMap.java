package linchpin.analysis.batch;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import linchpin.analysis.report.JourneyImpact;
import linchpin.model.Journey;
import org.jspecify.annotations.Nullable;

/// The impact on every journey by its id, of which only those that are hit are kept. Read only.
public final class ImpactMap extends AbstractMap<String, JourneyImpact> {
  private final List<Journey> journeys;
  private final Map<String, Integer> numbers;
  private final UnitEffect effect;

  /// @param numbers of the journeys, by id
  public ImpactMap(List<Journey> journeys, Map<String, Integer> numbers, UnitEffect effect) {
    this.journeys = journeys;
    this.numbers = numbers;
    this.effect = effect;
  }

  @Override
  public @Nullable JourneyImpact get(@Nullable Object id) {
    Integer number = numbers.get(id);
    return number == null ? null : effect.impact(number);
  }

  @Override
  public boolean containsKey(@Nullable Object id) {
    return numbers.containsKey(id);
  }

  @Override
  public int size() {
    return journeys.size();
  }

  @Override
  public Set<Entry<String, JourneyImpact>> entrySet() {
    return new AbstractSet<>() {
      @Override
      public Iterator<Entry<String, JourneyImpact>> iterator() {
        return IntStream.range(0, journeys.size())
            .mapToObj(j -> Map.entry(journeys.get(j).id(), effect.impact(j)))
            .iterator();
      }

      @Override
      public int size() {
        return journeys.size();
      }
    };
  }
}
