package linchpin.edit.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Journey;
import linchpin.model.Topology;
import org.junit.jupiter.api.Test;

class ElementNamesTest {
  private static final Topology SHOP = Topology.of(
      List.of(
          new Component.Builder("users", "users").name("Customers").build(),
          new Component.Builder("web", "web-server").name("Web").instances(3).operators(List.of("ann")).build(),
          new Component.Builder("db1", "database").name("Orders").build(),
          new Component.Builder("db2", "database").name("Orders").build(),
          new Component.Builder("long", "service").name("x".repeat(300)).build(),
          new Component.Builder("ann", "person").name("Ann").build()),
      List.of(), List.of(Dependency.of("d", "users", "web")), List.of());
  private static final ElementNames NAMES = new ElementNames(SHOP);

  @Test
  void callsACopyByItsNumber() {
    assertThat(NAMES.of("web")).isEqualTo("Web");
    assertThat(NAMES.of("web#2")).isEqualTo("Web, copy 2");
    assertThat(NAMES.of("nothing#2")).isEqualTo("nothing#2");
  }

  @Test
  void putsTheIdBesideANameThatTwoBear() {
    assertThat(NAMES.of("db2")).isEqualTo("Orders (db2)");
  }

  @Test
  void callsLinesByTheirEnds() {
    assertThat(NAMES.of("d")).isEqualTo("Customers → Web");
    assertThat(NAMES.of(new OperatorLine("web", "ann").id())).isEqualTo("Ann operates Web");
  }

  @Test
  void callsAJourneyThatIsNotListedByItsEntry() {
    assertThat(NAMES.journey("users")).isEqualTo("Customers");
    assertThat(NAMES.of(Journey.from("users").withName(" "))).isEqualTo("Customers");
    assertThat(NAMES.of(Journey.from("users").withName("Buy"))).isEqualTo("Buy");
    assertThat(NAMES.journey("gone")).isEqualTo("gone");
  }

  @Test
  void listsOnlySoMany() {
    assertThat(NAMES.list(List.of())).isEqualTo("nothing");
    assertThat(NAMES.list(List.of("web", "ann"))).isEqualTo("Web and Ann");
    assertThat(NAMES.list(List.of("web", "ann", "users"))).isEqualTo("Web, Ann and Customers");
    assertThat(NAMES.list(List.of("web", "ann", "users"), 1)).isEqualTo("Web and 2 more");
  }

  @Test
  void shortensWhatNoSentenceCanHold() {
    assertThat(NAMES.of("long")).hasSize(201).endsWith("…");
  }

  @Test
  void keepsNamesThatHoldWhatAListIsMadeOfWhole() {
    List<String> two = List.of("Orders and returns", "Lost or found");
    assertThat(ElementNames.join(two)).isEqualTo("“Orders and returns” and “Lost or found”");
    assertThat(ElementNames.join(List.of("Orders and returns"))).isEqualTo("Orders and returns");
    assertThat(ElementNames.join(List.of("Sandy", "Ford"))).isEqualTo("Sandy and Ford");
    assertThat(ElementNames.series(List.of("a, b", "c"))).isEqualTo("“a, b”, c");
    assertThat(NAMES.either(List.of("web", "ann", "users"))).isEqualTo("Web, Ann or Customers");
    assertThat(NAMES.list(List.of("web#1", "web#2"))).isEqualTo("Web, copy 1 and Web, copy 2");
    assertThat(NAMES.list(List.of("ann", "web#1", "web#2"))).isEqualTo("Ann, “Web, copy 1” and “Web, copy 2”");
  }
}
