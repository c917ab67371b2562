package linchpin.advice;

import java.util.List;
import java.util.Map;

/// Findings that hit no journey by a failure.
final class GeneralFindings {
  private GeneralFindings() {}

  static Finding of(Finding.Kind kind, String subject, String title, String summary, String detail) {
    return new Finding(kind, subject, title, summary, detail, List.of(subject), Map.of(), null, 0, 0);
  }
}
