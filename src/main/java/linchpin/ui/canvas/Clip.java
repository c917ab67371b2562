package linchpin.ui.canvas;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import linchpin.edit.Document;
import linchpin.format.ModelFile;
import linchpin.format.Reading;
import org.jspecify.annotations.Nullable;

/// The clipboard: what is copied lies there as the text of a model file, so that it can be pasted into another window
/// or an editor, and a model copied from there can be pasted here.
final class Clip {
  /// Puts a fragment there.
  void put(Document fragment) {
    ClipboardContent content = new ClipboardContent();
    content.putString(ModelFile.text(fragment));
    Clipboard.getSystemClipboard().setContent(content);
  }

  /// The model that lies there, or null when there is none.
  @Nullable Document get() {
    String text = Clipboard.getSystemClipboard().getString();
    if (text == null || !text.contains("\"linchpin\"")) {
      return null;
    }
    return ModelFile.parse("clipboard", text) instanceof Reading.Opened opened ? opened.document() : null;
  }
}
