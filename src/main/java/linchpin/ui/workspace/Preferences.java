package linchpin.ui.workspace;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;

/// What a person likes in the window, the same for all documents in it: kept by the [Settings], and followed by the
/// [ViewState] of each document.
public abstract sealed class Preferences permits Settings, ViewState {
  /// How narrow the right pane can be dragged, in pixels.
  public static final double NARROWEST_PANE = 280;

  /// How wide the right pane can be dragged, in pixels.
  public static final double WIDEST_PANE = 560;

  private final Map<String, BooleanProperty> switches = new LinkedHashMap<>();
  private final BooleanProperty dark = choice("dark", false);
  private final BooleanProperty grid = choice("grid", true);
  private final BooleanProperty guides = choice("guides", true);
  private final BooleanProperty legend = choice("legend", true);
  private final BooleanProperty palette = choice("palette", true);
  private final BooleanProperty calm = choice("reduced-motion", false);
  private final DoubleProperty paneWidth = new SimpleDoubleProperty();

  private BooleanProperty choice(String name, boolean usual) {
    BooleanProperty property = new SimpleBooleanProperty(usual);
    switches.put(name, property);
    return property;
  }

  /// All that is on or off, by the name under which it is kept.
  Map<String, BooleanProperty> switches() {
    return switches;
  }

  /// Takes what others say, and is the same as they from now on; neither holds on to the other.
  final void share(Preferences others) {
    switches.forEach((name, property) -> property.bindBidirectional(others.switches.get(name)));
    paneWidth.bindBidirectional(others.paneWidth);
  }

  /// Whether the dark theme is on.
  public BooleanProperty dark() {
    return dark;
  }

  /// Whether the canvas shows its dots, and what is moved settles on them.
  public BooleanProperty grid() {
    return grid;
  }

  /// Whether what is moved settles in line with what stands around it, with lines that say so.
  public BooleanProperty guides() {
    return guides;
  }

  /// Whether the canvas explains its marks where it has a free corner.
  public BooleanProperty legend() {
    return legend;
  }

  /// Whether motion is reduced: what plays by itself changes no more than once a second.
  public BooleanProperty calm() {
    return calm;
  }

  /// Whether the person wants the palette (a mode or a narrow window may still fold it).
  public BooleanProperty palette() {
    return palette;
  }

  /// The width the person has dragged the right pane to, in pixels, or 0 for the window's own.
  public DoubleProperty paneWidth() {
    return paneWidth;
  }
}
