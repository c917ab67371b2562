package linchpin.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import linchpin.model.kind.Catalogue;
import linchpin.model.kind.Kind;
import linchpin.model.kind.ReliabilityFigures;
import org.junit.jupiter.api.Test;

class ComponentTest {
  private static Component.Builder a(String kind) {
    return new Component.Builder("it", kind);
  }

  @Test
  void holdsDataAsItSaysOrAsItsKindDoes() {
    assertThat(a("database").build().holdsData()).isTrue();
    assertThat(a("database").stateful(false).build().holdsData()).isFalse();
    assertThat(a("service").build().holdsData()).isFalse();
    assertThat(a("service").stateful(true).build().holdsData()).isTrue();
  }

  @Test
  void isAFailureUnitAsItSaysOrAsItsKindIsButNeverWhenItStandsForPeople() {
    assertThat(a("service").build().isFailureUnit()).isTrue();
    assertThat(a("service").canFail(false).build().isFailureUnit()).isFalse();
    assertThat(a("boundary").build().isFailureUnit()).isFalse();
    assertThat(a("boundary").canFail(true).build().isFailureUnit()).isTrue();
    for (String people : List.of("users", "person", "team")) {
      assertThat(a(people).canFail(true).build().isFailureUnit()).as(people).isFalse();
    }
  }

  @Test
  void countsATeamByItsInstancesAndAPersonAsOne() {
    assertThat(a("team").build().heads()).isEqualTo(2);
    assertThat(a("team").instances(1).build().heads()).isEqualTo(1);
    assertThat(a("person").instances(3).build().heads()).isEqualTo(1);
  }

  @Test
  void dealsItsCopiesOverItsPlacesInTurn() {
    Component web = a("service").instances(3).spread(List.of("a", "b")).build();

    assertThat(web.placeOf(1)).isEqualTo("a");
    assertThat(web.placeOf(3)).isEqualTo("a");
    assertThat(a("service").domain("rack").build().placeOf(1)).isEqualTo("rack");
    assertThat(a("service").build().placeOf(1)).isNull();
  }

  @Test
  void tellsAUnitThatIsACopyFromOtherIds() {
    assertThat(Component.idOf("web#2")).isEqualTo("web");
    assertThat(Component.copyOf("web#2")).isEqualTo(2);
    assertThat(Component.idOf("web")).isEqualTo("web");
    assertThat(Component.copyOf("web")).isZero();
    assertThat(Component.copyOf("web#0")).isZero();
    assertThat(Component.copyOf("web#failover")).isZero();
    Topology topology = Topology.of(
        List.of(a("service").instances(2).build(), new Component.Builder("crew", "team").instances(4).build()),
        List.of(), List.of(), List.of());
    assertThat(topology.isCopy("it#2")).isTrue();
    assertThat(topology.isCopy("it#3")).isFalse();
    assertThat(topology.isCopy("crew#1")).as("people go off as a whole").isFalse();
  }

  @Test
  void figuresAreGivenOrTheKindsAndNoneBesideAnAvailability() {
    Kind storage = Catalogue.standard().kind("storage");
    UnitFigures assumed = UnitFigures.of(a("storage").build());
    assertThat(assumed.availability()).isCloseTo(17516 / 17520.0, within(1e-12))
        .isEqualTo(new UnitFigures(ReliabilityFigures.NONE, storage).availability());
    assertThat(assumed.assumed()).isTrue();

    UnitFigures given = UnitFigures.of(a("storage").figures(new ReliabilityFigures(0.75, 10.0, null)).build());
    assertThat(given.availability()).isEqualTo(0.75);
    assertThat(given.unavailability()).isEqualTo(0.25);
    assertThat(given.hoursBetween()).as("what makes that availability with the time to repair").isEqualTo(12);
    assertThat(given.repairHours()).as("the kind's").isEqualTo(4);
    assertThat(given.assumesBetween()).isFalse();
    assertThat(given.assumesRepair()).isTrue();

    UnitFigures never = UnitFigures.of(a("storage").figures(new ReliabilityFigures(null, 0.0, 0.0)).build());
    assertThat(never.availability()).isEqualTo(1);
    assertThat(never.unavailability()).isZero();
  }
}
