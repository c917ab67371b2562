package linchpin.ui.inspector.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.edit.Edit;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.model.Topology;
import linchpin.ui.Desk;
import linchpin.ui.inspector.ComponentSections;
import linchpin.ui.session.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PropertyChangesTest {
  private final Session session = new Session();
  private final PropertyChanges changes = new PropertyChanges(session);

  @BeforeEach
  void open() {
    session.open(Desk.load("one-of-everything"), null);
  }

  @Test
  void a_change_is_one_step_of_undo() {
    String id = session.document().get().topology().components().keySet().iterator().next();
    assertThat(changes.components(List.of(id), "Change notes", b -> b.notes("hello"))).isEmpty();
    assertThat(session.undoLabel().get()).isEqualTo("Change notes");
    session.undo();
    assertThat(session.dirty().get()).isFalse();
  }

  @Test
  void what_would_make_the_model_invalid_is_refused_with_a_reason_and_not_written() {
    Document before = session.document().get();
    Component first = before.topology().components().values().iterator().next();
    Map<String, Component> components = new LinkedHashMap<>(before.topology().components());
    components.put(first.id(), first.with().required(5).build());
    Topology broken = new Topology(components, before.topology().groups(), before.topology().dependencies(),
        before.topology().journeys());
    assertThat(changes.perform(Edit.of("Break it", d -> d.withTopology(broken))))
        .hasValueSatisfying(reason -> assertThat(reason).contains("5").endsWith("."));
    assertThat(session.document().get()).isSameAs(before);
    assertThat(session.undoLabel().get()).isNull();
  }

  @Test
  void needing_more_copies_than_there_are_says_what_to_do() {
    assertThat(ComponentSections.neededProblem(2,
        1)).contains("Needed is 2, but there is 1 copy. Set 1, or add copies.");
    assertThat(ComponentSections.neededProblem(2, 2)).isEmpty();
  }
}
