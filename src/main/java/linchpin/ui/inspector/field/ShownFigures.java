package linchpin.ui.inspector.field;

import linchpin.model.UnitFigures;
import linchpin.model.kind.ReliabilityFigures;
import org.jspecify.annotations.Nullable;

/// The reliability of one thing as the inspector shows it: given, following from what is given, or its kind's
/// (docs/semantics.md, section 6).
///
/// @param availability percent
/// @param mtbf hours
/// @param mttr hours
/// @param factor how far off the unavailability may be (docs/semantics.md, section 12)
public record ShownFigures(FieldContent availability, FieldContent mtbf, FieldContent mttr, FieldContent factor) {
  /// How far off an assumed figure may be where nothing is said, and a given one.
  private static final String ASSUMED_FACTOR = "3";
  private static final String GIVEN_FACTOR = "1";

  public static ShownFigures of(UnitFigures figures) {
    ReliabilityFigures given = figures.given();
    return new ShownFigures(availability(figures), between(figures), shown(given.mttrHours(), figures.repairHours()),
        factor(figures));
  }

  private static FieldContent factor(UnitFigures figures) {
    boolean assumed = figures.given().availability() == null && figures.assumed();
    Double factor = figures.given().errorFactor();
    return factor == null ? FieldContent.assumed(assumed ? ASSUMED_FACTOR : GIVEN_FACTOR) : FieldContent.given(Quantity.text(factor));
  }

  /// Figures as they are given, with nothing in the place of those that are not.
  public static ShownFigures given(ReliabilityFigures figures) {
    Double available = figures.availability();
    return new ShownFigures(
        available == null ? FieldContent.NOTHING : FieldContent.given(Quantity.percent(available)),
        FieldContent.given(Quantity.text(figures.mtbfHours())), FieldContent.given(Quantity.text(figures.mttrHours())),
        FieldContent.given(Quantity.text(figures.errorFactor())));
  }

  private static FieldContent availability(UnitFigures figures) {
    ReliabilityFigures given = figures.given();
    if (given.availability() != null) {
      return FieldContent.given(Quantity.percent(given.availability()));
    }
    String share = Quantity.roundedPercent(figures.availability());
    boolean nothing = given.mtbfHours() == null && given.mttrHours() == null;
    return nothing ? FieldContent.assumed(share) : FieldContent.follows(share);
  }

  private static FieldContent between(UnitFigures figures) {
    if (figures.given().availability() == null) {
      return shown(figures.given().mtbfHours(), figures.hoursBetween());
    }
    double hours = figures.hoursBetween();
    return hours == Double.POSITIVE_INFINITY ? FieldContent.NOTHING : FieldContent.follows(Quantity.rounded(hours));
  }

  private static FieldContent shown(@Nullable Double given, double otherwise) {
    return given == null ? FieldContent.assumed(Quantity.text(otherwise)) : FieldContent.given(Quantity.text(given));
  }

  /// The figures with this availability; an MTBF beside it would not be looked at, so it goes.
  static ReliabilityFigures withAvailability(ReliabilityFigures given, @Nullable Double availability) {
    return new ReliabilityFigures(availability, availability == null ? given.mtbfHours() : null, given.mttrHours(),
        given.errorFactor());
  }

  /// The figures with this MTBF, in the place of an availability.
  static ReliabilityFigures withMtbf(ReliabilityFigures given, @Nullable Double hours) {
    return new ReliabilityFigures(hours == null ? given.availability() : null, hours, given.mttrHours(), given.errorFactor());
  }

  static ReliabilityFigures withMttr(ReliabilityFigures given, @Nullable Double hours) {
    return new ReliabilityFigures(given.availability(), given.mtbfHours(), hours, given.errorFactor());
  }
}
