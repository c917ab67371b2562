package linchpin.advice;

import java.util.List;
import linchpin.edit.document.ElementNames;
import linchpin.model.cause.CauseKind;
import linchpin.model.cause.CommonCause;

/// What members have to do with their common cause, in words.
public final class CauseWords {
  private CauseWords() {}

  /// What several members do, with the cause's name after it: "run".
  public static String verb(CauseKind kind) {
    return switch (kind) {
      case SOFTWARE -> "run";
      case VENDOR -> "come from";
      case CERTIFICATE -> "hang on";
      case PIPELINE -> "take releases from";
      case CONFIGURATION -> "are set up by";
      case ENVIRONMENT -> "stand in";
      case CREW -> "are worked on by";
      case OTHER -> "share";
    };
  }

  /// "Orders DB and Stock DB run PostgreSQL 16"; of one member "Orders DB hangs on PostgreSQL 16".
  public static String whole(CommonCause cause, ElementNames names) {
    List<String> members = cause.members();
    return members.size() == 1
        ? names.of(members.getFirst()) + " hangs on " + names.of(cause.id())
        : names.list(members) + " " + verb(cause.cause()) + " " + names.of(cause.id());
  }

  /// "both", "all 3"; of one "it".
  public static String all(CommonCause cause) {
    int size = cause.members().size();
    return size == 1 ? "it" : size == 2 ? "both" : "all " + size;
  }
}
