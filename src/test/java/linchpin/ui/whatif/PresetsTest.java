package linchpin.ui.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import linchpin.analysis.Analyzer;
import linchpin.edit.document.Document;
import linchpin.model.Scenario;
import linchpin.task.Cancellation;
import linchpin.ui.Desk;
import org.junit.jupiter.api.Test;

class PresetsTest {
  private final Document shop = Desk.load("web-shop");
  private final Presets presets = new Presets(shop);

  @Test
  void a_random_instance_is_chosen_again_by_the_same_seed_and_named_with_it() {
    Scenario seven = presets.randomInstance(7).orElseThrow().scenario();
    assertThat(presets.randomInstance(7).orElseThrow().scenario()).isEqualTo(seven);
    assertThat(seven.label()).contains("seed 7");
    Set<String> units = Analyzer.analyze(shop.topology(), Cancellation.NEVER).units().keySet();
    Set<List<String>> chosen = new HashSet<>();
    for (int seed = 0; seed < 50; seed++) {
      List<String> off = presets.randomInstance(seed).orElseThrow().scenario().off();
      assertThat(off).hasSize(1);
      assertThat(units).contains(off.getFirst());
      assertThat(shop.isPlace(shop.topology().component(linchpin.model.Component.idOf(off.getFirst())))).isFalse();
      chosen.add(off);
    }
    assertThat(chosen).hasSizeGreaterThan(5);
  }

  @Test
  void zones_come_first_among_the_places_to_lose_and_to_cut_off() {
    assertThat(presets.loseAPlace().getFirst().scenario().off()).containsExactly("zone-a");
    assertThat(presets.cutAPlaceOff().getFirst().scenario().isolate()).containsExactly("zone-a");
    assertThat(presets.cutAPlaceOff().getFirst().title()).isEqualTo("Cut Zone A off");
  }

  @Test
  void every_primary_dns_and_capacity_is_taken() {
    assertThat(presets.everyPrimary().orElseThrow().scenario().off()).contains("shop-primary");
    assertThat(presets.dropDns().orElseThrow().scenario().off())
        .allMatch(id -> shop.topology().component(id).kind().equals("dns"));
    assertThat(presets.saturate().orElseThrow().scenario().saturate()).containsEntry("shop-primary", 0.5);
    assertThat(presets.surge(5).scenario().surge()).isEqualTo(5);
  }

  @Test
  void what_a_document_does_not_have_is_not_offered() {
    Presets none = new Presets(Document.EMPTY);
    assertThat(none.loseAPlace()).isEmpty();
    assertThat(none.randomInstance(1)).isEmpty();
    assertThat(none.everyPrimary()).isEmpty();
    assertThat(none.dropDns()).isEmpty();
    assertThat(none.saturate()).isEmpty();
  }
}
