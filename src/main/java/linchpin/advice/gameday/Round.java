package linchpin.advice.gameday;

import java.util.List;
import linchpin.analysis.report.Outcome;
import org.jspecify.annotations.Nullable;

/// One failure to try out.
///
/// @param number from 1
/// @param outcome what the model says will happen, and what is switched off
/// @param failuresPerYear how often that is expected to happen by itself; null where several things fail together
/// @param cautions what to look after before: data that would be lost; sentences
/// @param bringBack what to do afterwards, step by step; sentences
public record Round(
    int number, Outcome outcome, @Nullable Double failuresPerYear, List<String> cautions, List<String> bringBack) {
  public Round {
    cautions = List.copyOf(cautions);
    bringBack = List.copyOf(bringBack);
  }
}
