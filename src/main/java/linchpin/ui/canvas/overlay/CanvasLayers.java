package linchpin.ui.canvas.overlay;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.Node;
import linchpin.drawing.view.Theme;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.ElementNames;
import linchpin.model.Component;
import linchpin.model.Scenario;
import linchpin.ui.canvas.picture.CanvasPicture;
import linchpin.ui.canvas.scene.GridLayer;
import linchpin.ui.canvas.scene.Inks;
import linchpin.ui.canvas.scene.Viewport;
import linchpin.ui.canvas.tool.GestureMarks;
import linchpin.ui.canvas.tool.Grips;
import linchpin.ui.canvas.tool.Pins;
import linchpin.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// What lies below and above the figures of the canvas: dots, handles, outlines, the minimap, the legend, the frame
/// and the banner of a what-if, and what screen readers find.
public final class CanvasLayers {
  private static final double MARGIN = 8;
  private final Session session;
  private ElementNames names;
  private final Viewport viewport;
  private final CanvasPicture picture;
  private final Inks inks = new Inks();
  private final GridLayer dots = new GridLayer();
  private final AccessLayer access;
  private final GestureMarks marks = new GestureMarks();
  private final Pins pins = new Pins();
  private final Grips grips = new Grips();
  private final PlacementGhost ghost = new PlacementGhost();
  private final WhatIfFrame frame = new WhatIfFrame();
  private final Minimap minimap;
  private final Legend legend;
  private final Banner banner;
  private List<String> marked = List.of();

  public CanvasLayers(Session session, Viewport viewport, CanvasPicture picture, AccessLayer access) {
    this.session = session;
    names = ElementNames.of(session.document().get());
    this.viewport = viewport;
    this.picture = picture;
    this.access = access;
    minimap = new Minimap(viewport);
    legend = new Legend(viewport);
    banner = new Banner(() -> session.assume(Scenario.NOTHING), () -> session.suspect(null));
  }

  /// The nodes of all of them and of the figures, back to front.
  public List<Node> nodes() {
    Group content = new Group(picture.node(), access.node(), ghost.node());
    content.setManaged(false);
    content.setAutoSizeChildren(false);
    content.getTransforms().setAll(viewport.transform());
    return List.of(dots.node(), legend.node(), content, pins.node(), grips.node(), marks.node(), minimap.node(),
        frame.node(), banner.node());
  }

  /// Outlines these elements from now on.
  public void mark(List<String> ids) {
    marked = List.copyOf(ids);
  }

  /// Takes on the colours of a theme.
  public void theme(Theme theme) {
    marks.colour(inks.colour(theme.blue()));
  }

  /// Shows everything as it is now, when the figures are painted.
  ///
  /// @param grid whether there are dots
  /// @param handles whether what is pointed at can be taken hold of
  public void show(boolean grid, boolean handles) {
    dots.node().setVisible(grid);
    if (grid) {
      dots.show(viewport, inks.colour(picture.theme().grid()));
    }
    access.show(picture.shown(), session, picture.whatIf());
    marks.outlines(
        Stream.concat(picture.outlines().stream(), marked.stream().map(this::aroundIt).filter(Objects::nonNull))
            .map(viewport::toView).toList());
    pins.show(picture.shown(), viewport, picture.theme());
    if (handles) {
      grips.show(picture.picking(), session.selection().get(), picture.emphasis().hovered(), picture.off(), viewport,
          picture.theme());
    } else {
      grips.hide();
    }
    minimap.show(picture.drawing(), picture.theme());
    legend.show(picture.painted(), picture.drawing(), minimap.covered());
    frame.show(viewport.width(), viewport.height(), !session.scenario().get().nothing());
    names = names.in(session.document().get());
    banner.off(picture.off().stream().map(names::of).toList());
    banner.preview(suspectName());
  }

  private @Nullable Bounds aroundIt(String id) {
    Bounds there = picture.picking().extent(id);
    return there == null ? null : there.grown(MARGIN);
  }

  private @Nullable String suspectName() {
    String unit = session.suspect().get();
    if (unit == null || !session.scenario().get().nothing()) {
      return null;
    }
    return names.of(unit) + (Component.copyOf(unit) > 0 ? "," : "");
  }

  public AccessLayer access() {
    return access;
  }

  public GestureMarks overlay() {
    return marks;
  }

  public Pins pins() {
    return pins;
  }

  public Grips grips() {
    return grips;
  }

  public PlacementGhost ghost() {
    return ghost;
  }

  public WhatIfFrame frame() {
    return frame;
  }

  public Banner banner() {
    return banner;
  }

  public Legend legend() {
    return legend;
  }

  Minimap minimap() {
    return minimap;
  }
}
