package linchpin.edit.validity;

import java.util.List;
import linchpin.edit.document.Document;
import linchpin.model.Topology;

/// Whether a model is valid: ids are unique, every reference exists and fits, every number is possible.
public final class Validity {
  private static final List<Rule> RULES =
      List.of(
          new IdsAreWellFormed(),
          new IdsAreUnique(),
          new CopiesAreEnough(),
          new DomainsHold(),
          new GroupsAreWhole(),
          new CausesHaveMembers(),
          new LinesHaveEnds(),
          new OperatorsArePeople(),
          new BackupsHaveTargets(),
          new JourneysBegin(),
          new ScenariosFit(),
          new NotesPointAtSomething(),
          new NumbersArePossible(),
          new PlacesAreOnTheSheet());

  private Validity() {}

  /// Every problem of a document, by rule; empty when it is valid. Problems have paths as in the model file and no
  /// lines.
  public static List<Problem> problems(Document document) {
    Problems problems = new Problems();
    check(Elements.of(document), problems);
    return problems.list();
  }

  /// Every problem of a topology; empty when it is valid.
  public static List<Problem> problems(Topology topology) {
    return problems(Document.of("", topology));
  }

  /// Adds every problem of a model's elements.
  public static void check(Elements elements, Problems problems) {
    RULES.forEach(rule -> rule.check(elements, problems));
  }
}
