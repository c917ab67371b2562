package linchpin.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import linchpin.drawing.view.ShownMoment;
import linchpin.drawing.view.View;
import linchpin.edit.document.Annotation;
import linchpin.model.Scenario;
import org.junit.jupiter.api.Test;

class SpeechTest {
  private static final View DESIGN = WebShop.view().withReport(WebShop.report());

  @Test
  void saysWhatTheRingAndBadgesShow() {
    assertThat(new Speech(DESIGN).of("storage"))
        .isEqualTo(
            "Storage array, Storage, single point of failure for Back office and Browse and Checkout,"
                + " fatal shared dependency of Shop database, holds data, in EU region, needed by 2");
    assertThat(new Speech(DESIGN).of("cache")).contains("its loss overloads others");
    assertThat(new Speech(DESIGN).of("dba")).isEqualTo("On-call DBA, Person, only operator of Storage array");
    assertThat(new Speech(DESIGN).of("cdn")).isEqualTo("CDN, needed by 1");
  }

  @Test
  void countsWhoNeedsAMemberThroughItsGroup() {
    assertThat(new Speech(DESIGN).of("web-1"))
        .isEqualTo("Web 1, App server, in group Web servers, in Zone A, needed by 2");
  }

  @Test
  void saysTheStateOfAWhatIf() {
    var outcome = WebShop.cacheOff();
    Speech speech = new Speech(DESIGN.withWhatIf(new ShownMoment(outcome.scenario(), outcome, 1, 1)));

    assertThat(speech.of("cache")).contains("switched off").doesNotContain("single point of failure");
    assertThat(speech.of("primary")).contains("down by load in wave 1");
    assertThat(speech.of("replica")).contains("overloaded, 205 % of its capacity, goes down in wave 2");
    assertThat(speech.of("dbs")).contains("no spare left");
  }

  @Test
  void saysGroupsLinesAndNotes() {
    assertThat(new Speech(DESIGN).of("webs"))
        .isEqualTo("Web servers, redundancy group, 2 of 3 needed, active-active, members Web 1 and Web 2 and Web 3");
    assertThat(new Speech(DESIGN).of("d5")).isEqualTo("Load balancer 1 needs Web servers");
    assertThat(new Speech(DESIGN).of("d2")).isEqualTo("Shoppers works worse without CDN");
    View noted = View.of(
        DESIGN.document().withAnnotations(Map.of("n", new Annotation("n", "ask\nfirst", 0, 0, null))), DESIGN.routes());
    assertThat(new Speech(noted).of("n")).isEqualTo("Note: ask first");
    assertThat(new Speech(DESIGN).of("nothing")).isEmpty();
  }

  @Test
  void saysThatALineIsOff() {
    View view = DESIGN.withWhatIf(new ShownMoment(Scenario.off(List.of("d5")), null, 0, 0));

    assertThat(new Speech(view).of("d5")).isEqualTo("Load balancer 1 needs Web servers, switched off");
  }
}
