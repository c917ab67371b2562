package linchpin.advice;

import java.util.Map;
import linchpin.advice.Finding.Kind;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.UnitReport;
import linchpin.model.Component;
import linchpin.model.cause.CommonCause;

/// Tells of common causes that alone stop a journey although no member of theirs would: single points of failure that
/// nobody draws.
final class LatentFindings {
  private final Report report;

  LatentFindings(Report report) {
    this.report = report;
  }

  /// A finding about a common cause, as a latent single point of failure where it is one.
  Finding told(Finding finding) {
    CommonCause cause = report.topology().commonCause(finding.subject());
    if (cause == null || !latent(cause, finding.journeys())) {
      return finding;
    }
    String all = CauseWords.all(cause);
    String detail = finding.detail() + " Alone, no member would do that; and no line of the diagram shows what they "
        + "share.";
    return new Finding(Kind.LATENT_SPOF, finding.subject(), finding.title(), "one fault takes " + all + " down", detail,
        finding.elements(), finding.journeys(), finding.lossPerYear(), finding.down(), finding.degraded());
  }

  /// Whether it stops a journey, not by overload, that no member stops alone.
  private boolean latent(CommonCause cause, Map<String, JourneyImpact> hit) {
    return hit.entrySet().stream().anyMatch(e -> stops(e.getValue())
        && report.units().values().stream().noneMatch(u -> ofMember(u, cause) && stops(
            u.impacts().getOrDefault(e.getKey(), JourneyImpact.NONE))));
  }

  private static boolean ofMember(UnitReport unit, CommonCause cause) {
    return cause.members().contains(Component.idOf(unit.unit()));
  }

  private static boolean stops(JourneyImpact impact) {
    return impact.impact() == Impact.OUTAGE && !impact.overload();
  }
}
