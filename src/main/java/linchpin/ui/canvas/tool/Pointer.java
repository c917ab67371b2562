package linchpin.ui.canvas.tool;

import linchpin.edit.document.Point;

/// Where the mouse is, and which keys are held.
///
/// @param at in the diagram
/// @param view on the canvas, in pixels from its top left corner
public record Pointer(Point at, Point view, boolean shift, boolean alt, boolean shortcut) {}
