package linchpin.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import linchpin.edit.Document;
import linchpin.ui.file.Files;
import linchpin.ui.file.Fingerprint;
import linchpin.ui.file.Tabs;
import linchpin.ui.recovery.Unsaved;
import org.jspecify.annotations.Nullable;

/// The documents that are open in one window, one of them shown: how they come, go, and take turns. There is always at
/// least one once the first was added. A document that was closed can be opened again, with what was not saved of it.
public final class OpenDocuments implements Tabs {
  private static final int MOST_CLOSED = 10;
  private final Function<Tabs, OpenDocument> making;
  private final Runnable closeWindow;
  private final ObservableList<OpenDocument> all = FXCollections.observableArrayList();
  private final ObservableList<OpenDocument> seen = FXCollections.unmodifiableObservableList(all);
  private final ReadOnlyObjectWrapper<@Nullable OpenDocument> shown = new ReadOnlyObjectWrapper<>();
  private final Deque<Closed> closed = new ArrayDeque<>();
  private final ReadOnlyBooleanWrapper reopenable = new ReadOnlyBooleanWrapper();
  private final Consumer<OpenDocument> ending;

  /// What is remembered of a closed document: no more than it takes to open it again.
  private record Closed(Document document, @Nullable Path file, @Nullable Fingerprint base, boolean dirty) {}

  /// @param making makes an empty document
  /// @param ending ends one that was closed
  /// @param closeWindow closes the window with all of its documents, which asks what has to be asked
  OpenDocuments(Function<Tabs, OpenDocument> making, Consumer<OpenDocument> ending,
      Runnable closeWindow) {
    this.making = making;
    this.ending = ending;
    this.closeWindow = closeWindow;
  }

  /// The documents in the order of their tabs.
  public ObservableList<OpenDocument> all() {
    return seen;
  }

  /// The one that is shown; null only before the first.
  public ReadOnlyObjectProperty<@Nullable OpenDocument> shown() {
    return shown.getReadOnlyProperty();
  }

  /// Whether something was closed that can be opened again.
  ReadOnlyBooleanProperty reopenable() {
    return reopenable.getReadOnlyProperty();
  }

  /// Opens an empty document after the one that is shown, and shows it.
  public OpenDocument add() {
    OpenDocument added = making.apply(this);
    all.add(all.indexOf(shown.get()) + 1, added);
    show(added);
    return added;
  }

  /// Shows a document.
  public void show(OpenDocument next) {
    OpenDocument before = shown.get();
    if (next != before) {
      if (before != null) {
        before.leave();
      }
      shown.set(next);
      next.enter();
    }
  }

  /// Shows the document so many tabs further, round the end.
  void walk(int by) {
    show(all.get(Math.floorMod(all.indexOf(shown.get()) + by, all.size())));
  }

  /// Moves a document's tab to another place; outside of the tabs to the nearest end.
  public void move(OpenDocument document, int to) {
    int there = Math.clamp(to, 0, all.size() - 1);
    if (all.indexOf(document) != there) {
      List<OpenDocument> moved = new ArrayList<>(all);
      moved.remove(document);
      moved.add(there, document);
      all.setAll(moved);
    }
  }

  /// Moves the tab of the document that is shown.
  void move(int by) {
    OpenDocument document = shown.get();
    if (document != null) {
      move(document, all.indexOf(document) + by);
    }
  }

  /// Closes a document once its person has said what becomes of unsaved changes; the last one closes the window.
  public void close(OpenDocument document) {
    if (all.size() == 1) {
      closeWindow.run();
    } else if (mayLeave(document)) {
      remember(document);
      remove(document);
    }
  }

  private void remove(OpenDocument document) {
    int index = all.indexOf(document);
    if (document == shown.get()) {
      show(all.get(index + 1 < all.size() ? index + 1 : index - 1));
    }
    all.remove(document);
    ending.accept(document);
  }

  /// Asks about every unsaved document in turn, with the document shown that is asked about; nothing is closed yet.
  ///
  /// @return whether the window may be closed
  boolean mayLeaveAll() {
    OpenDocument before = shown.get();
    for (OpenDocument document : all) {
      if (!mayLeave(document)) {
        return false;
      }
    }
    if (before != null) {
      show(before);
    }
    return true;
  }

  private boolean mayLeave(OpenDocument document) {
    Files files = document.workspace().files();
    if (files.loses()) {
      show(document);
    }
    return files.mayLeave();
  }

  private void remember(OpenDocument document) {
    Workspace workspace = document.workspace();
    if (!workspace.files().untouched()) {
      Session session = workspace.session();
      closed.push(new Closed(session.document().get(), session.file().get(), workspace.files().base(),
          session.dirty().get()));
      while (closed.size() > MOST_CLOSED) {
        closed.removeLast();
      }
      reopenable.set(true);
    }
  }

  /// Opens the document that was closed last: from its file, and where it was not saved, as it was.
  void reopen() {
    Closed last = closed.poll();
    OpenDocument asking = shown.get();
    reopenable.set(!closed.isEmpty());
    if (last == null || asking == null) {
      return;
    }
    Files files = asking.workspace().files();
    if (last.file() != null && !last.dirty()) {
      files.open(last.file());
    } else {
      Files room = room(files);
      if (last.dirty()) {
        room.restore(last.document(), last.file(), last.base());
      } else {
        room.show(last.document());
      }
    }
  }

  /// Shows work that was left unsaved: where its file is open and untouched since, there, else where there is room.
  OpenDocument restore(Unsaved work) {
    Path file = work.file();
    OpenDocument open = file == null ? null : holder(file);
    OpenDocument first = shown.get();
    if (open != null && !open.workspace().session().dirty().get()) {
      show(open);
    } else if (first == null || !first.workspace().files().untouched()) {
      open = add();
    } else {
      open = first;
    }
    open.workspace().files().restore(work.document(), file, work.base());
    return open;
  }

  @Override
  public boolean goTo(Path file) {
    OpenDocument holder = holder(file);
    if (holder != null) {
      show(holder);
    }
    return holder != null;
  }

  @Override
  public boolean holdsElsewhere(Path file, Files asking) {
    OpenDocument holder = holder(file);
    return holder != null && holder.workspace().files() != asking;
  }

  @Override
  public Files room(Files asking) {
    return asking.untouched() && all.stream().anyMatch(d -> d.workspace().files() == asking)
        ? asking
        : add().workspace().files();
  }

  private @Nullable OpenDocument holder(Path file) {
    return all.stream().filter(d -> same(d.workspace().session().file().get(), file)).findFirst().orElse(null);
  }

  private static boolean same(@Nullable Path one, Path other) {
    if (one == null) {
      return false;
    }
    try {
      return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())
          || java.nio.file.Files.isSameFile(one, other);
    } catch (IOException e) {
      return false;
    }
  }
}
