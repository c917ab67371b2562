package linchpin.ui.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import linchpin.edit.Selection;
import linchpin.ui.WindowStory;
import org.junit.jupiter.api.Test;

class OutlinePaneStoryTest extends WindowStory {
  @Test
  void it_shows_places_with_what_stands_in_them_groups_and_journeys() {
    open();
    assertThat(tree().getRoot().getChildren()).extracting(i -> i.getValue().title())
        .containsExactly("Components and places", "Redundancy groups", "Journeys");
    TreeItem<OutlineItem> place = line("eu-region");
    assertThat(place.getChildren()).isNotEmpty();
    var topology = desk.session.document().get().topology();
    assertThat(place.getChildren()).allSatisfy(i ->
        assertThat(Objects.requireNonNull(topology.component(i.getValue().id())).domain()).isEqualTo("eu-region"));
  }

  @Test
  void what_is_selected_in_one_is_selected_in_the_other() {
    open();
    interact(() -> desk.session.select(Selection.of("web-1", "web-2")));
    assertThat(chosen()).containsExactlyInAnyOrder("web-1", "web-2");
    interact(() -> {
      tree().getSelectionModel().clearSelection();
      tree().getSelectionModel().select(line("product-cache"));
    });
    assertThat(desk.session.selection().get().ids()).containsExactly("product-cache");
    push(KeyCode.ENTER);
    assertThat(desk.diagram.asked).contains("reveal product-cache");
  }

  @Test
  void f2_renames_and_delete_deletes_each_in_one_step() {
    open();
    interact(() -> tree().getSelectionModel().select(line("product-cache")));
    push(KeyCode.F2);
    TextField field = (TextField) stage.getScene().getFocusOwner();
    interact(() -> field.setText("Price cache"));
    push(KeyCode.ENTER);
    assertThat(desk.session.document().get().topology().component("product-cache").label()).isEqualTo("Price cache");
    assertThat(line("product-cache").getValue().title()).isEqualTo("Price cache");
    push(KeyCode.DELETE);
    assertThat(desk.session.document().get().topology().component("product-cache")).isNull();
    interact(desk.session::undo);
    interact(desk.session::undo);
    assertThat(desk.session.undoLabel().get()).isNull();
  }

  @Test
  void a_journey_can_be_renamed_and_deleted_too() {
    open();
    String id = desk.session.document().get().topology().journeys().keySet().iterator().next();
    TreeItem<OutlineItem> journey = tree().getRoot().getChildren().getLast().getChildren().getFirst();
    assertThat(journey.getValue().id()).isEqualTo(id);
    interact(() -> tree().getSelectionModel().clearAndSelect(tree().getRow(journey)));
    push(KeyCode.DELETE);
    assertThat(desk.session.document().get().topology().journeys()).doesNotContainKey(id);
  }

  private void open() {
    sample("web-shop");
    push(KeyCode.O);
    assertThat(tree().isVisible()).isTrue();
    assertThat(stage.getScene().getFocusOwner()).isSameAs(tree());
  }

  private List<String> chosen() {
    return tree().getSelectionModel().getSelectedItems().stream().map(i -> i.getValue().id()).toList();
  }

  private TreeView<OutlineItem> tree() {
    return lookup(".outline").query();
  }

  private TreeItem<OutlineItem> line(String id) {
    return Objects.requireNonNull(find(tree().getRoot(), id), id);
  }

  private static TreeItem<OutlineItem> find(TreeItem<OutlineItem> from, String id) {
    if (from.getValue().id().equals(id)) {
      return from;
    }
    return from.getChildren().stream().map(i -> find(i, id)).filter(Objects::nonNull).findFirst().orElse(null);
  }
}
