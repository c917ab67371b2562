package linchpin.ui.inspector;

import linchpin.model.Figures;
import linchpin.model.UnitFigures;
import org.jspecify.annotations.Nullable;

/// The reliability of one thing as the inspector shows it: given, following from what is given, or its kind's
/// (docs/semantics.md, section 6).
///
/// @param availability percent
/// @param mtbf hours
/// @param mttr hours
record ShownFigures(Shown availability, Shown mtbf, Shown mttr) {
  static ShownFigures of(UnitFigures figures) {
    Figures given = figures.given();
    return new ShownFigures(availability(figures), between(figures), shown(given.mttrHours(), figures.repairHours()));
  }

  private static Shown availability(UnitFigures figures) {
    Figures given = figures.given();
    if (given.availability() != null) {
      return Shown.given(Quantity.percent(given.availability()));
    }
    String share = Quantity.roundedPercent(figures.availability());
    boolean nothing = given.mtbfHours() == null && given.mttrHours() == null;
    return nothing ? Shown.assumed(share) : Shown.follows(share);
  }

  private static Shown between(UnitFigures figures) {
    if (figures.given().availability() == null) {
      return shown(figures.given().mtbfHours(), figures.hoursBetween());
    }
    double hours = figures.hoursBetween();
    return hours == Double.POSITIVE_INFINITY ? Shown.NOTHING : Shown.follows(Quantity.rounded(hours));
  }

  private static Shown shown(@Nullable Double given, double otherwise) {
    return given == null ? Shown.assumed(Quantity.text(otherwise)) : Shown.given(Quantity.text(given));
  }

  /// The figures with this availability; an MTBF beside it would not be looked at, so it goes.
  static Figures withAvailability(Figures given, @Nullable Double availability) {
    return new Figures(availability, availability == null ? given.mtbfHours() : null, given.mttrHours());
  }

  /// The figures with this MTBF, in the place of an availability.
  static Figures withMtbf(Figures given, @Nullable Double hours) {
    return new Figures(hours == null ? given.availability() : null, hours, given.mttrHours());
  }

  static Figures withMttr(Figures given, @Nullable Double hours) {
    return new Figures(given.availability(), given.mtbfHours(), hours);
  }
}
