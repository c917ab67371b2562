package linchpin.ui.analysis.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import linchpin.edit.document.Document;
import linchpin.ui.session.Session;
import linchpin.ui.whatif.Presets;
import linchpin.ui.whatif.Presets.Preset;

/// What-ifs to choose from: a lost zone, a random instance, every primary, no DNS, more traffic.
public final class PresetMenu extends MenuButton {
  private static final int SEEDS = 10_000;
  private final Session session;

  PresetMenu(Session session) {
    super("Try");
    this.session = session;
    getStyleClass().add("text-button");
    setAccessibleText("Try a what-if");
    setMinWidth(USE_PREF_SIZE);
    setOnShowing(e -> fill());
    getItems().add(new MenuItem("…"));
  }

  /// Makes the lines for the document as it is now.
  public void fill() {
    Document document = session.document().get();
    Presets presets = new Presets(document);
    List<MenuItem> items = new ArrayList<>();
    menu(items, "Lose a place", presets.loseAPlace());
    menu(items, "Cut a place off", presets.cutAPlaceOff());
    MenuItem random = new MenuItem("Kill a random instance");
    random.setOnAction(e -> new Presets(session.document().get())
        .randomInstance(ThreadLocalRandom.current().nextInt(SEEDS)).ifPresent(this::play));
    random.setDisable(presets.randomInstance(0).isEmpty());
    items.add(random);
    add(items, presets.everyPrimary());
    add(items, presets.dropDns());
    items.add(new SeparatorMenuItem());
    add(items, presets.saturate());
    items.add(item(presets.surge(2)));
    items.add(item(presets.surge(5)));
    getItems().setAll(items);
  }

  private void menu(List<MenuItem> items, String title, List<Preset> presets) {
    if (!presets.isEmpty()) {
      Menu menu = new Menu(title);
      presets.forEach(p -> menu.getItems().add(item(p)));
      items.add(menu);
    }
  }

  private void add(List<MenuItem> items, Optional<Preset> preset) {
    preset.ifPresent(p -> items.add(item(p)));
  }

  private MenuItem item(Preset preset) {
    MenuItem item = new MenuItem(preset.title());
    item.setMnemonicParsing(false);
    item.setOnAction(e -> play(preset));
    return item;
  }

  private void play(Preset preset) {
    session.assume(preset.scenario());
  }
}
