package linchpin.ui.command;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// Every command of the window with its keys: the one keymap there is.
public enum Command {
  NEW("New diagram", "File", "Shortcut+N", "Shortcut+T"),
  OPEN("Open", "File", "Shortcut+O"),
  OPEN_SAMPLE("Open an example", "File"),
  SAVE("Save", "File", "Shortcut+S"),
  SAVE_AS("Save as", "File", "Shortcut+Shift+S"),
  IMPORT("Import", "File"),
  EXPORT_PNG("Export as PNG", "File"),
  EXPORT_SVG("Export as SVG", "File"),
  EXPORT_PDF("Export as PDF", "File"),
  REPORT("Write a report", "File"),
  EXPORT_DRAWIO("Export for draw.io", "File"),
  EXPORT_DOT("Export for Graphviz", "File"),
  EXPORT_MERMAID("Export for Mermaid", "File"),
  EXPORT_GRAPHML("Export as GraphML", "File"),
  EXPORT_FAULT_TREE("Export a fault tree (Open-PSA)", "File"),
  CLOSE("Close", "File", "Shortcut+W", "Shortcut+F4"),
  REOPEN("Open what was closed last", "File", "Shortcut+Shift+T"),
  QUIT("Quit", "File", "Shortcut+Q"),
  UNDO("Undo", "Edit", "Shortcut+Z"),
  REDO("Redo", "Edit", "Shortcut+Shift+Z", "Shortcut+Y"),
  CUT("Cut", "Edit", "Shortcut+X"),
  COPY("Copy", "Edit", "Shortcut+C"),
  PASTE("Paste", "Edit", "Shortcut+V"),
  DUPLICATE("Duplicate", "Edit", "Shortcut+D"),
  DELETE("Delete", "Edit", "Delete", "Backspace"),
  SELECT_ALL("Select all", "Edit", "Shortcut+A"),
  RENAME("Rename", "Edit", "F2"),
  ADD("Add a component", "Draw", "A"),
  NEEDS_NEW("Needs a new component", "Draw", "N"),
  CONNECT("Connect to", "Draw", "C"),
  PUT_INTO("Put into a place", "Draw", "I"),
  TAKE_OUT("Take out of its place", "Draw"),
  OPERATED_BY("Operated by", "Draw"),
  SHARE("These share …", "Draw", "V"),
  START_JOURNEY("Start a journey here", "Draw", "J"),
  NOTE("Write a note", "Draw"),
  MAKE_HARD("Needs: stops without it", "Draw"),
  MAKE_SOFT("Works worse without it", "Draw"),
  LINE_FAILS("The line itself can fail", "Draw"),
  REVERSE("Turn round", "Draw"),
  STRAIGHTEN("Straighten", "Draw"),
  ALIGN_LEFT("Align left", "Draw"),
  ALIGN_CENTRES("Align centres", "Draw"),
  ALIGN_RIGHT("Align right", "Draw"),
  ALIGN_TOP("Align top", "Draw"),
  ALIGN_MIDDLES("Align middles", "Draw"),
  ALIGN_BOTTOM("Align bottom", "Draw"),
  DISTRIBUTE_ACROSS("Distribute horizontally", "Draw"),
  DISTRIBUTE_DOWN("Distribute vertically", "Draw"),
  PIN("Pin: stays when laid out", "Draw", "Shortcut+P"),
  GROUP("Make a redundancy group", "Edit", "Shortcut+G"),
  UNGROUP("Dissolve the redundancy group", "Edit", "Shortcut+Shift+G"),
  WALK_NEEDED("Walk to what it needs", "Walk", "Alt+Right"),
  WALK_NEEDING("Walk to what needs it", "Walk", "Alt+Left"),
  WALK_BEFORE("Walk to the one before it", "Walk", "Alt+Up"),
  WALK_AFTER("Walk to the one after it", "Walk", "Alt+Down"),
  SELECT_NEEDED("Select what it needs as well", "Walk", "Alt+Shift+Right"),
  SELECT_NEEDING("Select what needs it as well", "Walk", "Alt+Shift+Left"),
  SELECT_BEFORE("Select the one before it as well", "Walk", "Alt+Shift+Up"),
  SELECT_AFTER("Select the one after it as well", "Walk", "Alt+Shift+Down"),
  SELECT_ALSO("Select another as well", "Walk", "S"),
  NEXT_TAB("Next tab", "Tabs", "Shortcut+Tab", "Shortcut+Page Down"),
  PREVIOUS_TAB("Previous tab", "Tabs", "Shortcut+Shift+Tab", "Shortcut+Page Up"),
  TAB_RIGHT("Move the tab to the right", "Tabs", "Shortcut+Shift+Page Down"),
  TAB_LEFT("Move the tab to the left", "Tabs", "Shortcut+Shift+Page Up"),
  LAY_OUT("Lay out", "View", "Shortcut+L"),
  FIND("Find on the canvas", "View", "Shortcut+F"),
  COMMANDS("Find or run", "View", "Shortcut+K"),
  FIT("Show everything", "View", "Shortcut+0", "Shortcut+Numpad 0"),
  ACTUAL_SIZE("Zoom to 100 %", "View", "Shortcut+1", "Shortcut+Numpad 1"),
  ZOOM_IN("Zoom in", "View", "Shortcut+Plus", "Shortcut+Equals", "Shortcut+Add"),
  ZOOM_OUT("Zoom out", "View", "Shortcut+Minus", "Shortcut+Subtract"),
  DESIGN("Design", "View"),
  WHAT_IF("What-if", "View"),
  PRESENT("Present", "View", "F5"),
  INSPECTOR("Show the inspector", "View"),
  ANALYSIS("Show the analysis", "View"),
  FINDINGS("Show the findings", "View"),
  COMBINATIONS("Show the combinations", "View"),
  FIGURES("Show the figures", "View"),
  ROADMAP("Show the roadmap", "View"),
  PALETTE("Show or hide the palette", "View"),
  OUTLINE("Show the outline", "View", "O"),
  PANE("Show or hide the right pane", "View"),
  GRID("Grid", "View"),
  GUIDES("Guides", "View"),
  LEGEND("Legend", "View"),
  DARK("Light or dark", "View"),
  CALM("Reduce motion or not", "View"),
  SEARCH_PALETTE("Search the palette", "View", "Slash"),
  SWITCH_OFF("Switch off or on", "What-if", "X"),
  CLEAR_WHAT_IF("Clear what-if", "What-if"),
  KEEP_SCENARIO("Keep what-if as a scenario", "What-if"),
  STEP_FORWARD("Next moment", "What-if"),
  STEP_BACK("Previous moment", "What-if"),
  CANCEL("Cancel", "View", "Esc"),
  KEYS("Every command and its keys", "Help", "Shift+Slash", "Shift+?", "F1");

