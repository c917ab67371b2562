package linchpin.ui.widget;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Icons of buttons and lines of text; colours and sizes come from the style sheet.
public final class Icon {
  private Icon() {}

  public static FontIcon of(Feather glyph, String... styleClasses) {
    FontIcon icon = new FontIcon(glyph);
    icon.getStyleClass().addAll(styleClasses);
    return icon;
  }
}
