package linchpin.edit.validity;

import java.util.List;
import linchpin.edit.document.Annotation;
import linchpin.edit.document.Arrangement;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Limits;
import linchpin.edit.document.Point;

/// What is drawn lies on the sheet and has a size.
final class PlacesAreOnTheSheet implements Rule {
  @Override
  public void check(Elements elements, Problems problems) {
    for (int i = 0; i < elements.components().size(); i++) {
      Bounds bounds = elements.placement().get(elements.components().get(i).id());
      String path = "components[" + i + "]";
      if (bounds != null) {
        position(path + ".x", bounds.x(), problems);
        position(path + ".y", bounds.y(), problems);
        size(path + ".width", bounds.width(), problems);
        size(path + ".height", bounds.height(), problems);
      }
    }
    List<Annotation> notes = elements.annotations();
    for (int i = 0; i < notes.size(); i++) {
      position("annotations[" + i + "].x", notes.get(i).x(), problems);
      position("annotations[" + i + "].y", notes.get(i).y(), problems);
    }
    for (int i = 0; i < elements.dependencies().size(); i++) {
      bends("dependencies[" + i + "].via", elements.arrangement().bends(elements.dependencies().get(i).id()), problems);
    }
  }

  private static void bends(String path, List<Point> corners, Problems problems) {
    if (corners.size() > Arrangement.MOST_BENDS) {
      problems.add(path, "has " + corners.size() + " corners; keep " + Arrangement.MOST_BENDS + " at most");
    }
    for (int i = 0; i < corners.size(); i++) {
      position(path + "[" + i + "].x", corners.get(i).x(), problems);
      position(path + "[" + i + "].y", corners.get(i).y(), problems);
    }
  }

  private static void position(String path, double value, Problems problems) {
    if (!(Math.abs(value) <= Limits.REACH)) {
      problems.add(path, "is " + Numbers.text(value) + ", off the sheet; set a number from -1000000 to 1000000");
    }
  }

  private static void size(String path, double value, Problems problems) {
    if (!(value >= 1 && value <= Limits.REACH)) {
      problems.add(path, "is " + Numbers.text(value) + "; set a size from 1 to 1000000");
    }
  }
}
