package linchpin.layout;

import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;
import linchpin.edit.Edit;
import linchpin.edit.Edits;
import linchpin.edit.document.Bounds;

/// Automatic layout as edits, which undo like any other.
public final class Layouts {
  private static final String LABEL = "Lay out";

  private Layouts() {}

  /// Places everything anew.
  ///
  /// @param pinned ids of what stays where it is
  /// @param cancelled asked now and then; once it says yes, the edit changes nothing
  public static Edit arrange(Set<String> pinned, BooleanSupplier cancelled) {
    return Edit.of(LABEL, document -> apply(AutoLayout.layout(document, pinned, cancelled)).apply(document));
  }

  /// Places everything anew but what the document pins.
  public static Edit arrange() {
    return Edit.of(LABEL, document -> apply(AutoLayout.layout(document)).apply(document));
  }

  /// Places what has no place yet.
  public static Edit placeMissing() {
    return Edit.of(LABEL, document -> apply(AutoLayout.placeMissing(document)).apply(document));
  }

  /// An edit that moves everything to where a layout, computed elsewhere, has put it.
  public static Edit apply(Map<String, Bounds> placement) {
    return Edits.arrange(LABEL, placement);
  }
}
