package linchpin.advice.remedy.strategy;

import java.util.ArrayList;
import java.util.List;
import linchpin.advice.Finding;
import linchpin.advice.remedy.change.Strategy;
import linchpin.advice.remedy.change.TrialDocument;
import linchpin.analysis.report.PersonReport;
import linchpin.edit.document.Ids;
import linchpin.model.Component;

/// Somebody else can bring it back too.
public final class MoreOperators implements RemedyStrategy {
  private static final int MOST_ASKED = 2;

  @Override
  public void consider(Situation s) {
    Component person = s.component();
    if (person == null || !s.is(Finding.Kind.ONLY_OPERATOR)) {
      return;
    }
    List<String> alone = s.report.people().stream().filter(p -> p.person().equals(person.id()))
        .map(PersonReport::soleOperatorOf).flatMap(List::stream).toList();
    s.topology.components().values().stream()
        .filter(p -> p.isHuman() && !p.id().equals(person.id()))
        .limit(MOST_ASKED)
        .forEach(p -> train(s, p, alone));
    if (person.isTeam()) {
      s.suggest(Strategy.SECOND_OPERATOR, person.id(), "Make " + s.names.of(person.id()) + " a team of two",
          trial -> trial.component(person.id(), b -> b.instances(2)));
    } else {
      String name = Ids.freeName(s.document, person.label());
      s.suggest(Strategy.SECOND_OPERATOR, person.id(), "Train a second person for " + s.names.list(alone), trial -> {
        String id = Ids.free(trial.document(), name);
        Component second = person.with().id(id).name(name).notes("").origin(null).build();
        trial.add(second, trial.document().bounds(person.id()));
        alone.forEach(one -> operate(trial, one, second.id()));
      });
    }
  }

  private static void train(Situation s, Component other, List<String> alone) {
    String title = "Train " + s.names.of(other.id()) + " for " + s.names.list(alone);
    s.suggest(Strategy.SECOND_OPERATOR, other.id(), title,
        trial -> alone.forEach(id -> operate(trial, id, other.id())));
  }

  private static void operate(TrialDocument trial, String id, String person) {
    Component c = trial.component(id);
    if (c != null) {
      List<String> operators = new ArrayList<>(c.operators());
      operators.add(person);
      trial.component(id, b -> b.operators(operators));
    }
  }
}
