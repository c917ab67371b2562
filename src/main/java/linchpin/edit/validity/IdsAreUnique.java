package linchpin.edit.validity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import linchpin.edit.document.Annotation;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Journey;
import linchpin.model.RedundancyGroup;
import linchpin.model.Scenario;
import linchpin.model.cause.CommonCause;

/// Ids are unique across components, groups, common causes and dependencies; journeys, scenarios and annotations have their own.
final class IdsAreUnique implements Rule {
  @Override
  public void check(Elements elements, Problems problems) {
    Map<String, String> taken = new HashMap<>();
    each("components", elements.components(), Component::id, taken, problems);
    each("groups", elements.groups(), RedundancyGroup::id, taken, problems);
    each("commonCauses", elements.commonCauses(), CommonCause::id, taken, problems);
    each("dependencies", elements.dependencies(), Dependency::id, taken, problems);
    each("journeys", elements.journeys(), Journey::id, new HashMap<>(), problems);
    each("scenarios", elements.scenarios(), Scenario::id, new HashMap<>(), problems);
    each("annotations", elements.annotations(), Annotation::id, new HashMap<>(), problems);
  }

  private static <T> void each(
      String list, List<T> all, Function<T, String> idOf, Map<String, String> taken, Problems problems) {
    for (int i = 0; i < all.size(); i++) {
      String id = idOf.apply(all.get(i));
      String place = list + "[" + i + "]";
      String first = taken.putIfAbsent(id, place);
      if (first != null) {
        problems.add(place + ".id", "is " + Rule.quoted(id) + ", as is that of " + first + "; give one of them another");
      }
    }
  }
}
