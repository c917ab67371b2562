package linchpin.advice;

import linchpin.analysis.report.Moment;
import org.jspecify.annotations.Nullable;

/// When a moment of an outcome is, in the words that each place has room for.
public final class MomentTimes {
  private MomentTimes() {}

  /// A mark on a track of time: "0 s", "30 s", "Settled".
  public static String mark(Moment moment) {
    return switch (moment.phase()) {
      case IMMEDIATE -> "0 s";
      case SWITCHING -> Amounts.seconds(moment.atSeconds());
      case SETTLED -> "Settled";
      case RECOVERED -> "Recovered";
    };
  }

  /// Within a sentence: "at 0 s", "after 30 s", "once settled".
  public static String within(Moment moment) {
    return switch (moment.phase()) {
      case IMMEDIATE -> "at " + mark(moment);
      case SWITCHING -> after(moment);
      case SETTLED -> "once settled";
      case RECOVERED -> "once people have switched over";
    };
  }

  /// The stage that a moment stands for, without its time: "while failovers take place".
  public static String stage(Moment moment) {
    return switch (moment.phase()) {
      case IMMEDIATE -> "at once, before anything has failed over";
      case SWITCHING -> "while failovers take place";
      case SETTLED -> "after all automatic failovers";
      case RECOVERED -> "after people have switched over what they can";
    };
  }

  /// Over what happens at the moment: "Settled, after 30 s: all automatic failovers done".
  ///
  /// @param before the moment before it, or null
  public static String heading(Moment moment, @Nullable Moment before) {
    boolean later = before != null && moment.atSeconds() > before.atSeconds();
    return switch (moment.phase()) {
      case IMMEDIATE -> "Immediate";
      case SWITCHING -> "Switching, " + after(moment);
      case SETTLED -> later ? "Settled, " + after(moment) + ": all automatic failovers done"
          : "Settled, nothing switches over by itself";
      case RECOVERED -> later ? "Recovered, " + after(moment) + ": people have switched over"
          : "Recovered, nobody has to switch over";
    };
  }

  /// Below a picture of the moment: "Shown after 30 s".
  public static String caption(Moment moment) {
    String at = moment.atSeconds() == 0 ? "at once" : after(moment);
    return switch (moment.phase()) {
      case IMMEDIATE -> "Shown as it is at once, before anything switches over";
      case SWITCHING -> "Shown " + at;
      case SETTLED -> "Shown when everything automatic has settled, " + at;
      case RECOVERED -> "Shown when people have switched over, " + at;
    };
  }

  /// In a protocol: "immediate", "settled after 30 s".
  public static String entry(Moment moment) {
    return moment.atSeconds() == 0 ? moment.phase().text() : moment.phase().text() + " " + after(moment);
  }

  private static String after(Moment moment) {
    return "after " + Amounts.seconds(moment.atSeconds());
  }
}
