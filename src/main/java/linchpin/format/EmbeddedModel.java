package linchpin.format;

import java.nio.file.Path;
import java.util.Locale;
import linchpin.edit.validity.Problem;

/// Finds the model in a picture that Linchpin exported: in a chunk of a PNG file, or in the metadata of an SVG file.
public final class EmbeddedModel {
  static final String ADVICE = "; open the model file itself, or a picture that Linchpin exported with its model";

  private EmbeddedModel() {}

  /// Whether a file's name says that it is a picture that may have a model inside.
  public static boolean isPicture(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".png") || name.endsWith(".svg");
  }

  /// The text of a model, whether the bytes are that text or a picture with it inside.
  static TextFile.Content decode(byte[] bytes) {
    if (PngModel.isPng(bytes)) {
      return PngModel.decode(bytes);
    }
    TextFile.Content content = TextFile.decode(bytes);
    return content instanceof TextFile.Text(String text) && isMarkup(text) ? SvgModel.find(text) : content;
  }

  private static boolean isMarkup(String text) {
    int at = 0;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at < text.length() && text.charAt(at) == '<';
  }

  static TextFile.Unreadable unreadable(String message) {
    return new TextFile.Unreadable(Problem.ofFile(message));
  }
}
