package linchpin.drawing.mark;

import linchpin.model.cause.CauseKind;

/// The signs on the tags of common causes, drawn like the component icons: path data on a 24 x 24 grid, stroked.
public final class CauseSign {
  private CauseSign() {}

  /// SVG path data of a kind's sign.
  public static String path(CauseKind kind) {
    return switch (kind) {
      case SOFTWARE -> "M8.5 5.5 2.5 12l6 6.5M15.5 5.5l6 6.5-6 6.5";
      case VENDOR -> "M3.5 20.5V9.5L12 3.5l8.5 6v11zM9 20.5v-6.5h6v6.5";
      case CERTIFICATE -> "M3 15.8a4.7 4.7 0 1 0 9.4 0a4.7 4.7 0 1 0-9.4 0zM11.2 12.4 20.5 3M15.8 7.6l4 4";
      case PIPELINE -> "M2.5 12h13M10.5 6l6 6-6 6M21 4.5v15";
      case CONFIGURATION -> "M2.5 7.5h8M17 7.5h4.5M2.5 16.5H7M13.5 16.5h8"
          + "M10.5 7.5a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0-6.4 0M7 16.5a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0-6.4 0";
      case ENVIRONMENT -> "M12 2.8c4.2 4.8 6.6 8.1 6.6 11.3a6.6 6.6 0 0 1-13.2 0c0-3.2 2.4-6.5 6.6-11.3z";
      case CREW -> "M12 11.5a4.2 4.2 0 1 0 0-8.4a4.2 4.2 0 0 0 0 8.4zM3.8 21c.5-4.2 3.9-6.3 8.2-6.3s7.7 2.1 8.2 6.3";
      case OTHER -> "M12 3 21 12 12 21 3 12z";
    };
  }
}
