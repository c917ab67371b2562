package linchpin.cli.terminal;

import java.util.List;

/// The call or its input is wrong: says on one line each what, where, and what to do, and ends with exit status 2.
public final class WrongInput extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient List<String> lines;

  public WrongInput(String line) {
    this(List.of(line));
  }

  public WrongInput(List<String> lines) {
    super(String.join("\n", lines), null, false, false);
    this.lines = List.copyOf(lines);
  }

  public List<String> lines() {
    return lines;
  }
}
