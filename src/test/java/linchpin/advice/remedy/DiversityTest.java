package linchpin.advice.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import linchpin.advice.Findings;
import linchpin.advice.remedy.change.Strategy;
import linchpin.analysis.Analyzer;
import linchpin.analysis.RandomModels;
import linchpin.analysis.report.Report;
import linchpin.edit.document.Document;
import linchpin.edit.validity.Validity;
import linchpin.model.Component;
import linchpin.model.GroupMode;
import linchpin.model.RedundancyGroup;
import linchpin.model.Topology;
import linchpin.model.cause.CauseKind;
import linchpin.model.cause.CommonCause;
import linchpin.task.Cancellation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What copies share comes not to be shared.
class DiversityTest {
  /// Two servers of which one is enough, and what they share.
  private static TinyModel pair(CauseKind kind) {
    return new TinyModel().with("web1", "web-server").with("web2", "web-server")
        .group(RedundancyGroup.of("webs", GroupMode.ACTIVE_ACTIVE, List.of("web1", "web2")))
        .needs("users", "webs")
        .cause(CommonCause.of("shared", kind, List.of("web1", "web2")).withName("Thing 3"));
  }

  @ParameterizedTest
  @CsvSource({
      "SOFTWARE, OTHER_VERSION, Run web2 on another version than Thing 3",
      "VENDOR, OTHER_VENDOR, Get web2 from another vendor than Thing 3",
      "CERTIFICATE, OWN_CERTIFICATE, Give web2 a certificate other than Thing 3",
      "PIPELINE, STAGED_RELEASES, Let releases by Thing 3 reach web2 a stage later",
      "CONFIGURATION, STAGED_RELEASES, Let changes of Thing 3 reach web2 a stage later",
      "ENVIRONMENT, KEPT_APART, Take web2 out of Thing 3",
      "CREW, KEPT_APART, Have other people than Thing 3 work on web2",
      "OTHER, KEPT_APART, Take web2 out of Thing 3"})
  void asManyAsAreMissingLeaveTheCauseInTheWordsOfItsKind(CauseKind kind, Strategy strategy, String title) {
    TinyModel model = pair(kind);

    List<Offer> offers = model.offersFor("shared");

    Offer offer = offers.stream().filter(o -> o.remedy().strategy() == strategy).findFirst().orElseThrow();
    assertThat(offer.remedy().title()).isEqualTo(title);
    assertThat(offer.remedy().tradeOff().cost().isKnown()).isFalse();
    assertThat(offer.after().spofs()).isLessThan(offer.before().spofs());
    Topology after = offer.remedy().edit().apply(model.document()).topology();
    assertThat(Objects.requireNonNull(after.commonCause("shared")).members()).containsExactly("web1");
    model.offers();
  }

  @Test
  void whereEveryMemberIsNeededNoneLeaves() {
    TinyModel model = new TinyModel().with("web1", "web-server").with("web2", "web-server")
        .group(RedundancyGroup.of("webs", GroupMode.ACTIVE_ACTIVE, List.of("web1", "web2")).withRequired(2))
        .needs("users", "webs").cause(CommonCause.of("shared", CauseKind.SOFTWARE, List.of("web1", "web2")));

    assertThat(model.offers()).doesNotContainKey(Strategy.OTHER_VERSION);
  }

  @Test
  void aCopyRunsTheVersionOfItsOriginalAndAnotherProvidersDoesNot() {
    TinyModel own = new TinyModel().with("app", "app-server").with("db", "database").needs("users", "app")
        .needs("app", "db").cause(CommonCause.of("release", CauseKind.SOFTWARE, List.of("app", "db")));
    TinyModel bought = new TinyModel().with("names", "dns").with("db", "database").needs("users", "names", "db")
        .cause(CommonCause.of("acme", CauseKind.VENDOR, List.of("names", "db")));

    Offer copy = own.offers().get(Strategy.SECOND_INSTANCE).getFirst();
    Offer other = bought.offers().get(Strategy.SECOND_PROVIDER).getFirst();

    assertThat(members(own, copy, "release")).containsExactly("app", "db", "app-2");
    assertThat(members(bought, other, "acme")).containsExactly("names", "db");
  }

  private static List<String> members(TinyModel model, Offer offer, String cause) {
    Topology after = offer.remedy().edit().apply(model.document()).topology();
    return Objects.requireNonNull(after.commonCause(cause)).members();
  }

  @Test
  void everyOfferKeepsItsPromiseInModelsWithCauses() {
    LongStream.range(0, 120).forEach(seed -> {
      Document document = withCauses(Document.of("random " + seed, new RandomModels(seed, false).topology()), seed);
      Report report = Analyzer.analyze(document.topology(), Cancellation.NEVER);
      Findings.of(report, document.scenarios().values()).stream()
          .filter(f -> document.topology().commonCause(f.subject()) != null)
          .flatMap(finding -> Remedies.of(document, report, finding).stream())
          .forEach(offer -> Promise.check(document, report, offer, "seed " + seed));
    });
  }

  /// With a cause for the members of each group.
  private static Document withCauses(Document document, long seed) {
    Random random = new Random(seed);
    CauseKind[] kinds = CauseKind.values();
    Topology topology = document.topology();
    List<CommonCause> causes = topology.groups().values().stream()
        .filter(g -> g.members().stream().map(topology::component).filter(Objects::nonNull)
            .anyMatch(Component::isFailureUnit))
        .map(g -> CommonCause.of("cause-" + g.id(), kinds[random.nextInt(kinds.length)], g.members()))
        .toList();
    Document with = document.withTopology(topology.withCommonCauses(causes));
    return Validity.problems(with).isEmpty() ? with : document;
  }
}
