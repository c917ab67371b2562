package linchpin.advice.remedy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import linchpin.advice.remedy.effect.Metrics;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.Report;
import linchpin.edit.History;
import linchpin.edit.Selection;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Outlines;
import linchpin.edit.validity.Validity;
import linchpin.format.ModelFile;
import linchpin.model.Component;
import linchpin.task.Cancellation;

/// What every offer promises: the figures that a fresh analysis finds, a valid document that a file can hold, nothing
/// on top of anything else, and undo.
final class Promise {
  private Promise() {}

  static void check(Document document, Report report, Offer offer, String model) {
    String what = model + ": " + offer.remedy().title();
    Document changed = offer.remedy().edit().apply(document);
    assertThat(changed).as(what).isNotEqualTo(document);
    assertThat(Validity.problems(changed)).as(what).isEmpty();
    assertThat(Opened.text(ModelFile.text(changed))).as(what).isEqualTo(changed);
    Report fresh = Analyzer.analyze(changed.topology(), Cancellation.NEVER);
    assertThat(offer.after()).as(what).isEqualTo(Metrics.of(changed, fresh));
    assertThat(offer.before()).as(what).isEqualTo(Metrics.of(document, report));
    assertThat(offer.helps(Set.of())).as(what).isTrue();
    undone(document, changed, offer);
    Set<String> before = overlaps(document);
    assertThat(overlaps(changed)).as(what).isSubsetOf(before);
    assertThat(outside(changed)).as(what).isSubsetOf(outside(document));
  }

  private static void undone(Document document, Document changed, Offer offer) {
    History history = new History(document);
    history.perform(offer.remedy().edit(), Selection.NONE, Selection.NONE, null);
    assertThat(history.undoLabel()).isEqualTo(offer.remedy().title());
    assertThat(history.current()).isEqualTo(changed);
    history.undo();
    assertThat(history.current()).isEqualTo(document);
  }

  /// Pairs of which neither stands in the other and that lie on each other.
  private static Set<String> overlaps(Document document) {
    List<Component> all = new ArrayList<>(document.topology().components().values());
    Set<String> pairs = new TreeSet<>();
    for (int i = 0; i < all.size(); i++) {
      Bounds one = Outlines.of(document, all.get(i));
      for (Component other : all.subList(i + 1, all.size())) {
        Bounds two = Outlines.of(document, other);
        boolean nested = within(document, all.get(i), other) || within(document, other, all.get(i));
        if (!nested && one != null && two != null && one.overlaps(two)) {
          pairs.add(all.get(i).id() + " on " + other.id());
        }
      }
    }
    return pairs;
  }

  /// Components that are not drawn inside the place that they stand in.
  private static Set<String> outside(Document document) {
    Set<String> outside = new TreeSet<>();
    for (Component c : document.topology().components().values()) {
      Bounds box = document.bounds(c.id());
      Bounds place = c.domain() == null ? null : document.bounds(c.domain());
      if (box != null && place != null && !place.contains(box)) {
        outside.add(c.id());
      }
    }
    return outside;
  }

  /// Whether something stands in a place, directly or deeper, or its copies are dealt over what does.
  private static boolean within(Document document, Component inner, Component outer) {
    List<String> places = new ArrayList<>(inner.spread());
    if (inner.domain() != null) {
      places.add(inner.domain());
    }
    return places.stream().anyMatch(p -> p.equals(outer.id())
        || within(document, Objects.requireNonNull(document.topology().component(p)), outer));
  }
}
