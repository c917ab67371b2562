package linchpin.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import linchpin.edit.document.Annotation;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Ids;
import linchpin.edit.validity.Validity;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Journey;
import linchpin.model.RedundancyGroup;
import linchpin.model.Scenario;
import linchpin.model.kind.Catalogue;
import linchpin.model.kind.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever people do, in whatever order: the document stays valid, and undo leads back to where it was.
class EditSequencesTest {
  private static final int STEPS = 150;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void anySequenceOfEditsLeavesAValidDocumentAndCanBeUndone(long seed) {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    History history = new History(Shop.document());
    Deque<Document> values = new ArrayDeque<>(List.of(history.current()));
    for (int step = 0; step < STEPS; step++) {
      Edit edit = anyEdit(random, history.current());
      history.perform(edit, Selection.NONE, Selection.NONE, null);
      assertThat(Validity.problems(history.current())).as("after %s, seed %d", edit, seed).isEmpty();
      if (history.current() != values.peek()) {
        values.push(history.current());
      }
    }
    assertThat(values).hasSizeGreaterThan(STEPS / 4);
    Document last = history.current();
    while (history.canUndo()) {
      history.undo();
      values.pop();
      assertThat(history.current()).isEqualTo(values.peek());
    }
    assertThat(history.current()).isEqualTo(Shop.document());
    while (history.canRedo()) {
      history.redo();
    }
    assertThat(history.current()).isEqualTo(last);
  }

  private static Edit anyEdit(RandomGenerator random, Document d) {
    return switch (random.nextInt(24)) {
      case 0, 1, 2 -> Edits.add(anyComponent(random, d), new Bounds(random.nextInt(900), random.nextInt(900), 152, 48));
      case 3, 4, 5 -> Edits.connect(any(random, d), any(random, d));
      case 6 -> Edits.delete(some(random, d));
      case 7 -> Edits.delete(List.of(any(random, d)));
      case 8 -> Edits.move(some(random, d), random.nextInt(-99, 99), random.nextInt(-99, 99));
      case 9, 10 -> Edits.putInto(some(random, d), random.nextInt(4) == 0 ? null : any(random, d));
      case 11 -> Edits.group(Ids.free(d, "group"), some(random, d));
      case 12 -> Edits.ungroup(List.of(any(random, d)));
      case 13 -> Edits.duplicate(some(random, d), 16, 16);
      case 14 -> Edits.paste(Edits.copy(d, some(random, d)), 8, 8, random.nextBoolean() ? any(random, d) : null);
      case 15 -> Edits.component(any(random, d), "Kind", c -> c.with().kind(anyKind(random)).build());
      case 16 -> Edits.component(any(random, d), "Id", c -> c.with().id(any(random, d) + random.nextInt(3)).build());
      case 17 -> Edits.component(any(random, d), "Copies", c ->
          c.with().instances(random.nextInt(1, 4)).required(random.nextInt(1, 4))
              .spread(List.of(any(random, d), any(random, d))).operators(List.of(any(random, d))).build());
      case 18 -> Edits.keep(
          Scenario.off(List.of(any(random, d), any(random, d))).withIsolated(List.of(any(random, d))));
      case 19 -> Edits.journey(Journey.from(any(random, d)));
      case 20 -> Edits.note(new Annotation("n" + random.nextInt(5), "note", 0, 0, any(random, d)));
      case 21 -> Edits.reconnect(any(random, d), any(random, d), any(random, d));
      case 22 -> Edits.group(any(random, d), "Members", g -> g.withMembers(some(random, d)).withRequired(2));
      default -> Edits.resize(any(random, d), new Bounds(random.nextInt(500), random.nextInt(500), 200, 200));
    };
  }

  private static Component anyComponent(RandomGenerator random, Document d) {
    Component.Builder builder = new Component.Builder("c" + random.nextInt(30), anyKind(random));
    @Nullable String place = random.nextBoolean() ? any(random, d) : null;
    return builder.domain(place).build();
  }

  private static String anyKind(RandomGenerator random) {
    List<Kind> kinds = List.copyOf(Catalogue.standard().kinds());
    return kinds.get(random.nextInt(kinds.size())).id();
  }

  private static String any(RandomGenerator random, Document d) {
    List<String> ids = new ArrayList<>(d.topology().components().keySet());
    ids.addAll(d.topology().components().keySet());
    d.topology().groups().values().stream().map(RedundancyGroup::id).forEach(ids::add);
    d.topology().dependencies().values().stream().map(Dependency::id).forEach(ids::add);
    return ids.isEmpty() ? "nobody" : ids.get(random.nextInt(ids.size()));
  }

  private static List<String> some(RandomGenerator random, Document d) {
    return List.of(any(random, d), any(random, d), any(random, d));
  }
}
