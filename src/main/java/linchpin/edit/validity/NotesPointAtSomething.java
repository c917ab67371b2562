package linchpin.edit.validity;

import java.util.List;
import linchpin.edit.document.Annotation;

/// A note speaks of nothing in particular or of a component, a group or a dependency.
final class NotesPointAtSomething implements Rule {
  @Override
  public void check(Elements elements, Problems problems) {
    List<Annotation> all = elements.annotations();
    for (int i = 0; i < all.size(); i++) {
      String about = all.get(i).about();
      if (about != null && !known(about, elements)) {
        problems.add(
            "annotations[" + i + "].about",
            "names " + Rule.quoted(about) + ", which does not exist; name a component, a group or a dependency, or leave"
                + " it out");
      }
    }
  }

  private static boolean known(String id, Elements elements) {
    return elements.component(id) != null || elements.group(id) != null || elements.dependency(id) != null;
  }
}
