package linchpin.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.Label;
import linchpin.advice.Readiness;
import linchpin.edit.Edits;
import linchpin.edit.document.Document;
import linchpin.model.GroupMode;
import linchpin.model.RedundancyGroup;
import linchpin.model.Replication;
import linchpin.ui.inspector.field.Entries;
import linchpin.ui.inspector.field.FieldContent;
import linchpin.ui.inspector.field.PropertyChanges;
import linchpin.ui.inspector.field.Quantity;
import linchpin.ui.inspector.field.Section;
import org.jspecify.annotations.Nullable;

/// The properties of a redundancy group.
final class GroupSections {
  private static final String NOT_SAID = "Not said";
  private final PropertyChanges changes;
  private final String id;
  private final Section section;

  private GroupSections(PropertyChanges changes, RedundancyGroup group, boolean named) {
    this.changes = changes;
    this.id = group.id();
    section = new Section(named ? "Group " + group.label() : "Redundancy", group.needed() + " of "
        + group.members().size() + " needed");
  }

  /// The rows for a group.
  ///
  /// @param member whether they stand below one of its members, and not below the group itself
  static Section of(PropertyChanges changes, RedundancyGroup group, boolean member) {
    GroupSections rows = new GroupSections(changes, group, member);
    rows.fill(group, !member);
    return rows.section;
  }

  private void fill(RedundancyGroup group, boolean name) {
    if (name) {
      section.text("Name", "", d -> FieldContent.given(now(d, group).label()), text ->
          changes.perform(Edits.rename(id, text)));
    }
    section.choice("Mode", GroupSections::words, d -> List.of(GroupMode.values()), d -> now(d, group).mode(),
        mode -> change("Change mode", g -> fitting(g.withMode(mode))));
    if (group.mode() != GroupMode.QUORUM) {
      section.text("Needed", "", d -> FieldContent.given(Quantity.text(now(d, group).required())),
          text -> Entries.count(text).then(this::needed));
    }
    if (group.mode().switches()) {
      failover(group);
    }
    Readiness.unusedFailover(group).ifPresent(words -> section.add(remark(words)));
    replication(group);
    if (name) {
      section.add(order());
    }
  }

  /// Without the failover of a mode that had a switch, in one that has none.
  private static RedundancyGroup fitting(RedundancyGroup group) {
    return group.mode().switches() ? group : group.withFailover(null);
  }

  private Optional<String> needed(@Nullable Integer needed) {
    int count = needed == null ? 1 : needed;
    RedundancyGroup group = changes.document().topology().group(id);
    int members = group == null ? count : group.members().size();
    if (count > members) {
      return Optional.of("Needed is " + count + ", but it has " + members + " members. Set " + members
          + ", or add members.");
    }
    return change("Change members needed", g -> g.withRequired(count));
  }

  private void failover(RedundancyGroup group) {
    section.toggle("Failover", "automatic", "by a person", d -> now(d, group).switching().automatic(),
        v -> change(v ? "Fail over automatically" : "Fail over by hand", g -> g.withFailover(
            g.switching().withAutomatic(v))));
    if (group.switching().automatic()) {
      section.text("Detect", "s", d -> seconds(now(d, group).switching().detectSeconds()),
          text -> Entries.amount(text, "s").then(v -> change("Change time to detect", g -> g.withFailover(
              g.switching().withDetectSeconds(v)))));
      section.text("Switch", "s", d -> seconds(now(d, group).switching().switchSeconds()),
          text -> Entries.amount(text, "s").then(v -> change("Change time to switch", g -> g.withFailover(
              g.switching().withSwitchSeconds(v)))));
    } else {
      section.text("Takes a person", "min", d -> minutes(now(d, group).switching().manualMinutes()),
          text -> Entries.amount(text, "min").then(v -> change("Change time to switch by hand", g -> g.withFailover(
              g.switching().withManualMinutes(v)))));
    }
    new RehearsalRows(changes, id).addTo(section);
  }

  private static FieldContent seconds(@Nullable Double given) {
    return given == null ? FieldContent.assumed("0") : FieldContent.given(Quantity.text(given));
  }

  private static FieldContent minutes(@Nullable Double given) {
    return given == null ? FieldContent.assumed("60") : FieldContent.given(Quantity.text(given));
  }

  private void replication(RedundancyGroup group) {
    section.choice("Replication", v -> v, d -> List.of(NOT_SAID, "Synchronous", "Asynchronous"),
        d -> words(now(d, group).replication()), word ->
            change("Change replication", g -> g.withReplication(replication(g, word))));
    if (group.replication() != null && group.replication().mode() == Replication.Mode.ASYNC) {
      section.text("Replication lag", "s", d -> FieldContent.given(Quantity.text(lag(now(d, group)))),
          text -> Entries.amount(text, "s").then(v -> change("Change replication lag",
              g -> g.withReplication(new Replication(Replication.Mode.ASYNC, v == null ? 0 : v)))));
    }
  }

  private static @Nullable Replication replication(RedundancyGroup group, String word) {
    return switch (word) {
      case "Synchronous" -> new Replication(Replication.Mode.SYNC, 0);
      case "Asynchronous" -> new Replication(Replication.Mode.ASYNC, lag(group));
      default -> null;
    };
  }

  private static double lag(RedundancyGroup group) {
    return group.replication() == null ? 0 : group.replication().lagSeconds();
  }

  private static String words(@Nullable Replication replication) {
    if (replication == null) {
      return NOT_SAID;
    }
    return replication.mode() == Replication.Mode.SYNC ? "Synchronous" : "Asynchronous";
  }

  /// What is surprising about a property, below it.
  private static Label remark(String sentence) {
    Label words = new Label(sentence);
    words.getStyleClass().addAll("small", "hint");
    words.setWrapText(true);
    return words;
  }

  private Chips order() {
    Chips chips = new Chips("Members, in the order in which they serve");
    section.on(d -> {
      RedundancyGroup group = d.topology().group(id);
      if (group != null) {
        chips.show(d, group.members(), null, member -> remove(group, member));
      }
    });
    return chips;
  }

  private void remove(RedundancyGroup group, String member) {
    List<String> rest = new ArrayList<>(group.members());
    rest.remove(member);
    changes.perform(rest.size() < 2 ? Edits.ungroup(List.of(id)) : Edits.group(id, "Take out of the group",
        g -> g.withMembers(rest).withRequired(Math.min(g.required(), rest.size()))));
  }

  private Optional<String> change(String label, UnaryOperator<RedundancyGroup> how) {
    return changes.perform(Edits.group(id, label, how));
  }

  private RedundancyGroup now(Document document, RedundancyGroup otherwise) {
    RedundancyGroup group = document.topology().group(id);
    return group == null ? otherwise : group;
  }

  static String words(GroupMode mode) {
    String text = mode.text();
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
