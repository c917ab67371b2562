package linchpin.ui.inspector;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import linchpin.edit.Edits;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.model.OnOverload;
import linchpin.model.UnitFigures;
import linchpin.model.graph.Containment;
import linchpin.model.kind.Catalogue;
import linchpin.model.kind.Kind;
import linchpin.ui.inspector.field.Entries;
import linchpin.ui.inspector.field.FieldContent;
import linchpin.ui.inspector.field.PropertyChanges;
import linchpin.ui.inspector.field.Quantity;
import linchpin.ui.inspector.field.ReliabilityRows;
import linchpin.ui.inspector.field.Section;
import linchpin.ui.inspector.field.ShownFigures;
import org.jspecify.annotations.Nullable;

/// The properties of one component, or of several at once.
public final class ComponentSections {
  private static final String NOWHERE = "";
  private final PropertyChanges changes;
  private final List<String> ids;

  ComponentSections(PropertyChanges changes, List<String> ids) {
    this.changes = changes;
    this.ids = List.copyOf(ids);
  }

  /// The sections that make sense for what is selected.
  List<Section> sections() {
    List<Component> selected = selected(changes.document());
    boolean fails = selected.stream().anyMatch(c -> !c.isPeople());
    boolean carries = selected.stream().noneMatch(c -> c.isHuman() || c.isPlace());
    boolean team = selected.stream().allMatch(Component::isTeam);
    List<Section> sections = new java.util.ArrayList<>(List.of(general()));
    if (fails) {
      sections.add(reliability());
    }
    if (carries || team) {
      sections.add(load(carries));
    }
    sections.add(rest(fails));
    return sections;
  }

  private Section general() {
    Section section = new Section();
    if (ids.size() == 1) {
      section.text("Name", "", d -> FieldContent.given(only(d).label()), text ->
          changes.perform(Edits.rename(ids.getFirst(), text)));
    }
    section.choice("Kind", Kind::name, d -> List.copyOf(Catalogue.standard().kinds()),
        d -> FieldContent.same(selected(d), Component::type),
        kind -> changes.components(ids, "Change kind", b -> b.kind(kind.id())));
    section.choice("Stands in", this::placeName, this::places, d -> FieldContent.same(selected(d), ComponentSections::place),
        place -> changes.perform(Edits.putInto(ids, place.equals(NOWHERE) ? null : place)));
    return section;
  }

  private Section reliability() {
    Section section = new Section("Reliability", "assumed = default of its kind");
    ReliabilityRows.rows(section, this::figures, how -> label -> changeFigures(label, how));
    return section;
  }

  private Optional<String> changeFigures(String label, UnaryOperator<linchpin.model.kind.ReliabilityFigures> how) {
    return changes.perform(Edits.components(ids, label, c -> c.with().figures(how.apply(c.figures())).build()));
  }

  private ShownFigures figures(Document document) {
    List<ShownFigures> all = selected(document).stream().map(UnitFigures::of).map(ShownFigures::of).toList();
    return new ShownFigures(
        FieldContent.common(all, ShownFigures::availability), FieldContent.common(all, ShownFigures::mtbf),
        FieldContent.common(all, ShownFigures::mttr), FieldContent.common(all, ShownFigures::factor));
  }

  private Section load(boolean carries) {
    Section section = new Section(carries ? "Copies and load" : "Size", "");
    section.text(carries ? "Copies" : "People", "", d ->
        FieldContent.common(selected(d), c -> FieldContent.given(Quantity.text(c.copies()))),
        text -> Entries.count(text).then(this::copies));
    section.text("Needed", "", d -> FieldContent.common(selected(d), c -> FieldContent.given(Quantity.text(c.required()))),
        text -> Entries.count(text).then(this::needed));
    if (carries) {
      section.text("Capacity", "requests/s", d -> common(d, c -> Quantity.text(c.capacity())),
          text -> Entries.amount(text, "requests/s")
              .then(v -> changes.components(ids, "Change capacity", b -> b.capacity(v))));
      section.choice("When overloaded", ComponentSections::words, d -> List.of(OnOverload.values()),
          d -> FieldContent.same(selected(d), Component::onOverload),
          v -> changes.components(ids, "Change what overload does", b -> b.onOverload(v)));
    }
    return section;
  }

