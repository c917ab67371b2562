package linchpin.ui.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import linchpin.edit.Edits;
import linchpin.edit.Selection;
import linchpin.model.Component;
import linchpin.model.Journey;
import linchpin.model.kind.Catalogue;
import linchpin.ui.outline.OutlineItem.Role;
import linchpin.ui.session.Session;
import linchpin.ui.widget.KindIcon;
import linchpin.ui.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// The model as a tree beside the diagram: what is selected in one is selected in the other.
@SuppressWarnings("NullAway.Init")
public final class OutlinePane {
  private static final double ICON = 16;
  private final Workspace workspace;
  private final Session session;
  private final Set<String> closed = new HashSet<>();
  private @Nullable OutlineItem shown;
  private boolean following;
  @FXML private TreeView<OutlineItem> tree;

  public OutlinePane(Workspace workspace) {
    this.workspace = workspace;
    session = workspace.session();
  }

  @FXML
  private void initialize() {
    tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    tree.setCellFactory(view -> new OutlineCell(this::icon, this::rename));
    tree.getSelectionModel().getSelectedItems()
        .addListener((ListChangeListener<TreeItem<OutlineItem>>) change -> chosen());
    tree.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    tree.addEventHandler(MouseEvent.MOUSE_CLICKED, e -> reveal());
    session.document().addListener(o -> show());
    session.selection().addListener(o -> mark());
    workspace.view().outline().addListener(o -> show());
    show();
  }

  /// Gives the tree the keyboard.
  public void focus() {
    tree.requestFocus();
    if (tree.getSelectionModel().isEmpty() && tree.getExpandedItemCount() > 0) {
      tree.getFocusModel().focus(0);
    }
  }

  /// Shows the document when it is looked at and its outline has changed.
  private void show() {
    if (!workspace.view().outline().get()) {
      return;
    }
    OutlineItem now = OutlineItem.of(session.document().get());
    if (!now.equals(shown)) {
      shown = now;
      following = true;
      tree.setRoot(item(now));
      following = false;
    }
    mark();
  }

  private TreeItem<OutlineItem> item(OutlineItem line) {
    TreeItem<OutlineItem> item = new TreeItem<>(line);
    String key = line.role() + line.id() + line.title();
    item.setExpanded(!closed.contains(key));
    item.expandedProperty().addListener((o, before, open) -> {
      if (open) {
        closed.remove(key);
      } else {
        closed.add(key);
      }
    });
    line.lines().forEach(below -> item.getChildren().add(item(below)));
    return item;
  }

  /// Selects in the tree what is selected in the diagram.
  private void mark() {
    if (following || !workspace.view().outline().get() || tree.getRoot() == null) {
      return;
    }
    Set<String> wanted = session.selection().get().ids();
    if (wanted.equals(ids())) {
      return;
    }
    following = true;
    var model = tree.getSelectionModel();
    model.clearSelection();
    find(tree.getRoot(), new HashSet<>(wanted)).forEach(model::select);
    if (!tree.isFocused() && model.getSelectedIndex() >= 0) {
      tree.scrollTo(Math.max(0, model.getSelectedIndex() - 3));
    }
    following = false;
  }

  /// The first line of each id.
  private static List<TreeItem<OutlineItem>> find(TreeItem<OutlineItem> below, Set<String> wanted) {
    List<TreeItem<OutlineItem>> found = new ArrayList<>();
    for (TreeItem<OutlineItem> item : below.getChildren()) {
      OutlineItem line = item.getValue();
      if (line.role() != Role.JOURNEY && wanted.remove(line.id())) {
        found.add(item);
      }
      found.addAll(find(item, wanted));
    }
    return found;
  }

  /// What the chosen lines stand for, as the diagram selects it: a journey is where it starts.
  private Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    for (TreeItem<OutlineItem> item : tree.getSelectionModel().getSelectedItems()) {
      if (item != null && item.getValue().role() != Role.HEADING) {
        ids.add(element(item.getValue()));
      }
    }
    return ids;
  }

  private String element(OutlineItem line) {
    Journey journey = line.role() == Role.JOURNEY ? session.document().get().topology().journeys().get(line.id()) : null;
    return journey == null ? line.id() : journey.entry();
  }

  private void chosen() {
    if (!following) {
      following = true;
      session.select(new Selection(ids()));
      following = false;
    }
  }

  private void reveal() {
    ids().stream().reduce((a, b) -> b).ifPresent(workspace.diagram()::reveal);
  }

  private void key(KeyEvent event) {
    if (!tree.isFocused()) {
      return;
    }
    switch (event.getCode()) {
      case KeyCode.ENTER -> reveal();
      case KeyCode.F2 -> tree.edit(tree.getSelectionModel().getSelectedItem());
      case KeyCode.DELETE, KeyCode.BACK_SPACE -> delete();
      case KeyCode.ESCAPE -> workspace.diagram().focus();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void rename(OutlineItem line, String name) {
    String given = name.strip();
    if (given.equals(line.title())) {
      return;
    }
    session.perform(line.role() == Role.JOURNEY
        ? Edits.journey(line.id(), "Rename journey", j -> j.withName(given.isEmpty() ? null : given))
        : Edits.rename(line.id(), given));
  }

  private void delete() {
    List<linchpin.edit.Edit> edits = new ArrayList<>();
    List<String> elements = new ArrayList<>();
    for (TreeItem<OutlineItem> item : tree.getSelectionModel().getSelectedItems()) {
      OutlineItem line = item.getValue();
      if (line.role() == Role.JOURNEY) {
        edits.add(Edits.deleteJourney(line.id()));
      } else if (line.role() != Role.HEADING) {
        elements.add(line.id());
      }
    }
    if (!elements.isEmpty()) {
      edits.add(Edits.delete(elements));
    }
    if (!edits.isEmpty()) {
      session.perform(edits.size() == 1 ? edits.getFirst() : Edits.all("Delete", edits));
    }
  }

  private @Nullable Node icon(OutlineItem line) {
    Component component = line.role() == Role.COMPONENT ? session.document().get().topology().component(line.id()) : null;
    return component == null ? null : new KindIcon(Objects.requireNonNull(Catalogue.standard().kind(component.kind())), ICON);
  }
}
