package linchpin.ui.workspace;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import linchpin.disk.WholeFile;
import org.jspecify.annotations.Nullable;

/// How a person likes the window, the same for all documents in it. Kept as lines `name = value` of a small file; a
/// line that says nothing sensible is passed over, and when the file cannot be read or written nothing is remembered
/// and nothing else suffers.
public final class Settings extends Preferences {
  private static final long READABLE = 64 << 10;
  private final StringProperty exporting = new SimpleStringProperty("");
  private final ConcurrentLinkedQueue<Map.Entry<String, String>> changed = new ConcurrentLinkedQueue<>();
  private final AtomicBoolean waiting = new AtomicBoolean();
  private @Nullable Path store;
  private boolean calmChosen;
  private boolean following;

  public Settings() {
    calm().addListener((o, before, now) -> calmChosen |= !following);
  }

  /// How pictures were exported last, in words that [linchpin.ui.file.ExportLook] knows; may be empty.
  public StringProperty exporting() {
    return exporting;
  }

  /// Reduces motion where the desktop asks for it, until the person chooses otherwise here.
  public void followMotion(ObservableBooleanValue desktop) {
    desktop.subscribe(reduced -> {
      if (!calmChosen) {
        following = true;
        calm().set(reduced);
        following = false;
      }
    });
  }

  /// Takes what was remembered, and remembers what is changed from now on.
  ///
  /// @param file need not exist
  /// @param later runs a task a moment later, one after another, away from the window's thread
  public void keepIn(Path file, Consumer<Runnable> later) {
    store = file;
    Map<String, String> lines = lines(file);
    switches().forEach((name, property) -> {
      boolean known = keep(name, property, lines, file, later);
      calmChosen |= known && property == calm();
    });
    width(lines.get("pane-width"));
    exporting.set(lines.getOrDefault("export", ""));
    exporting.addListener((o, before, now) -> note("export", now, file, later));
    paneWidth().addListener((o, before, now) -> note("pane-width", String.valueOf(now.intValue()), file, later));
  }

  /// Writes at once what would be written later.
  public void flush() {
    Path file = store;
    if (file != null && !changed.isEmpty()) {
      write(file);
    }
  }

  private boolean keep(String name, BooleanProperty property, Map<String, String> lines, Path file,
      Consumer<Runnable> later) {
    String value = lines.get(name);
    boolean known = "true".equals(value) || "false".equals(value);
    if (known) {
      property.set("true".equals(value));
    }
    property.addListener((o, before, now) -> {
      if (!following) {
        note(name, now.toString(), file, later);
      }
    });
    return known;
  }

  private void width(@Nullable String value) {
    if (value != null && value.matches("\\d{1,4}")) {
      int pixels = Integer.parseInt(value);
      paneWidth().set(pixels == 0 ? 0 : Math.clamp(pixels, NARROWEST_PANE, WIDEST_PANE));
    }
  }

  private void note(String name, String value, Path file, Consumer<Runnable> later) {
    changed.add(Map.entry(name, value));
    if (waiting.compareAndSet(false, true)) {
      later.accept(() -> write(file));
    }
  }

  /// Puts what was changed among what the file holds by now, so that what another window or version wrote stays.
  private void write(Path file) {
    waiting.set(false);
    if (changed.isEmpty()) {
      return;
    }
    Map<String, String> lines = lines(file);
    for (var next = changed.poll(); next != null; next = changed.poll()) {
      lines.put(next.getKey(), next.getValue());
    }
    StringBuilder text = new StringBuilder();
    lines.forEach((name, value) -> text.append(name).append(" = ").append(value).append('\n'));
    try {
      if (file.getParent() != null) {
        Files.createDirectories(file.getParent());
      }
      WholeFile.write(file, WholeFile.Old.GOES, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      // It holds for as long as the window is open.
    }
  }

  private static Map<String, String> lines(Path file) {
    Map<String, String> lines = new LinkedHashMap<>();
    try {
      if (Files.isRegularFile(file) && Files.size(file) <= READABLE) {
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
          int equals = line.indexOf('=');
          if (equals > 0) {
            lines.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip());
          }
        }
      }
    } catch (IOException e) {
      lines.clear();
    }
    return lines;
  }
}
