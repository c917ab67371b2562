package linchpin.ui.canvas;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import linchpin.drawing.DiagramPainter;
import linchpin.drawing.mark.Drawing;
import linchpin.drawing.view.View;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.export.graphics.PngExport;
import linchpin.format.ModelFile;
import linchpin.format.Reading;
import linchpin.format.TextFile;
import linchpin.layout.Router;
import linchpin.task.TaskQueue;
import linchpin.task.TaskScope;
import org.jspecify.annotations.Nullable;

/// The clipboard: what is copied lies there as the text of a model file, so that it can be pasted into another window
/// or an editor, and a model copied from there can be pasted here; and as a picture, for a slide or a letter.
final class Clipping {
  private static final double SHARP = 2;
  private static final double MOST_PIXELS = 16e6;
  private final TaskQueue painting;

  /// @param tasks paint the picture
  Clipping(TaskScope tasks) {
    painting = tasks.queue(TaskQueue.Policy.NEWEST_WINS);
  }

  /// Puts a fragment there, its picture a moment later.
  void put(Document fragment) {
    String text = ModelFile.text(fragment);
    set(text, null);
    painting.submit(context -> picture(fragment), picture -> {
      if (picture.length > 0) {
        addPicture(text, picture);
      }
    }, failure -> { });
  }

  /// The model that lies there, or null when there is none.
  @Nullable Document get() {
    String text = Clipboard.getSystemClipboard().getString();
    if (text == null || text.length() > TextFile.LIMIT || !text.contains("\"linchpin\"")) {
      return null;
    }
    return ModelFile.parse("clipboard", text) instanceof Reading.Opened opened ? opened.document() : null;
  }

  private static void addPicture(String text, byte[] picture) {
    if (text.equals(Clipboard.getSystemClipboard().getString())) {
      set(text, new Image(new ByteArrayInputStream(picture)));
    }
  }

  private static void set(String text, @Nullable Image picture) {
    ClipboardContent content = new ClipboardContent();
    content.putString(text);
    if (picture != null) {
      content.putImage(picture);
    }
    Clipboard.getSystemClipboard().setContent(content);
  }

  /// The fragment as it is exported, or nothing where it cannot be painted: the text is there in any case.
  private static byte[] picture(Document fragment) {
    Drawing drawing = DiagramPainter.paint(View.of(fragment, Router.route(fragment)));
    Bounds size = drawing.bounds();
    double scale = Math.min(SHARP, Math.sqrt(MOST_PIXELS / Math.max(1, size.width() * size.height())));
    try {
      return PngExport.bytes(drawing, scale, false);
    } catch (IOException e) {
      return new byte[0];
    }
  }
}
