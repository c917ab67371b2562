package linchpin.analysis;

import java.util.Arrays;

/// What is down for good when one unit is off, any access, overload left aside: the components, and a quick test.
///
/// @param unit which is off
/// @param down components that are down when recovered, ascending
record Loss(Unit unit, int[] down) {
  boolean has(int component) {
    return Arrays.binarySearch(down, component) >= 0;
  }
}
