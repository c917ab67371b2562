package linchpin.ui;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/// What a person should know but need not answer at once: strips above the canvas, the newest at the bottom.
public final class Notices {
  private final ObservableList<Notice> shown = FXCollections.observableArrayList();

  /// Something to choose.
  ///
  /// @param label on its button
  /// @param chosen run when it is pressed; the notice is gone by then
  public record Choice(String label, Runnable chosen) {}

  /// One strip.
  ///
  /// @param topic what it is about; a new notice takes the place of one with an equal topic
  /// @param text one or two sentences
  /// @param choices the first is the one most people want
  public record Notice(Object topic, String text, List<Choice> choices) {
    public Notice {
      choices = List.copyOf(choices);
    }
  }

  /// What is shown now. To be changed on the JavaFX thread only.
  public ObservableList<Notice> shown() {
    return FXCollections.unmodifiableObservableList(shown);
  }

  /// Shows a notice in the place of one with the same topic.
  public void show(Notice notice) {
    shown.removeIf(n -> n.topic().equals(notice.topic()));
    shown.add(notice);
  }

  /// Takes away what is shown about a topic.
  public void clear(Object topic) {
    shown.removeIf(n -> n.topic().equals(topic));
  }
}
