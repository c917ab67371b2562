package linchpin.ui.inspector;

import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import linchpin.edit.Edits;
import linchpin.edit.document.Document;
import linchpin.model.Failover;
import linchpin.model.RedundancyGroup;
import linchpin.ui.inspector.field.Entries;
import linchpin.ui.inspector.field.FieldContent;
import linchpin.ui.inspector.field.PropertyChanges;
import linchpin.ui.inspector.field.Quantity;
import linchpin.ui.inspector.field.Section;
import org.jspecify.annotations.Nullable;

/// How often the failover of a group works: as a share, or as rehearsals that were tried and worked, one more of which can
/// be recorded (docs/semantics.md, section 9).
final class RehearsalRows {
  private final PropertyChanges changes;
  private final String group;

  RehearsalRows(PropertyChanges changes, String group) {
    this.changes = changes;
    this.group = group;
  }

  void addTo(Section section) {
    section.text("Works when needed", "%", d -> rate(now(d)),
        text -> Entries.percent(text).then(v -> change("Change how often the failover works", f -> f.withSuccessRate(v))));
    section.text("Rehearsed", "", d -> tried(now(d)),
        text -> Entries.count(text).then(v -> change("Change rehearsals", f -> f.withRehearsals(tried(f, v)))));
    section.text("Of these worked", "", d -> worked(now(d)),
        text -> Entries.amount(text, "").then(this::worked));
    Button success = new Button("It worked");
    Button failure = new Button("It did not");
    success.getStyleClass().add("text-button");
    failure.getStyleClass().add("text-button");
    success.setAccessibleText("Record a rehearsal of the failover that worked");
    failure.setAccessibleText("Record a rehearsal of the failover that did not work");
    success.setOnAction(e -> record(true));
    failure.setOnAction(e -> record(false));
    Label words = new Label("Record a rehearsal:");
    words.getStyleClass().addAll("small", "muted");
    HBox line = new HBox(8, words, success, failure);
    line.setAlignment(Pos.CENTER_LEFT);
    section.add(line);
  }

  private void record(boolean success) {
    change(success ? "Record a rehearsal that worked" : "Record a rehearsal that did not work", f -> f.withRehearsals(
        f.rehearsals() == null ? new Failover.Rehearsals(1, success ? 1 : 0) : f.rehearsals().and(success)));
  }

  private static FieldContent rate(Failover failover) {
    if (failover.successRate() != null) {
      return FieldContent.given(Quantity.percent(failover.successRate()));
    }
    return failover.rehearsals() == null ? FieldContent.assumed("100")
        : FieldContent.follows(Quantity.rounded(100 * failover.rehearsals().success()));
  }

  private static FieldContent tried(Failover failover) {
    return failover.rehearsals() == null ? FieldContent.NOTHING
        : FieldContent.given(Quantity.text(failover.rehearsals().tried()));
  }

  private static FieldContent worked(Failover failover) {
    return failover.rehearsals() == null ? FieldContent.NOTHING
        : FieldContent.given(Quantity.text(failover.rehearsals().worked()));
  }

  private static Failover.@Nullable Rehearsals tried(Failover failover, @Nullable Integer tried) {
    if (tried == null) {
      return null;
    }
    int worked = failover.rehearsals() == null ? tried : failover.rehearsals().worked();
    return new Failover.Rehearsals(tried, Math.min(worked, tried));
  }

  private Optional<String> worked(@Nullable Double worked) {
    Failover.Rehearsals now = now(changes.document()).rehearsals();
    if (worked == null) {
      return change("Change rehearsals", f -> f.withRehearsals(null));
    }
    if (now == null) {
      return Optional.of("Say first how often it was rehearsed.");
    }
    if (worked != Math.rint(worked) || worked > now.tried()) {
      return Optional.of("It was tried " + now.tried() + " times. Type a whole number from 0 to " + now.tried() + ".");
    }
    return change("Change rehearsals", f -> f.withRehearsals(new Failover.Rehearsals(now.tried(), worked.intValue())));
  }

  private Optional<String> change(String label, UnaryOperator<Failover> how) {
    return changes.perform(Edits.group(group, label, g -> g.withFailover(how.apply(g.switching()))));
  }

  private Failover now(Document document) {
    RedundancyGroup found = document.topology().group(group);
    return found == null ? Failover.BY_HAND : found.switching();
  }
}
