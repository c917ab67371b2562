package linchpin.model.cause;

import java.util.Locale;

/// What sort of thing the members of a common cause share.
public enum CauseKind {
  /// One version of one program.
  SOFTWARE("Version"),
  /// One maker or provider.
  VENDOR("Vendor"),
  /// One certificate, key or licence that runs out.
  CERTIFICATE("Certificate"),
  /// One way by which releases come to all of them.
  PIPELINE("Pipeline"),
  /// One set of settings, or one command that reaches all of them.
  CONFIGURATION("Configuration"),
  /// One surrounding: cooling, a duct, a flood plain.
  ENVIRONMENT("Environment"),
  /// The same people at work on all of them.
  CREW("Crew"),
  OTHER("Something else");

  private final String label;

  CauseKind(String label) {
    this.label = label;
  }

  /// What people read.
  public String label() {
    return label;
  }

  /// The word in the file.
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
