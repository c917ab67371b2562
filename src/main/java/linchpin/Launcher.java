package linchpin;

/// The entry of the program.
public final class Launcher {
  private Launcher() {}

  public static void main(String[] args) {
    linchpin.ui.App.start(args);
  }
}
