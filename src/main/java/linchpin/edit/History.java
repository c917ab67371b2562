package linchpin.edit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import linchpin.edit.document.Document;
import org.jspecify.annotations.Nullable;

/// The values the document has had, so that every edit can be taken back and done again, without limit.
///
/// Dirty means that the current value is not the one that was last saved; undoing back to it makes it clean.
public final class History {
  private final Deque<Entry> past = new ArrayDeque<>();
  private final Deque<Entry> future = new ArrayDeque<>();
  private Document current;
  private @Nullable Document saved;

  /// A history that begins with a document that equals its file.
  public History(Document start) {
    current = start;
    saved = start;
  }

  /// A history that begins with a document that no file holds.
  public static History unsaved(Document start) {
    History history = new History(start);
    history.markUnsaved();
    return history;
  }

  /// Remembers that no file holds any of the values.
  public void markUnsaved() {
    saved = null;
  }

  /// One step.
  ///
  /// @param label what was done
  /// @param merge steps with equal non-null keys in a row count as one; null never merges
  public record Entry(
      String label, Document before, Document after, Selection selectionBefore, Selection selectionAfter,
      @Nullable Object merge) {}

  public Document current() {
    return current;
  }

  /// Applies an edit and keeps the step; an edit that changes nothing leaves no step.
  ///
  /// @param merge a key under which steps in a row become one (nudging, typing), or null
  /// @return the new document
  public Document perform(Edit edit, Selection before, Selection after, @Nullable Object merge) {
    Document next = edit.apply(current);
    if (next == current || next.equals(current)) {
      return current;
    }
    Entry last = past.peek();
    boolean joins = merge != null && last != null && merge.equals(last.merge()) && future.isEmpty();
    if (joins && last != null) {
      past.pop();
      past.push(new Entry(last.label(), last.before(), next, last.selectionBefore(), after, merge));
    } else {
      past.push(new Entry(edit.label(current), current, next, before, after, merge));
    }
    future.clear();
    current = next;
    return next;
  }

  /// The steps that undo would take back, oldest first.
  public List<Entry> past() {
    return List.copyOf(past).reversed();
  }

  public boolean canUndo() {
    return !past.isEmpty();
  }

  public boolean canRedo() {
    return !future.isEmpty();
  }

  /// What undo would take back, or null.
  public @Nullable String undoLabel() {
    Entry last = past.peek();
    return last == null ? null : last.label();
  }

  /// What redo would do again, or null.
  public @Nullable String redoLabel() {
    Entry next = future.peek();
    return next == null ? null : next.label();
  }

  /// Takes the last step back.
  ///
  /// @return the step, whose `before` is now current
  /// @throws java.util.NoSuchElementException when there is none
  public Entry undo() {
    Entry step = past.pop();
    future.push(step);
    current = step.before();
    return step;
  }

  /// Does the step taken back last again.
  ///
  /// @return the step, whose `after` is now current
  /// @throws java.util.NoSuchElementException when there is none
  public Entry redo() {
    Entry step = future.pop();
    past.push(step);
    current = step.after();
    return step;
  }

  /// Remembers that the current value, or the one given, is what the file holds; later steps do not merge into it.
  public void markSaved(Document written) {
    saved = Objects.requireNonNull(written);
    endStep();
  }

  /// Ends the last step: later ones do not merge into it.
  public void endStep() {
    Entry last = past.peek();
    if (last != null && last.merge() != null) {
      past.pop();
      past.push(
          new Entry(last.label(), last.before(), last.after(), last.selectionBefore(), last.selectionAfter(), null));
    }
  }

  public boolean dirty() {
    return current != saved && !current.equals(saved);
  }
}
