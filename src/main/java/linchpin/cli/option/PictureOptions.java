package linchpin.cli.option;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import linchpin.cli.terminal.WrongInput;
import linchpin.export.PictureFormat;
import linchpin.export.graphics.PageSize;
import linchpin.export.sheet.ExportChoices;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What a call says of how a picture is to look.
public final class PictureOptions {
  @Option(
      names = "--scale",
      paramLabel = "X",
      description = "PNG and tiled PDF: how much larger than on the screen. Default: 1.")
  private @Nullable Double scale;

  @Option(
      names = "--theme",
      paramLabel = "light|dark",
      defaultValue = "light",
      description = "Default: ${DEFAULT-VALUE}.")
  private String theme = "light";

  @Option(names = "--transparent", description = "PNG and SVG: leave out the ground.")
  private boolean transparent;

  @Option(
      names = "--page",
      paramLabel = "SIZE",
      defaultValue = "fit",
      description = "PDF: a4, a3, letter or fit. Default: ${DEFAULT-VALUE}.")
  private String page = "fit";

  @Option(names = "--tile", description = "PDF: go on over several pages, to be put together, instead of shrinking.")
  private boolean tile;

  @Option(names = "--plain", description = "The diagram alone: no marks, no words round it.")
  private boolean plain;

  @Option(names = "--no-title", description = "Leave out title, date and summary.")
  private boolean noTitle;

  @Option(names = "--no-legend", description = "Leave out what the marks mean.")
  private boolean noLegend;

  @Option(names = "--no-findings", description = "Leave out the list under the diagram.")
  private boolean noFindings;

  @Option(names = "--no-marks", description = "Leave out rings and badges.")
  private boolean noMarks;

  @Option(names = "--no-verdicts", description = "Leave out what is left of groups.")
  private boolean noVerdicts;

  @Option(names = "--no-notes", description = "Leave out notes on the diagram.")
  private boolean noNotes;

  @Option(names = "--no-model", description = "PNG and SVG: do not put the model inside, which else can be opened again.")
  private boolean noModel;

  /// Whether the model goes inside.
  public boolean model() {
    return !noModel;
  }

  /// Everything that was said, checked for one kind of picture.
  ///
  /// @throws WrongInput when something of it is unknown, or means nothing for that kind
  public ExportChoices of(PictureFormat picture) {
    if (!theme.equals("light") && !theme.equals("dark")) {
      throw new WrongInput("--theme " + theme + ": must be light or dark");
    }
    PageSize size = size();
    if (picture != PictureFormat.PDF && (size != PageSize.FIT || tile)) {
      throw new WrongInput("--page and --tile are for PDF; leave them out, or export a name that ends in .pdf");
    }
    if (tile && size == PageSize.FIT) {
      throw new WrongInput("--tile needs the size of the pages: add --page a4, --page a3 or --page letter");
    }
    ExportChoices all = plain ? ExportChoices.STANDARD.plain() : ExportChoices.STANDARD;
    return all.withHeading(all.heading() && !noTitle)
        .withLegend(all.legend() && !noLegend)
        .withFindings(all.findings() && !noFindings)
        .withMarks(all.marks() && !noMarks)
        .withVerdicts(all.verdicts() && !noVerdicts)
        .withNotes(!noNotes)
        .withPage(size)
        .withTiled(tile)
        .withScale(scale == null ? 1 : scale)
        .withDark(theme.equals("dark"))
        .withTransparent(transparent);
  }

  private PageSize size() {
    for (PageSize size : PageSize.values()) {
      if (size.text().equals(page.toLowerCase(Locale.ROOT))) {
        return size;
      }
    }
    List<String> known = Arrays.stream(PageSize.values()).map(PageSize::text).toList();
    throw new WrongInput("--page " + page + ": must be one of " + String.join(", ", known));
  }

  /// Nothing of this means anything where no picture is drawn.
  ///
  /// @throws WrongInput when a choice that only pictures know was made
  public void refuseFor(Path target) {
    if (plain || noTitle || noLegend || noFindings || noMarks || noVerdicts || noNotes || noModel || tile) {
      throw new WrongInput("--plain, --tile, --no-legend and the like are for pictures; " + target + " is none, leave them out");
    }
  }
}
