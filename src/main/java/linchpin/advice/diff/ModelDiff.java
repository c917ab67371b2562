package linchpin.advice.diff;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.function.Function;
import linchpin.advice.diff.ElementChange.Element;
import linchpin.advice.diff.ElementChange.Sort;
import linchpin.edit.document.Annotation;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.model.Dependency;
import org.jspecify.annotations.Nullable;

/// What changed between two versions of a model. Where something is drawn, in which order the file holds it and where
/// an importer found it is no change.
///
/// @param before the older version, with today's ids for what was renamed
/// @param after the newer version
/// @param changes in the order model, components, groups, dependencies, common causes, journeys, scenarios,
///     notes
/// @param moved whether something is drawn elsewhere, in another size or along another way
public record ModelDiff(Document before, Document after, List<ElementChange> changes, boolean moved) {
  public ModelDiff {
    changes = List.copyOf(changes);
  }

  /// Compares two versions, by id; what has only another id than before is recognised by its content.
  public static ModelDiff between(Document older, Document newer) {
    Translation translation = Renames.between(older, newer);
    Document before = translation.document(older);
    Comparison comparison = new Comparison(before, newer);
    comparison.run(older, translation);
    return new ModelDiff(before, newer, comparison.changes, moved(older, newer));
  }

  /// The id that a component, group, dependency or copy of the older version has now.
  public static Function<String, String> ids(Document older, Document newer) {
    return Renames.between(older, newer)::unit;
  }

  /// Whether the analysis of both must give the same.
  public boolean sameTopology() {
    return before.topology().equals(after.topology());
  }

  private static boolean moved(Document older, Document newer) {
    boolean notes = older.annotations().values().stream().anyMatch(a -> {
      Annotation now = newer.annotations().get(a.id());
      return now != null && (now.x() != a.x() || now.y() != a.y());
    });
    return notes || !older.placement().equals(newer.placement()) || !older.arrangement().equals(newer.arrangement());
  }

  /// Collects the changes, list by list.
  private static final class Comparison {
    private final Document before;
    private final Document after;
    private final Described was;
    private final Described is;
    private final Map<String, String> given = new HashMap<>();
    private final List<ElementChange> changes = new ArrayList<>();

    Comparison(Document before, Document after) {
      this.before = before;
      this.after = after;
      was = new Described(before.topology());
      is = new Described(after.topology());
    }

    void run(Document older, Translation ids) {
      ids.elements().forEach((id, now) -> given.put(now, id));
      List<FieldChange> title = fields(was.of(before), is.of(after));
      if (!title.isEmpty()) {
        changes.add(new ElementChange(Element.MODEL, Sort.CHANGED, "", null, "Model", "", title));
      }
      compare(new Listed<>(Element.COMPONENT, d -> d.topology().components(), Described::of,
          (d, c) -> d.names().of(c.id()), Comparison::about), older.topology().components().keySet(), ids::element);
      compare(new Listed<>(Element.GROUP, d -> d.topology().groups(), Described::of, (d, g) -> g.label(),
              (d, g) -> g.mode().text() + " of " + d.names().list(g.members())),
          older.topology().groups().keySet(), ids::element);
      compare(new Listed<>(Element.DEPENDENCY, d -> d.topology().dependencies(), Described::of,
              (d, x) -> d.names().of(x.from()) + " → " + d.names().of(x.to()), (d, x) -> about(x)),
          List.of(), ids::element);
      compare(new Listed<>(Element.CAUSE, d -> d.topology().commonCauses(), Described::of, (d, c) -> c.label(),
              (d, c) -> c.cause().text() + " shared by " + d.names().list(c.members())),
          List.of(), ids::element);
      compare(new Listed<>(Element.JOURNEY, d -> d.topology().journeys(), Described::of, (d, j) -> j.label(),
              (d, j) -> "begins at " + d.names().of(j.entry())),
          older.topology().journeys().keySet(), id -> ids.journeys().getOrDefault(id, id));
      compare(new Listed<>(Element.SCENARIO, Document::scenarios, Described::of, (d, s) -> s.label(),
              (d, s) -> s.off().isEmpty() ? "" : "off: " + d.names().list(s.off())),
          older.scenarios().keySet(), id -> ids.scenarios().getOrDefault(id, id));
      compare(new Listed<>(Element.NOTE, Document::annotations, Described::of, (d, a) -> a.text(), (d, a) -> ""),
          List.of(), id -> id);
    }

    private static String about(Described d, Component c) {
      String in = c.domain() == null ? "" : ", in " + d.names().of(c.domain());
      return c.kind() + (c.copies() > 1 ? ", " + c.copies() + " copies" : "") + in;
    }

    private static String about(Dependency d) {
      return d.strength().text() + (d.access() == linchpin.model.Access.BOTH ? "" : ", " + d.access().text());
    }

    private <T> void compare(Listed<T> list, Collection<String> oldIds, Function<String, String> idNow) {
      Map<String, String> former = new HashMap<>();
      oldIds.stream().filter(id -> !idNow.apply(id).equals(id)).forEach(id -> former.put(idNow.apply(id), id));
      Map<String, T> old = list.all.apply(before);
      Map<String, T> now = list.all.apply(after);
      old.forEach((id, element) -> {
        if (!now.containsKey(id)) {
          changes.add(list.change(Sort.REMOVED, given.getOrDefault(id, id), null, element, was, List.of()));
        }
      });
      now.forEach((id, element) -> {
        T earlier = old.get(id);
        if (earlier == null) {
          changes.add(list.change(Sort.ADDED, id, null, element, is, List.of()));
        } else if (!earlier.equals(element) || former.containsKey(id)) {
          List<FieldChange> fields = fields(list.fields.of(was, earlier), list.fields.of(is, element));
          if (!fields.isEmpty() || former.containsKey(id)) {
            changes.add(list.change(Sort.CHANGED, id, former.get(id), element, is, fields));
          }
        }
      });
    }

    private static List<FieldChange> fields(
        SequencedMap<String, Described.Value> before, SequencedMap<String, Described.Value> after) {
      List<FieldChange> fields = new ArrayList<>();
      before.forEach((field, old) -> {
        Described.Value now = Objects.requireNonNull(after.get(field));
        if (!Objects.equals(old.value(), now.value())) {
          boolean alike = now.text().equals(old.text());
          fields.add(alike
              ? new FieldChange(field, old.precisely(), now.precisely())
              : new FieldChange(field, old.text(), now.text()));
        }
      });
      return fields;
    }
  }

  private interface Words<T, R> {
    R of(Described described, T element);
  }

  /// How one list of a document is read.
  private record Listed<T>(
      Element element,
      Function<Document, Map<String, T>> all,
      Words<T, SequencedMap<String, Described.Value>> fields,
      Words<T, String> name,
      Words<T, String> about) {
    ElementChange change(
        Sort sort, String id, @Nullable String former, T value, Described described, List<FieldChange> changed) {
      return new ElementChange(
          element, sort, id, former, name.of(described, value), about.of(described, value), changed);
    }
  }
}
