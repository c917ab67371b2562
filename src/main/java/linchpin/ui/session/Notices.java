package linchpin.ui.session;

import java.util.ArrayList;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;
import org.jspecify.annotations.Nullable;

/// What a person should know but need not answer at once: strips above the canvas, the newest at the bottom. Those of a
/// document stand below those of its window, which stand above every document.
public final class Notices {
  private final ObservableList<Notice> own = FXCollections.observableArrayList();
  private final ObservableList<Notice> shown = FXCollections.observableArrayList();
  private final @Nullable Notices window;
  private final ListChangeListener<Notice> merging = c -> merge();

  /// Notices of a window.
  public Notices() {
    this(null);
  }

  /// Notices of a document.
  ///
  /// @param window those of the window it is in, or null; it does not hold on to this
  public Notices(@Nullable Notices window) {
    this.window = window;
    own.addListener(merging);
    if (window != null) {
      window.shown.addListener(new WeakListChangeListener<>(merging));
      merge();
    }
  }

  private void merge() {
    List<Notice> all = new ArrayList<>(window == null ? List.of() : window.shown);
    all.addAll(own);
    shown.setAll(all);
  }

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
    own.removeIf(n -> n.topic().equals(notice.topic()));
    own.add(notice);
  }

  /// Takes away what is shown about a topic, here and in the window.
  public void clear(Object topic) {
    own.removeIf(n -> n.topic().equals(topic));
    if (window != null) {
      window.clear(topic);
    }
  }
}