  private Optional<String> copies(@Nullable Integer copies) {
    int count = copies == null ? 1 : copies;
    for (Component c : selected(changes.document())) {
      if (c.required() > count) {
        return Optional.of(c.required()
            + " copies are needed, so there must be at least as many. Lower “Needed” first.");
      }
      if (count == 1 && !c.spread().isEmpty()) {
        return Optional.of("Its copies are spread over places. Let it stand in one place first.");
      }
    }
    return changes.components(ids, "Change copies", b -> b.instances(copies));
  }

  private Optional<String> needed(@Nullable Integer needed) {
    int count = needed == null ? 1 : needed;
    for (Component c : selected(changes.document())) {
      Optional<String> problem = neededProblem(count, c.copies());
      if (problem.isPresent()) {
        return problem;
      }
    }
    return changes.components(ids, "Change copies needed", b -> b.required(count));
  }

  /// Why so many of so many copies cannot be needed, or nothing.
  public static Optional<String> neededProblem(int needed, int copies) {
    if (needed <= copies) {
      return Optional.empty();
    }
    String there = copies == 1 ? "there is 1 copy" : "there are " + copies + " copies";
    return Optional.of("Needed is " + needed + ", but " + there + ". Set " + copies + ", or add copies.");
  }

  private Section rest(boolean fails) {
    Section section = new Section("More", "");
    if (fails) {
      section.text("Cost of one", "a month", d -> FieldContent.common(selected(d), ComponentSections::cost),
          text -> Entries.amount(text, "a month").then(v ->
              changes.components(ids, "Change cost", b -> b.costPerMonth(v))));
      section.toggle("Can fail", "yes", "never fails", d -> FieldContent.same(selected(d), Component::isFailureUnit),
          v -> changes.components(ids, v ? "Let it fail" : "Never let it fail", b -> b.canFail(v)));
      section.toggle("Holds data", "yes", "no", d -> FieldContent.same(selected(d), Component::holdsData),
          v -> changes.components(ids, v ? "Let it hold data" : "Let it hold no data", b -> b.stateful(v)));
    }
    section.text("Tags", "", d -> common(d, c -> String.join(", ", c.tags())),
        text -> changes.components(ids, "Change tags", b -> b.tags(words(text))));
    section.text("Notes", "", d -> common(d, Component::notes),
        text -> changes.components(ids, "Change notes", b -> b.notes(text)));
    return section;
  }

  private static List<String> words(String text) {
    return java.util.Arrays.stream(text.split(",")).map(String::strip).filter(w -> !w.isEmpty()).distinct().toList();
  }

  private FieldContent common(Document document, Function<Component, String> text) {
    return FieldContent.common(selected(document), c -> FieldContent.given(text.apply(c)));
  }

  private List<String> places(Document document) {
    List<String> places = new java.util.ArrayList<>(List.of(NOWHERE));
    Containment standing = Containment.of(document.topology());
    document.topology().components().values().stream()
        .filter(c -> document.isPlace(c) && ids.stream().noneMatch(id -> standing.within(c.id(), id)))
        .forEach(c -> places.add(c.id()));
    return places;
  }

  private String placeName(String id) {
    Component place = changes.document().topology().component(id);
    return place == null ? "nowhere in particular" : place.label();
  }

  private List<Component> selected(Document document) {
    var components = document.topology().components();
    return ids.stream().filter(components::containsKey).map(id -> Objects.requireNonNull(components.get(id))).toList();
  }

  private Component only(Document document) {
    List<Component> all = selected(document);
    return all.isEmpty() ? Component.of(ids.getFirst(), "generic") : all.getFirst();
  }

  private static String place(Component component) {
    return component.domain() == null ? NOWHERE : component.domain();
  }

  private static FieldContent cost(Component c) {
    return c.costPerMonth() == null ? FieldContent.assumed(Quantity.text(c.type().costPerMonth()))
        : FieldContent.given(Quantity.text(c.costPerMonth()));
  }

  private static String words(OnOverload value) {
    return value == OnOverload.FAIL ? "Fails" : "Works worse";
  }
}
