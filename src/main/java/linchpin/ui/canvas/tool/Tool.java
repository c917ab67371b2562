package linchpin.ui.canvas.tool;

/// One gesture, from the moment the mouse is dragged until it is released. It previews what it does, performs exactly
/// one edit (or selection) when released, and none when cancelled.
public interface Tool {
  /// The mouse has moved, or the diagram has moved under it.
  void drag(Pointer to);

  /// The mouse was released.
  void release(Pointer at);

  /// Takes back every preview.
  void cancel();
}