  private final String title;
  private final String menu;
  private final List<KeyCombination> keys;

  Command(String title, String menu, String... keys) {
    this.title = title;
    this.menu = menu;
    this.keys = combinations(keys);
  }

  private static List<KeyCombination> combinations(String... texts) {
    List<KeyCombination> all = new ArrayList<>();
    for (String text : texts) {
      all.add(KeyCombination.valueOf(text));
    }
    return List.copyOf(all);
  }

  /// What it does, as menus say it.
  public String title() {
    return title;
  }

  /// The menu it stands in.
  public String menu() {
    return menu;
  }

  /// Its keys, the one to show first; empty when it has none.
  public List<KeyCombination> keys() {
    return keys;
  }

  /// Its first key, or null.
  public @Nullable KeyCombination key() {
    return keys.isEmpty() ? null : keys.getFirst();
  }

  /// Whether its key, where that is a letter alone, is one for this mode: while somebody draws all are; in a what-if
  /// only those that switch and select; none while somebody presents.
  public boolean letterServes(Mode mode) {
    return switch (mode) {
      case DESIGN -> true;
      case WHAT_IF -> this == SWITCH_OFF || this == SELECT_ALSO || this == OUTLINE;
      case PRESENT -> false;
    };
  }

  /// Its first key as people read it ("Ctrl Shift S"), or empty.
  public String keyText() {
    if (this == KEYS) {
      return "?";
    }
    if (this == SEARCH_PALETTE) {
      return "/";
    }
    String keyed = keys.isEmpty() ? "" : keys.getFirst().getDisplayText().replaceAll("\\+(?=.)", " ").strip();
    return keyed.equals("Escape") ? "Esc" : keyed;
  }

}
