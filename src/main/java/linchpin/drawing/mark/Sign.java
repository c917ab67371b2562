package linchpin.drawing.mark;

/// The small signs that stand beside words of the analysis, drawn like the component icons: path data on a 24 x 24
/// grid, stroked.
public enum Sign {
  WARNING("M12 4.25 21 19.75H3zM12 10.25v4M12 17h.01"),
  CROSS("M6 6 18 18M18 6 6 18"),
  POWER("M12 3.25v8.5M7 6.6a7.75 7.75 0 1 0 10 0"),
  CHAIN(
      "M11.2 7.3l2.5-2.5a3.85 3.85 0 0 1 5.5 5.5l-2.5 2.5M12.8 16.7l-2.5 2.5a3.85 3.85 0 0 1-5.5-5.5l2.5-2.5"
          + "M9.3 14.7l5.4-5.4"),
  GAUGE("M5.2 18.2a8.75 8.75 0 1 1 13.6 0M12 13.25l4-4.5M12 13.25h.01"),
  INFINITY(
      "M12 12c-1.9-2.7-3.6-4-5.6-4a4 4 0 0 0 0 8c2 0 3.7-1.3 5.6-4s3.6-4 5.6-4a4 4 0 0 1 0 8c-2 0-3.7-1.3-5.6-4z"),
  CYLINDER("M5 6.25a7 2.75 0 1 0 14 0a7 2.75 0 1 0-14 0zM5 6.25v11.5c0 1.5 3.1 2.75 7 2.75s7-1.25 7-2.75V6.25"),
  CUT("M9.5 4.5v15M14.5 4.5v15M3 12h3.5M17.5 12H21");

  private final String path;

  Sign(String path) {
    this.path = path;
  }

  /// SVG path data.
  public String path() {
    return path;
  }
}
