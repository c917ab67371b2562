package linchpin.edit.validity;

import java.util.List;
import linchpin.model.Component;

/// Operators are components of kind person or team.
final class OperatorsArePeople implements Rule {
  @Override
  public void check(Elements elements, Problems problems) {
    List<Component> all = elements.components();
    for (int i = 0; i < all.size(); i++) {
      List<String> operators = all.get(i).operators();
      for (int j = 0; j < operators.size(); j++) {
        Component person = elements.component(operators.get(j));
        if (person == null || !person.isHuman()) {
          problems.add(
              "components[" + i + "].operators[" + j + "]",
              "names " + Rule.quoted(operators.get(j)) + ", which " + elements.nature(operators.get(j))
                  + "; name a component of kind person or team");
        }
      }
    }
  }
}
