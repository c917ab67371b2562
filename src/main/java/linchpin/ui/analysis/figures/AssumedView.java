package linchpin.ui.analysis.figures;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import linchpin.edit.document.Document;
import linchpin.edit.document.ElementNames;
import linchpin.ui.inspector.field.AvailabilityField;
import linchpin.ui.session.Session;

/// The availabilities that are assumed, to be typed over in place, those that matter most first.
final class AssumedView extends VBox {
  private static final int AT_FIRST = 6;
  private static final int AT_MOST = 200;
  private final Session session;
  private final List<AvailabilityField> fields = new ArrayList<>();
  private List<String> shown = List.of();
  private boolean all;

  AssumedView(Session session) {
    super(6);
    this.session = session;
    session.document().addListener((o, before, document) -> follow(document));
  }

  /// Shows these; rows stay while one of them is being typed in.
  void show(List<String> ids) {
    if (!ids.equals(shown) || fields.isEmpty()) {
      shown = ids;
      fill();
    }
  }

  private void follow(Document document) {
    fields.forEach(f -> f.show(document));
  }

  private void fill() {
    fields.clear();
    getChildren().clear();
    ElementNames names = ElementNames.of(session.document().get());
    for (String id : shown.subList(0, Math.min(shown.size(), all ? AT_MOST : AT_FIRST))) {
      AvailabilityField field = new AvailabilityField(session, names.of(id), id);
      fields.add(field);
      getChildren().add(field.node());
    }
    if (shown.isEmpty()) {
      getChildren().add(words("Nothing: every figure is given."));
    } else if (!all && shown.size() > AT_FIRST) {
      Hyperlink more = new Hyperlink("Show all " + shown.size());
      more.setOnAction(e -> {
        all = true;
        fill();
      });
      getChildren().add(more);
    } else if (shown.size() > AT_MOST) {
      getChildren().add(words("and " + (shown.size() - AT_MOST) + " more"));
    }
  }

  private static Label words(String text) {
    Label words = new Label(text);
    words.getStyleClass().addAll("small", "muted");
    return words;
  }
}
