package linchpin.edit.validity;

import java.util.List;
import java.util.function.Function;
import linchpin.edit.document.Annotation;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Journey;
import linchpin.model.RedundancyGroup;
import linchpin.model.Scenario;
import linchpin.model.cause.CommonCause;
import org.jspecify.annotations.Nullable;

/// An id is not empty and has no `#`, no control character and no blank at its ends.
final class IdsAreWellFormed implements Rule {
  @Override
  public void check(Elements elements, Problems problems) {
    each("components", elements.components(), Component::id, problems);
    each("groups", elements.groups(), RedundancyGroup::id, problems);
    each("commonCauses", elements.commonCauses(), CommonCause::id, problems);
    each("dependencies", elements.dependencies(), Dependency::id, problems);
    each("journeys", elements.journeys(), Journey::id, problems);
    each("scenarios", elements.scenarios(), Scenario::id, problems);
    each("annotations", elements.annotations(), Annotation::id, problems);
  }

  private static <T> void each(String list, List<T> all, Function<T, String> id, Problems problems) {
    for (int i = 0; i < all.size(); i++) {
      String flaw = flaw(id.apply(all.get(i)));
      if (flaw != null) {
        problems.add(list + "[" + i + "].id", flaw);
      }
    }
  }

  private static @Nullable String flaw(String id) {
    if (id.isEmpty()) {
      return "is empty; give it a short name such as \"lb\"";
    }
    if (id.chars().anyMatch(Character::isISOControl)) {
      return "has a control character in it; use letters, digits and dashes";
    }
    if (!id.equals(id.strip())) {
      return "is " + Rule.quoted(id) + " with a blank at its end; take the blank away";
    }
    return id.contains("#") ? "is " + Rule.quoted(id) + ", but # is kept for copies (web#1); take it out" : null;
  }
}
