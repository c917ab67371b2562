package linchpin.ui.command;

/// What the window is arranged for.
public enum Mode {
  DESIGN("Design"),
  WHAT_IF("What-if"),
  PRESENT("Present");

  private final String title;

  Mode(String title) {
    this.title = title;
  }

  /// The word on its button.
  public String title() {
    return title;
  }
}
