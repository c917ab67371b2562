package linchpin.ui.canvas.overlay;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/// The frame around the canvas while something is switched off.
public final class WhatIfFrame {
  private final Region region = new Region();

  WhatIfFrame() {
    region.getStyleClass().add("canvas-frame");
    region.setMouseTransparent(true);
    region.setManaged(false);
  }

  Node node() {
    return region;
  }

  void show(double width, double height, boolean whatIf) {
    region.setVisible(whatIf);
    region.resizeRelocate(0, 0, width, height);
  }

  public boolean shown() {
    return region.isVisible();
  }
}
