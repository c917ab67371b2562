package linchpin.ui.workspace;

import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.layout.Region;
import linchpin.drawing.view.HighlightedFinding;
import linchpin.edit.document.Bounds;
import org.jspecify.annotations.Nullable;

/// What the window asks of the canvas.
public interface DiagramView {
  /// The canvas itself.
  Region node();

  /// The scale: 1 is 100 %.
  ReadOnlyDoubleProperty zoom();

  /// Shows at a scale about the middle.
  void zoomTo(double scale);

  /// Shows all of the diagram.
  void fit();

  /// Puts a new component of this kind under the mouse until it is dropped.
  void beginPlacing(String kind);

  /// Puts a new component of this kind into the middle of what is shown.
  void placeAtCentre(String kind);

  /// Puts a new component of this kind beside another that needs it.
  void placeNeeded(String kind, String from);

  /// Selects the component under a point of the window, unless it is selected already; what else is selected stays only
  /// together with it.
  ///
  /// @return whether there is one
  boolean selectUnder(double sceneX, double sceneY);

  /// Lights what a finding speaks of, in the place of what was lit before; null lights nothing.
  void light(@Nullable HighlightedFinding finding);

  /// Makes a change of where things stand, and shows them on their way.
  void glide(Runnable change);

  /// Brings an element into view.
  void reveal(String id);

  /// Shows all of an area of the diagram, unless all of it is in view already.
  void show(Bounds area);

  void cut();

  void copy();

  void paste();

  void duplicate();

  void delete();

  void selectAll();

  void group();

  void ungroup();

  /// Switches what is selected off, or on again.
  void switchOff();

  /// Opens the name of the one thing selected.
  void rename();

  /// Adds a note, about the one component selected if there is one, and opens it for writing.
  void note();

  /// Goes to the next component and gives it the keyboard.
  ///
  /// @param also whether what is selected stays selected
  void walk(WalkDirection way, boolean also);

  /// Outlines what a search has found; an empty list takes the outlines away.
  void mark(List<String> ids);

  /// Takes back what is in progress, else the selection.
  ///
  /// @return whether there was anything
  boolean cancel();

  /// Ends what is in progress, for the diagram is about to be put away; what was written in place is taken.
  void rest();

  /// Takes the keyboard.
  void focus();
}
