/// What the canvas shows: the view onto the diagram, and JavaFX nodes for the marks of a drawing.
@NullMarked
package linchpin.ui.canvas.scene;

import org.jspecify.annotations.NullMarked;
