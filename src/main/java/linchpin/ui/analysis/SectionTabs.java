package linchpin.ui.analysis;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import linchpin.ui.workspace.ViewState;
import linchpin.ui.workspace.ViewState.Section;

/// The sections of the analysis side by side, in two rows where the pane is narrow: one is chosen, with the mouse, Tab and
/// Space, or the arrows.
final class SectionTabs extends VBox {
  private static final double WIDE = 410;
  private static final double DIGIT = 10;
  /// How many stand in the first of two rows.
  private static final int FIRST_ROW = 3;
  private final HBox first = new HBox();
  private final HBox second = new HBox();
  private final Map<Section, ToggleButton> tabs = new EnumMap<>(Section.class);
  private final ToggleGroup group = new ToggleGroup();
  private final Label count = new Label();
  private final ViewState view;

  SectionTabs(ViewState view) {
    this.view = view;
    getStyleClass().addAll("segments", "section-tabs");
    setMinHeight(USE_PREF_SIZE);
    setMinWidth(0);
    setFillWidth(true);
    getChildren().setAll(first, second);
    widthProperty().addListener(o -> narrow());
    count.getStyleClass().add("count");
    for (Section section : Section.values()) {
      tabs.put(section, tab(section));
    }
    narrow();
    group.selectedToggleProperty().addListener((o, before, now) -> {
      if (now == null) {
        group.selectToggle(before);
      } else {
        view.section().set((Section) now.getUserData());
      }
    });
    view.section().subscribe(section -> group.selectToggle(tabs.get(section)));
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  private void narrow() {
    boolean rows = getWidth() < WIDE + DIGIT * count.getText().length();
    int inFirst = rows ? FIRST_ROW : tabs.size();
    if (first.getChildren().size() != inFirst || second.getChildren().size() != tabs.size() - inFirst) {
      List<ToggleButton> all = List.copyOf(tabs.values());
      first.getChildren().clear();
      second.getChildren().setAll(all.subList(inFirst, all.size()));
      first.getChildren().setAll(all.subList(0, inFirst));
      second.setVisible(rows);
      second.setManaged(rows);
    }
  }

  /// Says how many findings there are.
  void findings(int number) {
    count.setText(Integer.toString(number));
    narrow();
    tab(Section.FINDINGS).setAccessibleText(Section.FINDINGS.title() + ", " + number);
  }

  private ToggleButton tab(Section section) {
    ToggleButton known = tabs.get(section);
    if (known != null) {
      return known;
    }
    ToggleButton tab = new ToggleButton(section.title());
    tab.getStyleClass().addAll("mode-button", "section-tab");
    tab.setUserData(section);
    tab.setToggleGroup(group);
    tab.setMaxWidth(Double.MAX_VALUE);
    tab.setAccessibleText(section.title());
    HBox.setHgrow(tab, Priority.SOMETIMES);
    if (section == Section.FINDINGS) {
      tab.setGraphic(count);
      tab.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
    }
    return tab;
  }

  private void key(KeyEvent event) {
    int by = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
    int next = view.section().get().ordinal() + by;
    if (by != 0) {
      event.consume();
      if (next >= 0 && next < Section.values().length) {
        view.section().set(Section.values()[next]);
        Objects.requireNonNull(tabs.get(Section.values()[next])).requestFocus();
      }
    }
  }
}
