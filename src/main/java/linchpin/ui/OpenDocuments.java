package linchpin.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import linchpin.edit.document.Document;
import linchpin.ui.file.Files;
import linchpin.ui.file.Fingerprint;
import linchpin.ui.file.Tabs;
import linchpin.ui.recovery.Unsaved;
import linchpin.ui.session.Session;
import linchpin.ui.workspace.Workspace;
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
  /// What is to be closed as soon as it is saved.
  private final Set<OpenDocument> leaving = new HashSet<>();

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

  /// Closes a document once everything of it is saved, or its person has said what becomes of unsaved changes; the last
  /// one closes the window.
  public void close(OpenDocument document) {
    if (all.size() == 1) {
      closeWindow.run();
    } else if (leaving.add(document)) {
      leave(document, how -> {
        leaving.remove(document);
        if (how != Files.Leaving.STAYS) {
          closeNow(document);
        }
      });
    }
  }

  private void closeNow(OpenDocument document) {
    if (all.size() > 1) {
      remember(document);
      remove(document);
    } else {
      closeWindow.run(); // the others were closed while this one was being saved
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

  /// Asks about every unsaved document in turn, with the document shown that is asked about, once what is being saved
  /// is written; nothing is closed yet.
  ///
  /// @param then told whether the window may be closed, later or before this returns
  void leaveAll(Consumer<Boolean> then) {
    leaveAll(shown.get(), new HashMap<>(), then);
  }

  /// @param givenUp of the documents asked about so far, what is not to be saved
  private void leaveAll(
      @Nullable OpenDocument before, Map<OpenDocument, Document> givenUp, Consumer<Boolean> then) {
    OpenDocument next = all.stream().filter(document -> holdsUp(document, givenUp)).findFirst().orElse(null);
    if (next == null) {
      if (before != null && all.contains(before)) {
        show(before);
      }
      then.accept(true);
      return;
    }
    leave(next, how -> {
      if (how == Files.Leaving.STAYS) {
        then.accept(false);
        return;
      }
      if (how == Files.Leaving.GIVEN_UP) {
        givenUp.put(next, next.workspace().session().document().get());
      }
      leaveAll(before, givenUp, then);
    });
  }

  @SuppressWarnings("ReferenceEquality") // what was drawn since is another object
  private static boolean holdsUp(OpenDocument document, Map<OpenDocument, Document> givenUp) {
    Files files = document.workspace().files();
    return files.saving().get()
        || files.loses() && givenUp.get(document) != document.workspace().session().document().get();
  }

  private void leave(OpenDocument document, Consumer<Files.Leaving> then) {
    Files files = document.workspace().files();
    if (!files.saving().get() && files.loses()) {
      show(document);
    }
    files.leave(then);
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
    return all.stream()
        .filter(d -> same(d.workspace().session().file().get(), file) || d.workspace().files().writes(file))
        .findFirst().orElse(null);
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
