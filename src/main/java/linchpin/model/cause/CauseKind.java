package linchpin.model.cause;

import java.util.Locale;

/// What sort of thing the members of a common cause share.
public enum CauseKind {
  /// One version of one program.
  SOFTWARE,
  /// One maker or provider.
  VENDOR,
  /// One certificate, key or licence that runs out.
  CERTIFICATE,
  /// One way by which releases come to all of them.
  PIPELINE,
  /// One set of settings, or one command that reaches all of them.
  CONFIGURATION,
  /// One surrounding: cooling, a duct, a flood plain.
  ENVIRONMENT,
  /// The same people at work on all of them.
  CREW,
  OTHER;

  /// The word in the file.
  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }
}
