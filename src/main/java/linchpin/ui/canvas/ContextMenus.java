package linchpin.ui.canvas;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import linchpin.edit.CauseEdits;
import linchpin.edit.Edits;
import linchpin.edit.change.Alignment;
import linchpin.edit.document.Document;
import linchpin.edit.document.Point;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.GroupMode;
import linchpin.model.RedundancyGroup;
import linchpin.model.Strength;
import linchpin.model.cause.CauseKind;
import linchpin.model.cause.CommonCause;
import linchpin.ui.canvas.tool.Hit;
import linchpin.ui.command.Command;
import linchpin.ui.command.OnSelection;
import linchpin.ui.session.Session;

/// The menus of the right mouse button, by what lies under it.
final class ContextMenus {
  private final Session session;
  private final DiagramCanvas canvas;
  private final CanvasCommands commands;
  private final OnSelection selection;

  ContextMenus(Session session, DiagramCanvas canvas) {
    this.session = session;
    this.canvas = canvas;
    commands = canvas.commands();
    selection = new OnSelection(session);
  }

  /// The menu for what was hit, which is selected already.
  ContextMenu of(Hit hit, Point at) {
    ContextMenu menu = new ContextMenu();
    menu.getItems().setAll(items(hit, at));
    return menu;
  }

  /// Offers the kinds of component that another could need.
  ContextMenu newNeeded(String from, Point at) {
    ContextMenu menu = new ContextMenu();
    menu.getItems().setAll(KindMenu.needed(kind -> canvas.placing().near(kind, at, from)));
    return menu;
  }

  /// Offers every kind of component, to place one at a point.
  ContextMenu any(Point at) {
    ContextMenu menu = new ContextMenu();
    menu.getItems().setAll(KindMenu.all(kind -> canvas.placing().near(kind, at, null)));
    return menu;
  }

  private List<MenuItem> items(Hit hit, Point at) {
    Document document = session.document().get();
    if (session.selection().get().ids().size() > 1 && !(hit instanceof Hit.Nothing)) {
      return several();
    }
    String id = Objects.requireNonNullElse(hit.id(), "");
    Component component = document.topology().component(id);
    Dependency line = document.topology().dependency(id);
    RedundancyGroup group = document.topology().group(id);
    if (component != null) {
      return component(document, component, at);
    }
    if (line != null) {
      return line(line);
    }
    if (group != null) {
      return group(group);
    }
    CommonCause cause = document.topology().commonCause(id);
    if (cause != null) {
      return cause(cause, hit);
    }
    return hit instanceof Hit.Note ? note() : ground(at);
  }

  private List<MenuItem> component(Document document, Component c, Point at) {
    boolean human = c.isHuman();
    List<MenuItem> items = new ArrayList<>();
    items.add(item(Command.SWITCH_OFF, commands::switchOff));
    items.add(item(Command.RENAME, commands::rename));
    if (!human) {
      Menu needs = new Menu(Command.NEEDS_NEW.title());
      needs.getItems().setAll(KindMenu.needed(kind -> canvas.placing().near(kind, beside(c, at), c.id())));
      items.add(needs);
      items.add(operators(document, c));
      if (CauseEdits.canShare(c)) {
        items.add(sharing());
      }
      items.add(item(Command.START_JOURNEY, selection::startJourney));
    }
    if (document.isPlace(c)) {
      Menu put = new Menu(Command.ADD.title());
      put.getItems().setAll(KindMenu.all(kind -> canvas.placing().near(kind, at, null)));
      items.add(put);
    }
    if (c.domain() != null) {
      items.add(item(Command.TAKE_OUT, () -> selection.putInto(null)));
    }
    items.add(pin());
    items.add(item(Command.NOTE, () -> commands.addNote(new Point(at.x() + 24, at.y() + 24), c.id())));
    items.add(new SeparatorMenuItem());
    items.addAll(copying());
    return items;
  }

  private Point beside(Component c, Point at) {
    var box = session.document().get().bounds(c.id());
    return box == null ? at : new Point(box.right() + 120, box.centerY());
  }

  private Menu operators(Document document, Component c) {
    Menu menu = new Menu(Command.OPERATED_BY.title());
    for (Component person : document.topology().components().values()) {
      if (person.isHuman()) {
        CheckMenuItem item = new CheckMenuItem(person.label());
        item.setMnemonicParsing(false);
        item.setSelected(c.operators().contains(person.id()));
        item.setOnAction(e -> selection.operate(person.id()));
        menu.getItems().add(item);
      }
    }
    menu.setDisable(menu.getItems().isEmpty());
    return menu;
  }

  private List<MenuItem> line(Dependency line) {
    boolean hard = line.strength() == Strength.HARD;
    List<MenuItem> items = new ArrayList<>();
    items.add(check(Command.MAKE_HARD.title(), hard, () -> selection.strength(Strength.HARD)));
    items.add(check(Command.MAKE_SOFT.title(), !hard, () -> selection.strength(Strength.SOFT)));
    items.add(new SeparatorMenuItem());
    items.add(check(Command.LINE_FAILS.title(), line.canFail(), selection::lineFails));
    items.add(item(Command.SWITCH_OFF, commands::switchOff));
    items.add(item(Command.RENAME, commands::rename));
    items.add(item(Command.REVERSE, selection::reverse));
    MenuItem straighten = item(Command.STRAIGHTEN, selection::straighten);
    straighten.setDisable(session.document().get().arrangement().bends(line.id()).isEmpty());
    items.add(straighten);
    items.add(new SeparatorMenuItem());
    items.add(item(Command.DELETE, commands::delete));
    return items;
  }

