package linchpin.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import linchpin.advice.Finding.Severity;
import linchpin.analysis.report.Impact;
import linchpin.analysis.report.JourneyImpact;
import linchpin.analysis.report.Report;
import linchpin.analysis.report.UnitReport;
import linchpin.model.UnitFigures;

/// Every failure unit that a journey notices, by the worst it does to one and by how often it fails.
///
/// @param risks most pressing first: by severity, impact and rate
/// @param harmless how many units no journey notices
public record RiskMatrix(List<Risk> risks, int harmless) {
  /// The rows, worst first.
  public static final List<Impact> IMPACTS =
      List.of(Impact.OUTAGE, Impact.EXTENDED, Impact.INTERRUPTION, Impact.DEGRADED);

  public RiskMatrix {
    risks = List.copyOf(risks);
  }

  /// The columns, by expected failures a year, rarest first. The bounds are decades around once a year.
  public enum Rate {
    RARE("less than once in 10 years", 0.1),
    SELDOM("once in 1 to 10 years", 1),
    YEARLY("1 to 10 times a year", 10),
    OFTEN("more than 10 times a year", Double.POSITIVE_INFINITY);

    private final String label;
    private final double below;

    Rate(String label, double below) {
      this.label = label;
      this.below = below;
    }

    /// What people read.
    public String label() {
      return label;
    }

    /// The class of an expected number of failures a year.
    public static Rate of(double failuresPerYear) {
      for (Rate rate : values()) {
        if (failuresPerYear < rate.below) {
          return rate;
        }
      }
      return OFTEN;
    }
  }

  /// One unit in its cell.
  ///
  /// @param unit its id
  /// @param impact the worst it does to any journey by failing alone
  /// @param failuresPerYear how often that is expected
  /// @param assumed whether any figure behind that is the catalogue's
  public record Risk(String unit, Impact impact, double failuresPerYear, boolean assumed) {
    public Rate rate() {
      return Rate.of(failuresPerYear);
    }

    public Severity severity() {
      return RiskMatrix.severity(impact, rate());
    }
  }

  /// The matrix of a report.
  public static RiskMatrix of(Report report) {
    List<Risk> risks = new ArrayList<>();
    for (UnitReport unit : report.units().values()) {
      Impact worst = unit.impacts().values().stream()
          .map(JourneyImpact::impact)
          .max(Impact::compareTo)
          .orElse(Impact.NONE);
      if (worst != Impact.NONE) {
        UnitFigures figures = UnitFigures.of(report.topology(), unit.unit());
        risks.add(new Risk(unit.unit(), worst, figures.failuresPerYear(), figures.assumed()));
      }
    }
    int harmless = report.units().size() - risks.size();
    risks.sort(Comparator.comparing(Risk::severity)
        .thenComparing(Comparator.comparing(Risk::impact).reversed())
        .thenComparing(Comparator.comparingDouble(Risk::failuresPerYear).reversed()));
    return new RiskMatrix(risks, harmless);
  }

  /// The units of one cell, those that fail most often first.
  public List<Risk> cell(Impact impact, Rate rate) {
    return risks.stream().filter(r -> r.impact() == impact && r.rate() == rate).toList();
  }

  /// How pressing a cell is. An outage that happens at least once in ten years is severe; so is waiting for a person
  /// once a year. What passes by itself is never more than a warning.
  public static Severity severity(Impact impact, Rate rate) {
    int weight = switch (impact) {
      case OUTAGE -> 4;
      case EXTENDED -> 3;
      case INTERRUPTION, DEGRADED -> 1;
      case NONE -> 0;
    };
    int score = weight == 0 ? 0 : weight + rate.ordinal();
    return score >= 5 ? Severity.SEVERE : score >= 3 ? Severity.WARNING : Severity.NOTE;
  }

  /// How often, in words: "4.4 times a year", "once in 25 years", "never".
  public static String often(double failuresPerYear) {
    if (!(failuresPerYear > 0)) {
      return "never";
    }
    if (failuresPerYear < 0.95) {
      return "once in " + Amounts.figure(1 / failuresPerYear) + " years";
    }
    String times = Amounts.figure(failuresPerYear);
    return times.equals("1") ? "once a year" : times + " times a year";
  }
}
