package linchpin.ui.analysis.roadmap;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import linchpin.advice.remedy.Offer;
import linchpin.advice.remedy.change.Remedy;
import linchpin.advice.remedy.change.Strategy;
import linchpin.advice.remedy.effect.Effort;
import linchpin.advice.remedy.effect.Metrics;
import linchpin.advice.remedy.effect.MonthlyCost;
import linchpin.advice.remedy.effect.TradeOff;
import linchpin.advice.remedy.effect.Weaknesses;
import linchpin.advice.remedy.roadmap.Goal;
import linchpin.advice.remedy.roadmap.Phase;
import linchpin.advice.remedy.roadmap.Roadmap;
import linchpin.edit.Edit;
import linchpin.edit.document.Document;
import linchpin.model.Criticality;
import linchpin.ui.analysis.remedy.RemedyFigures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanTest {
  private static final Weaknesses NONE = new Weaknesses(0, 0, 0, 0, 0, 0, 0, 0);

  private static Metrics standing(int spofs, @Nullable Double availability, Weaknesses weaknesses) {
    Double down = availability == null ? null : Double.valueOf((1 - availability) * 8760);
    return new Metrics(
        List.of(new Metrics.OfJourney("j", Criticality.HIGH, spofs, 0, availability, down, true, null, null,
            false)),
        down == null ? null : Double.valueOf(down * 10), null, weaknesses);
  }

  private static MonthlyCost cost(@Nullable Double known) {
    return known == null ? new MonthlyCost(0, 1, 1, false) : new MonthlyCost(known, 1, 0, false);
  }

  private static Remedy remedy(String name, @Nullable Double cost) {
    return new Remedy(name, Strategy.SECOND_INSTANCE, "x", name, new TradeOff(0.0, "", Effort.LOW, cost(cost)),
        Edit.of(name, d -> d.withName(d.name() + name)));
  }

  private static Roadmap roadmap() {
    Metrics today = standing(2, 0.99, NONE);
    Metrics better = standing(1, 0.995, NONE);
    Metrics best = standing(0, 0.999, NONE);
    return new Roadmap(Goal.ANY, today, List.of(
        new Roadmap.Step(Phase.CRITICAL_PATH, remedy("a", 10.0), today, better, cost(10.0)),
        new Roadmap.Step(Phase.MAXIMUM_AVAILABILITY, remedy("b", 30.0), better, best, new MonthlyCost(40, 2, 0, false))),
        true, Roadmap.Proof.EXACT, 3, null, "done");
  }

  @Test
  void steps_stand_under_their_phases_and_phases_without_steps_are_left_out() {
    assertThat(Plan.of(roadmap(), "j").phases()).containsExactly(
        new Plan.PhaseSteps(Phase.CRITICAL_PATH, List.of(0)),
        new Plan.PhaseSteps(Phase.MAXIMUM_AVAILABILITY, List.of(1)));
  }

  @Test
  void stages_begin_today_and_add_up() {
    assertThat(Plan.of(roadmap(), "j").stages()).extracting(Plan.Stage::words).containsExactly(
        "Today: 0 a month, 99 %, 876 lost a year", "1. a: 10 a month, 99.5 %, 438 lost a year",
        "2. b: 40 a month, 99.9 %, 87.6 lost a year");
    assertThat(Plan.of(roadmap(), "nobody's").stages()).allMatch(s -> s.availability() == null);
  }

  @Test
  void applying_up_to_a_step_is_one_edit_that_does_all_before_it() {
    Plan plan = Plan.of(roadmap(), "j");
    assertThat(plan.upTo(0).apply(Document.EMPTY).name()).isEqualTo("a");
    assertThat(plan.upTo(1).apply(Document.EMPTY).name()).isEqualTo("ab");
    assertThat(plan.title(0)).isEqualTo("a");
    assertThat(plan.title(1)).isEqualTo("The first 2 steps of the roadmap");
  }

  @Test
  void a_card_tells_of_the_journey_before_and_after() {
    RemedyFigures card = RemedyFigures.of(
        new Offer(remedy("a", 120.0), standing(5, 0.99911, NONE), standing(4, 0.99961, NONE)), "j");
    assertThat(card.changes()).containsExactly(
        new RemedyFigures.Change("SPOFs", "5", "4", true),
        new RemedyFigures.Change("Availability", "99.911", "99.961 %", true));
    assertThat(card.month()).isEqualTo("+ 120");
  }

  @Test
  void without_figures_or_a_journey_a_card_tells_what_is_left() {
    RemedyFigures early = RemedyFigures.of(
        new Offer(remedy("a", null), standing(1, null, NONE), standing(0, null, NONE)), "j");
    assertThat(early.changes()).extracting(RemedyFigures.Change::name).containsExactly("SPOFs", "Wait for a person");
    assertThat(early.month()).isEqualTo("not known");
    RemedyFigures people = RemedyFigures.of(new Offer(remedy("a", -40.0),
        standing(1, 0.9, new Weaknesses(2, 0, 0, 0, 0, 0, 0, 0)), standing(1, 0.9, NONE)), null);
    assertThat(people.changes()).containsExactly(new RemedyFigures.Change("Only operators", "2", "0", true));
    assertThat(people.month()).isEqualTo("− 40");
    assertThat(RemedyFigures.month(MonthlyCost.NOTHING)).isEqualTo("0");
    assertThat(RemedyFigures.month(new MonthlyCost(20, 3, 2, true))).isEqualTo("at least 20");
  }
}
