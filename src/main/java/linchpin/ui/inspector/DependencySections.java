package linchpin.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import linchpin.edit.Edits;
import linchpin.edit.document.Document;
import linchpin.model.Access;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Strength;
import linchpin.model.UnitFigures;
import linchpin.ui.inspector.field.Entries;
import linchpin.ui.inspector.field.FieldContent;
import linchpin.ui.inspector.field.PropertyChanges;
import linchpin.ui.inspector.field.Quantity;
import linchpin.ui.inspector.field.ReliabilityRows;
import linchpin.ui.inspector.field.Section;
import linchpin.ui.inspector.field.ShownFigures;
import org.jspecify.annotations.Nullable;

/// The properties of a dependency.
final class DependencySections {
  private static final String NO_CACHE = "";
  private final PropertyChanges changes;
  private final Dependency first;

  private DependencySections(PropertyChanges changes, Dependency dependency) {
    this.changes = changes;
    first = dependency;
  }

  static List<Section> of(PropertyChanges changes, Dependency dependency) {
    DependencySections rows = new DependencySections(changes, dependency);
    List<Section> sections = new ArrayList<>(List.of(rows.need(), rows.load(), rows.failing()));
    if (dependency.evidence() != null) {
      sections.add(rows.evidence(dependency.evidence()));
    }
    return sections;
  }

  /// The properties that several dependencies can be given at once.
  static Section ofMany(PropertyChanges changes, List<String> ids) {
    Section section = new Section(ids.size() == 1 ? "Dependency" : "Dependencies", "all " + ids.size() + " at once");
    section.choice("Without it", DependencySections::words, d -> List.of(Strength.values()),
        d -> FieldContent.same(all(d, ids), Dependency::strength),
        v -> changeAll(changes, ids, "Change strength", x -> x.withStrength(v)));
    section.choice("Used for", DependencySections::words, d -> List.of(Access.values()),
        d -> FieldContent.same(all(d, ids), Dependency::access),
        v -> changeAll(changes, ids, "Change access", x -> x.withAccess(v)));
    section.toggle("Can fail itself", "like a WAN line", "no", d -> FieldContent.same(all(d, ids), Dependency::canFail),
        v -> changeAll(changes, ids, v ? "Let the lines fail" : "Never let the lines fail",
            x -> x.withFailing(v, x.figures())));
    return section;
  }

  private static List<Dependency> all(Document document, List<String> ids) {
    return ids.stream().map(document.topology()::dependency).filter(Objects::nonNull).toList();
  }

  private static Optional<String> changeAll(
      PropertyChanges changes, List<String> ids, String label, UnaryOperator<Dependency> how) {
    return changes.perform(Edits.all(label, ids.stream().map(id -> Edits.dependency(id, label, how)).toList()));
  }

  private Section need() {
    Section section = new Section("Dependency", "");
    section.choice("Without it", DependencySections::words, d -> List.of(Strength.values()), d -> now(d).strength(),
        v -> change("Change strength", x -> x.withStrength(v)));
    section.choice("Used for", DependencySections::words, d -> List.of(Access.values()), d -> now(d).access(),
        v -> change("Change access", x -> x.withAccess(v)));
    section.text("Label", "", d -> FieldContent.given(now(d).label()), text -> change("Change label", x -> x.withLabel(text)));
    return section;
  }

  private Section load() {
    Section section = new Section("Load", "");
    section.text("Calls", "a request", d -> FieldContent.given(Quantity.text(now(d).callsPerRequest())),
        text -> Entries.amount(text, "a request")
            .then(v -> change("Change calls per request", x -> x.withCallsPerRequest(v == null ? 1 : v))));
    section.choice("Cached by", this::cacheName, this::caches, d -> cache(now(d)),
        v -> change("Change cache", x -> x.withCache(v.equals(NO_CACHE) ? null : v, v.equals(NO_CACHE) ? 0
            : x.hitRatio())));
    if (first.cachedBy() != null) {
      section.text("Answered by it", "%", d -> FieldContent.given(Quantity.percent(now(d).hitRatio())),
          text -> Entries.percent(text).then(v ->
              change("Change hit ratio", x -> x.withCache(x.cachedBy(), v == null ? 0 : v))));
    }
    return section;
  }

  private Section failing() {
    Section section = new Section("Reliability", first.canFail() ? "assumed = default of a link" : "");
    section.toggle("Can fail itself", "like a WAN line", "no", d -> now(d).canFail(),
        v -> change(v ? "Let the line fail" : "Never let the line fail", x -> x.withFailing(v, x.figures())));
    if (first.canFail()) {
      ReliabilityRows.rows(section, d -> ShownFigures.of(UnitFigures.of(now(d))),
          how -> label -> change(label, x -> x.withFailing(x.canFail(), how.apply(x.figures()))));
    }
    return section;
  }

  private Section evidence(String words) {
    Section section = new Section("Found by the import", "");
    javafx.scene.control.Label label = new javafx.scene.control.Label(words);
    label.setWrapText(true);
    label.getStyleClass().add("muted");
    section.add(label);
    return section;
  }

  private Optional<String> change(String label, UnaryOperator<Dependency> how) {
    return changes.perform(Edits.dependency(first.id(), label, how));
  }

  private Dependency now(Document document) {
    Dependency dependency = document.topology().dependency(first.id());
    return dependency == null ? first : dependency;
  }

  private List<String> caches(Document document) {
    List<String> caches = new ArrayList<>(List.of(NO_CACHE));
    for (Component c : document.topology().components().values()) {
      boolean end = c.id().equals(first.from()) || c.id().equals(first.to());
      if (!end && !document.isPlace(c) && !c.isHuman()) {
        caches.add(c.id());
      }
    }
    return caches;
  }

  private static String cache(Dependency dependency) {
    @Nullable String cache = dependency.cachedBy();
    return cache == null ? NO_CACHE : cache;
  }

  private String cacheName(String id) {
    return id.equals(NO_CACHE) ? "nothing" : changes.names().of(id);
  }

  private static String words(Strength strength) {
    return strength == Strength.HARD ? "Stops" : "Works worse";
  }

  private static String words(Access access) {
    return switch (access) {
      case BOTH -> "Reading and writing";
      case READ -> "Reading";
      case WRITE -> "Writing";
    };
  }
}
