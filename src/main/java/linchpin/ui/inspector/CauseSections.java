package linchpin.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import linchpin.edit.CauseEdits;
import linchpin.edit.Edits;
import linchpin.edit.document.Document;
import linchpin.edit.document.ElementNames;
import linchpin.model.Component;
import linchpin.model.cause.CauseKind;
import linchpin.model.cause.CommonCause;
import linchpin.ui.inspector.field.Entries;
import linchpin.ui.inspector.field.FieldContent;
import linchpin.ui.inspector.field.PropertyChanges;
import linchpin.ui.inspector.field.Quantity;
import linchpin.ui.inspector.field.ReliabilityRows;
import linchpin.ui.inspector.field.Section;
import linchpin.ui.inspector.field.ShownFigures;
import org.jspecify.annotations.Nullable;

/// The properties of a common cause: what it is, whom it takes down, and how often (docs/semantics.md, section 8).
final class CauseSections {
  private final PropertyChanges changes;
  private final CommonCause selected;

  CauseSections(PropertyChanges changes, CommonCause selected) {
    this.changes = changes;
    this.selected = selected;
  }

  List<Section> sections() {
    return List.of(head(), general(), members(), frequency());
  }

  private Section head() {
    return Head.of(changes.session(), selected.id(), () -> now(changes.document()).label(), this::caption);
  }

  private String caption() {
    CommonCause cause = now(changes.document());
    return "Common cause of " + ElementNames.count(cause.members().size(), "member");
  }

  private Section general() {
    Section section = new Section();
    section.text("Name", "", d -> FieldContent.given(now(d).label()),
        text -> changes.perform(Edits.rename(selected.id(), text)));
    section.choice("They share", CauseKind::label, d -> List.of(CauseKind.values()), d -> now(d).cause(),
        kind -> change("Change common cause", c -> c.withCause(kind)));
    section.toggle("Destroys their data", "yes", "no", d -> now(d).destroysData(),
        v -> change(v ? "Let it destroy data" : "Let it spare data", c -> c.withDestroysData(v)));
    return section;
  }

  private Section members() {
    Section section = new Section("Members", "");
    Chips chips = new Chips("");
    section.add(chips);
    section.on(d -> {
      CommonCause cause = now(d);
      chips.show(d, cause.members(), new Chips.Adding(others(d, cause), this::join), this::leave);
    });
    return section;
  }

  private static List<String> others(Document document, CommonCause cause) {
    List<String> others = new ArrayList<>();
    for (Component c : document.topology().components().values()) {
      if (CauseEdits.canShare(c) && !cause.members().contains(c.id())) {
        others.add(c.id());
      }
    }
    return others;
  }

  private void join(String member) {
    changes.perform(CauseEdits.join(selected.id(), List.of(member)));
  }

  private void leave(String member) {
    changes.perform(CauseEdits.leave(selected.id(), List.of(member)));
  }

  private Section frequency() {
    boolean own = selected.hasOwnFigures();
    Section section = new Section("How often", own ? "its own figures" : "a share of its members' failures");
    if (!own) {
      section.text("Share", "%", d -> share(now(d)), text -> Entries.percent(text).then(this::share));
    }
    ReliabilityRows.rows(section, this::figures,
        how -> label -> change(label, c -> c.withFigures(how.apply(c.figures()))));
    return section;
  }

  private static FieldContent share(CommonCause cause) {
    return cause.share() == null
        ? FieldContent.assumed(Quantity.percent(CommonCause.ASSUMED_SHARE))
        : FieldContent.given(Quantity.percent(cause.share()));
  }

  private Optional<String> share(@Nullable Double share) {
    if (share != null && share <= 0) {
      return Optional.of("It must be more than 0 %. Empty the field for 5 %, or delete the common cause.");
    }
    return change("Change share", c -> c.withShare(share));
  }

  /// Its own figures as given; without any, nothing: then the share tells how often.
  private ShownFigures figures(Document document) {
    return ShownFigures.given(now(document).figures());
  }

  private Optional<String> change(String label, UnaryOperator<CommonCause> how) {
    return changes.perform(CauseEdits.change(selected.id(), label, how));
  }

  private CommonCause now(Document document) {
    CommonCause cause = document.topology().commonCause(selected.id());
    return cause == null ? selected : cause;
  }
}