  private List<MenuItem> group(RedundancyGroup group) {
    Menu mode = new Menu("Works as");
    for (GroupMode each : GroupMode.values()) {
      mode.getItems().add(check(each.text(), each == group.mode(), () -> session.perform(
          Edits.group(group.id(), "Change group", g -> g.withMode(each)))));
    }
    Menu required = new Menu("Must work");
    for (int k = 1; k <= group.members().size(); k++) {
      int needed = k;
      required.getItems().add(check(k + " of " + group.members().size(), k == group.needed(), () -> session.perform(
          Edits.group(group.id(), "Change group", g -> g.withRequired(needed)))));
    }
    required.setDisable(group.mode() == GroupMode.QUORUM);
    return List.of(
        item(Command.RENAME, commands::rename), mode, required, new SeparatorMenuItem(),
        item(Command.UNGROUP, commands::ungroup), item(Command.DUPLICATE, commands::duplicate));
  }

  private List<MenuItem> cause(CommonCause cause, Hit hit) {
    List<MenuItem> items = new ArrayList<>();
    items.add(item(Command.SWITCH_OFF, commands::switchOff));
    items.add(item(Command.RENAME, commands::rename));
    Menu kind = new Menu("They share");
    for (CauseKind each : CauseKind.values()) {
      kind.getItems().add(check(each.label(), each == cause.cause(), () -> session.perform(
          CauseEdits.change(cause.id(), "Change common cause", c -> c.withCause(each)))));
    }
    items.add(kind);
    if (hit instanceof Hit.Tag tag) {
      Component member = session.document().get().topology().component(tag.member());
      items.add(item("Take " + (member == null ? "it" : member.label()) + " out",
          () -> session.perform(CauseEdits.leave(cause.id(), List.of(tag.member())))));
    }
    items.add(new SeparatorMenuItem());
    items.add(item(Command.DELETE, commands::delete));
    return items;
  }

  /// What the components selected share: something new of each kind, named at once, or what there is already.
  private Menu sharing() {
    Menu menu = new Menu(Command.SHARE.title());
    for (CauseKind kind : CauseKind.values()) {
      menu.getItems().add(item(kind.label(), () -> {
        selection.share(kind);
        commands.rename();
      }));
    }
    List<String> members = selection.sharing();
    List<CommonCause> there = List.copyOf(session.document().get().topology().commonCauses().values());
    if (!there.isEmpty()) {
      menu.getItems().add(new SeparatorMenuItem());
    }
    for (CommonCause each : there) {
      menu.getItems().add(check(each.label(), each.members().containsAll(members), () -> selection.share(each)));
    }
    return menu;
  }

  private List<MenuItem> note() {
    return List.of(
        item(Command.RENAME, commands::rename), item(Command.DUPLICATE, commands::duplicate),
        item(Command.DELETE, commands::delete));
  }

  private List<MenuItem> several() {
    Menu align = new Menu("Line up");
    for (Alignment each : Alignment.values()) {
      align.getItems().add(item(each.label(), () -> selection.align(each)));
    }
    align.getItems().add(new SeparatorMenuItem());
    align.getItems().add(item(Command.DISTRIBUTE_ACROSS, () -> selection.distribute(true)));
    align.getItems().add(item(Command.DISTRIBUTE_DOWN, () -> selection.distribute(false)));
    List<MenuItem> items = new ArrayList<>();
    items.add(item(Command.GROUP, commands::group));
    if (!selection.sharing().isEmpty()) {
      items.add(sharing());
    }
    items.add(item(Command.SWITCH_OFF, commands::switchOff));
    items.add(align);
    items.add(pin());
    items.add(new SeparatorMenuItem());
    items.addAll(copying());
    return items;
  }

  private MenuItem pin() {
    CheckMenuItem item = check(Command.PIN.title(), selection.pinned(), selection::pin);
    item.setAccelerator(Command.PIN.key());
    return item;
  }

  private List<MenuItem> copying() {
    return List.of(
        item(Command.CUT, commands::cut), item(Command.COPY, commands::copy),
        item(Command.DUPLICATE, commands::duplicate), item(Command.DELETE, commands::delete));
  }

  private List<MenuItem> ground(Point at) {
    Menu add = new Menu(Command.ADD.title());
    add.getItems().setAll(KindMenu.all(kind -> canvas.placing().near(kind, at, null)));
    return List.of(
        add, item(Command.NOTE, () -> commands.addNote(at, null)), new SeparatorMenuItem(),
        item(Command.PASTE, commands::paste), item(Command.SELECT_ALL, commands::selectAll),
        item(Command.FIT, canvas::fit));
  }

  /// The accelerator only shows the key: keys belong to the canvas and the window's keymap, and a menu that is no
  /// control's own sets none up.
  private static MenuItem item(Command command, Runnable what) {
    MenuItem item = item(command.title(), what);
    item.setAccelerator(command.key());
    return item;
  }

  private static MenuItem item(String text, Runnable what) {
    MenuItem item = new MenuItem(text);
    item.setMnemonicParsing(false);
    item.setOnAction(e -> what.run());
    return item;
  }

  private static CheckMenuItem check(String text, boolean selected, Runnable what) {
    CheckMenuItem item = new CheckMenuItem(text);
    item.setMnemonicParsing(false);
    item.setSelected(selected);
    item.setOnAction(e -> what.run());
    return item;
  }
}
