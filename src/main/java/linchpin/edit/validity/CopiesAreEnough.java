package linchpin.edit.validity;

import java.util.List;
import linchpin.edit.document.Limits;
import linchpin.model.Component;

/// A component has at least one copy, needs no more than it has, and only copies are spread.
final class CopiesAreEnough implements Rule {
  @Override
  public void check(Elements elements, Problems problems) {
    List<Component> all = elements.components();
    long copies = 0;
    for (int i = 0; i < all.size(); i++) {
      check(all.get(i), "components[" + i + "]", problems);
      copies += Math.min(all.get(i).copies(), Limits.MOST_COPIES);
    }
    if (copies > Limits.MOST_COPIES_IN_ALL) {
      String most = " copies in all; at most " + Limits.MOST_COPIES_IN_ALL + " can be analysed";
      problems.add("components", "make " + copies + most);
    }
  }

  private static void check(Component c, String path, Problems problems) {
    int copies = c.copies();
    if (copies < 1 || copies > Limits.MOST_COPIES) {
      problems.add(path + ".instances", "is " + copies + "; set a whole number from 1 to " + Limits.MOST_COPIES);
    } else if (c.required() > copies) {
      String has = copies == 1 ? "1 instance; set 1, or add instances" : copies + " instances; set at most " + copies;
      problems.add(path + ".required", "is " + c.required() + ", but it has " + has);
    }
    if (c.required() < 1) {
      problems.add(path + ".required", "is " + c.required() + "; at least 1 must be needed");
    }
    if (!c.spread().isEmpty() && c.domain() != null) {
      problems.add(path + ".spread", "stands beside in; keep only one of the two");
    } else if (!c.spread().isEmpty() && copies < 2) {
      problems.add(path + ".spread", "has nothing to deal out; set instances to 2 or more, or use in");
    }
  }
}
