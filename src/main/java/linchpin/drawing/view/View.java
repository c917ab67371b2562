package linchpin.drawing.view;

import linchpin.analysis.report.Report;
import linchpin.edit.document.Document;
import linchpin.edit.document.Routes;
import org.jspecify.annotations.Nullable;

/// Everything a picture depends on. Equal views give equal drawings.
///
/// @param document what is drawn
/// @param routes how its lines run; a line without corners is drawn straight
/// @param report its analysis (perhaps of a slightly older document), or null when there is none yet
/// @param whatIf what is switched off, or null in Design; with it rings and badges give way to states
/// @param emphasis what the user points at
/// @param theme the colours
/// @param detail how much is shown
/// @param caption what stands round the diagram, for exports
public record View(
    Document document,
    Routes routes,
    @Nullable Report report,
    @Nullable ShownMoment whatIf,
    Emphasis emphasis,
    Theme theme,
    Detail detail,
    Caption caption) {

  /// What stands round the diagram, and what of it an export leaves out.
  ///
  /// @param title the line above it; empty for none
  /// @param legend whether its marks are explained below it
  /// @param verdicts whether groups tell what is left of them
  public record Caption(String title, boolean legend, boolean verdicts) {
    public static final Caption NONE = new Caption("", false);

    public Caption(String title, boolean legend) {
      this(title, legend, true);
    }
  }

  /// The bare diagram in full detail and light.
  public static View of(Document document, Routes routes) {
    return new View(
        document, routes, null, null, Emphasis.NONE, Theme.LIGHT, Detail.FULL, Caption.NONE);
  }

  public View withReport(@Nullable Report value) {
    return new View(document, routes, value, whatIf, emphasis, theme, detail, caption);
  }

  public View withWhatIf(@Nullable ShownMoment value) {
    return new View(document, routes, report, value, emphasis, theme, detail, caption);
  }

  public View withEmphasis(Emphasis value) {
    return new View(document, routes, report, whatIf, value, theme, detail, caption);
  }

  public View withTheme(Theme value) {
    return new View(document, routes, report, whatIf, emphasis, value, detail, caption);
  }

  public View withDetail(Detail value) {
    return new View(document, routes, report, whatIf, emphasis, theme, value, caption);
  }

  public View withCaption(Caption value) {
    return new View(document, routes, report, whatIf, emphasis, theme, detail, value);
  }
}
