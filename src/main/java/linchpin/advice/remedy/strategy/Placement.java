package linchpin.advice.remedy.strategy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import linchpin.advice.remedy.change.TrialDocument;
import linchpin.edit.document.Document;
import linchpin.edit.document.Ids;
import linchpin.model.Component;
import linchpin.model.RedundancyGroup;
import org.jspecify.annotations.Nullable;

/// A place for something to stand in, there already or to be made.
///
/// @param place its id, or null for outside every place, or for one to be made
/// @param beside the place of whose kind one is to be made, or null for one that is there
/// @param made what one to be made is called; one that is called so by now is taken instead
/// @param phrase what a title adds: " in Zone B"; empty for where its model stands
record Placement(@Nullable String place, @Nullable String beside, String made, String phrase) {
  private static final Set<String> FAIL_ALONE = Set.of("zone", "rack", "host", "power");

  /// Where its model stands.
  static Placement same(Component model) {
    return new Placement(model.domain(), null, "", "");
  }

  /// The place's id, which is made when it is not there.
  @Nullable String in(TrialDocument trial) {
    if (beside == null) {
      return place;
    }
    Component model = trial.component(beside);
    return trial.topology().components().values().stream()
        .filter(c -> model != null && c.kind().equals(model.kind()) && c.label().equals(made))
        .map(Component::id).findFirst()
        .orElseGet(() -> trial.placeBeside(beside, made));
  }

  /// Where one more of something is best put, the best first: apart from it and those that stand in for it.
  static List<Placement> apartFrom(Situation s, Component c) {
    Component domain = c.domain() == null ? null : s.topology.component(c.domain());
    if (domain == null) {
      return List.of(same(c));
    }
    List<Placement> spots = new ArrayList<>(outside(s, c, domain, FAIL_ALONE.contains(domain.kind())));
    spots.add(same(c));
    return spots;
  }

  /// Places of the kind of a domain beside it in which something could stand instead, those first in which the fewest
  /// of its group stand.
  ///
  /// @param made whether one may be made
  static List<Placement> outside(Situation s, Component c, Component domain, boolean made) {
    List<Placement> spots = new ArrayList<>(siblings(s, domain).stream()
        .sorted(Comparator.comparingLong(p -> peers(s, c, p)))
        .map(p -> into(s, p, c, domain))
        .limit(2)
        .toList());
    if (made && (spots.isEmpty() || siblings(s, domain).stream().allMatch(p -> peers(s, c, p) > 0))) {
      String name = nextName(s.document, domain.id());
      boolean second = name.startsWith("Second ");
      String phrase = second ? " in a s" + name.substring(1) : " in a new " + name;
      spots.add(new Placement(null, domain.id(), name, phrase));
    }
    return spots;
  }

  /// A place, or what lies in it of the kind of the place where the model stands in the domain.
  private static Placement into(Situation s, Component place, Component c, Component domain) {
    Component own = c.domain() == null ? null : s.topology.component(c.domain());
    Component inner = own == null || own.id().equals(domain.id()) ? null : s.topology.components().values().stream()
        .filter(p -> p.kind().equals(own.kind()) && s.within(p.id(), place.id()))
        .findFirst().orElse(null);
    Component found = inner == null ? place : inner;
    return new Placement(found.id(), null, "", " in " + s.names.of(found.id()));
  }

  private static List<Component> siblings(Situation s, Component domain) {
    return s.topology.components().values().stream()
        .filter(p -> p.kind().equals(domain.kind()) && !p.id().equals(domain.id()) && p.copies() == 1)
        .filter(p -> java.util.Objects.equals(p.domain(), domain.domain()))
        .toList();
  }

  private static long peers(Situation s, Component c, Component place) {
    RedundancyGroup group = s.groupOf(c);
    return group == null ? 0 : group.members().stream().filter(m -> s.within(m, place.id())).count();
  }

  /// `Zone A` gives `Zone B`, `Rack 1` gives `Rack 2`, and what has no such end `Second region`; the first that is
  /// free.
  static String nextName(Document document, String place) {
    Component model = java.util.Objects.requireNonNull(document.topology().component(place));
    String label = model.label();
    if (label.matches(".*\\s[A-Y]")) {
      String stem = label.substring(0, label.length() - 1);
      for (char c = 'A'; c <= 'Z'; c++) {
        if (Ids.freeName(document, stem + c).equals(stem + c)) {
          return stem + c;
        }
      }
    }
    if (label.matches(".*[\\s-]\\d+")) {
      return Ids.freeName(document, label);
    }
    String kind = document.topology().kind(model).name();
    String what = label.startsWith(kind + " ") ? label : kind;
    return Ids.freeName(document, "Second " + Character.toLowerCase(what.charAt(0)) + what.substring(1));
  }
}
