package linchpin.analysis.batch;

import java.util.Arrays;
import linchpin.analysis.report.JourneyImpact;
import org.jspecify.annotations.Nullable;

/// What one unit does by failing alone, in numbers. Its arrays are not to be changed.
public final class UnitEffect {
  private final int[] journeys;
  private final JourneyImpact[] impacts;
  private final int down;
  private final int degraded;
  private final @Nullable Blast blast;

  /// @param journeys numbers of the journeys it has an impact on, ascending
  /// @param impacts on each of those
  /// @param down how many components are down when settled
  /// @param degraded how many are degraded when settled
  /// @param blast which those are; null where that is only worked out when asked for
  UnitEffect(int[] journeys, JourneyImpact[] impacts, int down, int degraded, @Nullable Blast blast) {
    this.journeys = journeys;
    this.impacts = impacts;
    this.down = down;
    this.degraded = degraded;
    this.blast = blast;
  }

  /// Components down and degraded, ascending. Its arrays are not to be changed.
  public static final class Blast {
    private final int[] down;
    private final int[] degraded;

    Blast(int[] down, int[] degraded) {
      this.down = down;
      this.degraded = degraded;
    }

    public int[] down() {
      return down;
    }

    public int[] degraded() {
      return degraded;
    }
  }

  public int[] journeys() {
    return journeys;
  }

  public JourneyImpact[] impacts() {
    return impacts;
  }

  public int down() {
    return down;
  }

  public int degraded() {
    return degraded;
  }

  public @Nullable Blast blast() {
    return blast;
  }

  public JourneyImpact impact(int journey) {
    int at = Arrays.binarySearch(journeys, journey);
    return at < 0 ? JourneyImpact.NONE : impacts[at];
  }

  /// The same with every impact marked that is milder without capacities.
  UnitEffect marked(UnitEffect unlimited) {
    JourneyImpact[] marked = impacts.clone();
    for (int i = 0; i < marked.length; i++) {
      boolean worse = unlimited.impact(journeys[i]).impact().compareTo(impacts[i].impact()) < 0;
      marked[i] = new JourneyImpact(impacts[i].impact(), impacts[i].seconds(), worse);
    }
    return new UnitEffect(journeys, marked, down, degraded, blast);
  }

  UnitEffect withoutBlast() {
    return new UnitEffect(journeys, impacts, down, degraded, null);
  }
}
