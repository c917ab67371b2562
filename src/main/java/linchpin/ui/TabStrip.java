package linchpin.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.shape.Rectangle;
import linchpin.ui.command.Command;
import linchpin.ui.command.Mode;
import linchpin.ui.widget.Icon;
import linchpin.ui.window.KindPalette;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// The tabs of the documents that are open, while there is more than one and nobody presents. Where they do not fit,
/// the wheel moves them, and a menu lists them all.
public final class TabStrip extends HBox {
  private static final double WIDEST = 200;
  private static final double NARROWEST = 112;
  private final OpenDocuments documents;
  private final Row row = new Row();
  private final Button add = button(Feather.PLUS, "New diagram  " + Command.NEW.keyText(), "New diagram");
  private final Button list = button(Feather.CHEVRON_DOWN, "All open documents", "All open documents");
  private final InvalidationListener arranging = o -> arrange();
  private @Nullable OpenDocument followed;
  private @Nullable DocumentTab dragged;

  public TabStrip(OpenDocuments documents) {
    this.documents = documents;
    getStyleClass().add("tab-strip");
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.TAB_PANE);
    setAccessibleText("Open documents");
    HBox.setHgrow(row, Priority.SOMETIMES);
    getChildren().setAll(row, add, KindPalette.grow(), list);
    add.setOnAction(e -> run(Command.NEW));
    list.setOnAction(e -> all().show(list, Side.BOTTOM, 0, 0));
    documents.all().addListener((InvalidationListener) o -> fill());
    documents.shown().addListener((o, before, now) -> select());
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    row.setOnMouseDragged(this::drag);
    row.setOnMouseReleased(e -> dragged = null);
    fill();
  }

  private static Button button(Feather glyph, String words, String name) {
    Button button = new Button(null, Icon.of(glyph, "s16"));
    button.getStyleClass().add("icon-button");
    button.setTooltip(new Tooltip(words));
    button.setAccessibleText(name);
    return button;
  }

  private void fill() {
    List<DocumentTab> tabs = new ArrayList<>();
    for (OpenDocument document : documents.all()) {
      tabs.add(row.tabs().stream().filter(t -> t.document() == document).findFirst()
          .orElseGet(() -> tab(document)));
    }
    row.getChildren().setAll(tabs);
    select();
  }

  private DocumentTab tab(OpenDocument document) {
    DocumentTab tab = new DocumentTab(document, documents);
    tab.addEventHandler(MouseEvent.MOUSE_PRESSED, e -> dragged = tab);
    return tab;
  }

  private void select() {
    OpenDocument now = documents.shown().get();
    if (followed != null) {
      followed.workspace().view().mode().removeListener(arranging);
    }
    if (now != null) {
      now.workspace().view().mode().addListener(arranging);
    }
    followed = now;
    row.tabs().forEach(tab -> tab.shown(tab.document() == now));
    row.bring = true;
    row.requestLayout();
    arrange();
  }

  private void arrange() {
    boolean presents = followed != null && followed.workspace().view().mode().get() == Mode.PRESENT;
    KindPalette.show(this, documents.all().size() > 1 && !presents);
  }

  private void run(Command command) {
    if (followed != null) {
      followed.workspace().commands().run(command);
    }
  }

  private ContextMenu all() {
    ContextMenu menu = new ContextMenu();
    for (DocumentTab tab : row.tabs()) {
      MenuItem item = new MenuItem(tab.getAccessibleText());
      item.setMnemonicParsing(false);
      item.setOnAction(e -> documents.show(tab.document()));
      menu.getItems().add(item);
    }
    return menu;
  }

  /// Arrows go from one tab to the next while one of them has the keyboard.
  private void key(KeyEvent event) {
    boolean onTab = event.getTarget() instanceof DocumentTab;
    if (onTab && (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT)) {
      run(event.getCode() == KeyCode.LEFT ? Command.PREVIOUS_TAB : Command.NEXT_TAB);
      row.tabs().stream().filter(t -> t.document() == followed).findFirst().ifPresent(DocumentTab::requestFocus);
      event.consume();
    }
  }

  /// A tab that is dragged over another changes places with it.
  private void drag(MouseEvent event) {
    DocumentTab tab = dragged;
    double x = row.sceneToLocal(event.getSceneX(), event.getSceneY()).getX() + row.offset;
    int to = (int) Math.floor(x / row.tabWidth());
    if (tab != null && event.getButton() == MouseButton.PRIMARY) {
      documents.move(tab.document(), to);
    }
  }

  /// The tabs beside each other, all of one width, as much of them as there is room for.
  private final class Row extends Pane {
    private double offset;
    private boolean bring;

    Row() {
      Rectangle clip = new Rectangle();
      clip.widthProperty().bind(widthProperty());
      clip.heightProperty().bind(heightProperty());
      setClip(clip);
      setMinWidth(0);
      addEventHandler(ScrollEvent.SCROLL, e -> {
        offset -= e.getDeltaX() + e.getDeltaY();
        requestLayout();
        e.consume();
      });
    }

    List<DocumentTab> tabs() {
      return getChildren().stream().map(DocumentTab.class::cast).toList();
    }

    double tabWidth() {
      return Math.clamp(Math.floor(getWidth() / Math.max(1, getChildren().size())), NARROWEST, WIDEST);
    }

    @Override
    protected double computePrefWidth(double height) {
      return WIDEST * getChildren().size();
    }

    @Override
    protected void layoutChildren() {
      double width = tabWidth();
      double all = width * getChildren().size();
      if (bring) {
        double at = Math.max(0, indexShown()) * width;
        offset = Math.clamp(offset, Math.min(at, at + width - getWidth()), at);
        bring = false;
      }
      offset = Math.clamp(offset, 0, Math.max(0, all - getWidth()));
      for (int i = 0; i < getChildren().size(); i++) {
        Objects.requireNonNull(getChildren().get(i)).resizeRelocate(i * width - offset, 0, width, getHeight());
      }
      KindPalette.show(list, all > getWidth() + 1);
    }

    private int indexShown() {
      return followed == null ? 0 : documents.all().indexOf(followed);
    }
  }
}
