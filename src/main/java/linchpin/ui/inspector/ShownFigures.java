package linchpin.ui.inspector;

import linchpin.model.Figures;
import linchpin.model.Kind;
import org.jspecify.annotations.Nullable;

/// The reliability of one thing as the inspector shows it: given, following from what is given, or its kind's
/// (docs/semantics.md, section 6).
///
/// @param availability percent
/// @param mtbf hours
/// @param mttr hours
record ShownFigures(Shown availability, Shown mtbf, Shown mttr) {
  private static final double MTTR_BESIDE_AVAILABILITY = 1;

  static ShownFigures of(Figures given, Kind kind) {
    Double availability = given.availability();
    return availability != null ? beside(availability, given.mttrHours()) : fromHours(given, kind);
  }

  private static ShownFigures beside(double availability, @Nullable Double mttrHours) {
    double mttr = mttrHours == null ? MTTR_BESIDE_AVAILABILITY : mttrHours;
    Shown mtbf =
        availability < 1 ? Shown.follows(Quantity.rounded(mttr * availability / (1 - availability))) : Shown.NOTHING;
    return new ShownFigures(
        Shown.given(Quantity.percent(availability)), mtbf,
        mttrHours == null ? Shown.assumed(Quantity.text(mttr)) : Shown.given(Quantity.text(mttrHours)));
  }

  private static ShownFigures fromHours(Figures given, Kind kind) {
    double mtbf = given.mtbfHours() == null ? kind.mtbfHours() : given.mtbfHours();
    double mttr = given.mttrHours() == null ? kind.mttrHours() : given.mttrHours();
    String share = Quantity.roundedPercent(mtbf + mttr == 0 ? 1 : mtbf / (mtbf + mttr));
    boolean nothing = given.mtbfHours() == null && given.mttrHours() == null;
    return new ShownFigures(
        nothing ? Shown.assumed(share) : Shown.follows(share),
        given.mtbfHours() == null ? Shown.assumed(Quantity.text(mtbf)) : Shown.given(Quantity.text(mtbf)),
        given.mttrHours() == null ? Shown.assumed(Quantity.text(mttr)) : Shown.given(Quantity.text(mttr)));
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
