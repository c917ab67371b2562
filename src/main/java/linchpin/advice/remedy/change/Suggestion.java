package linchpin.advice.remedy.change;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import linchpin.advice.remedy.effect.TradeOff;
import linchpin.edit.Edit;
import linchpin.edit.document.Document;
import linchpin.model.Dependency;
import linchpin.model.RedundancyGroup;
import linchpin.model.Topology;
import org.jspecify.annotations.Nullable;

/// Something that may be a remedy for a document. What it makes of it is worked out when it is asked for, and once.
public final class Suggestion {
  private final Document document;
  private final Strategy strategy;
  private final String subject;
  private final String title;
  private final @Nullable Double seconds;
  private final Consumer<TrialDocument> how;
  private @Nullable Document after;
  private @Nullable Remedy remedy;
  private Set<String> touched = Set.of();

  /// @param seconds until something takes over, or null where nothing does
  /// @param how the change
  public Suggestion(
      Document document, Strategy strategy, String subject, String title, @Nullable Double seconds,
      Consumer<TrialDocument> how) {
    this.document = document;
    this.strategy = strategy;
    this.subject = subject;
    this.title = title;
    this.seconds = seconds;
    this.how = how;
  }

  /// The remedy's id.
  public String id() {
    return strategy.text() + "/" + title.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  public String subject() {
    return subject;
  }

  public boolean changesNothing() {
    return after().equals(document);
  }

  /// The changed document.
  public Document after() {
    remedy();
    return java.util.Objects.requireNonNull(after);
  }

  /// The ids of the elements that it goes by or changes, those that it adds left out. Two that have none in common can be
  /// applied in either order.
  public Set<String> touched() {
    remedy();
    return touched;
  }

  /// The remedy. Its edit changes nothing in a document that has lost what it speaks of.
  public Remedy remedy() {
    if (remedy == null) {
      TrialDocument first = new TrialDocument(document);
      how.accept(first);
      after = first.document();
      Set<String> used = new HashSet<>(first.used());
      used.removeIf(id -> !has(document, id));
      TradeOff tradeOff = ChangeCosts.tradeOff(strategy, document, after, seconds);
      touched = withNeighbours(used);
      remedy = new Remedy(id(), strategy, subject, title, tradeOff, edit(used));
    }
    return remedy;
  }

  /// With the ends of every line and the members of every group: who copies a component copies its lines too.
  private Set<String> withNeighbours(Set<String> ids) {
    Topology t = document.topology();
    Set<String> all = new HashSet<>(ids);
    for (String id : ids) {
      Dependency line = t.dependency(id);
      RedundancyGroup group = t.group(id);
      if (line != null) {
        all.addAll(List.of(line.from(), line.to()));
      }
      if (group != null) {
        all.addAll(group.members());
      }
    }
    return all;
  }

  private Edit edit(Set<String> used) {
    return Edit.of(title, d -> {
      TrialDocument trial = new TrialDocument(d);
      if (used.stream().allMatch(id -> has(d, id))) {
        how.accept(trial);
      }
      return trial.document();
    });
  }

  private static boolean has(Document document, String id) {
    Topology t = document.topology();
    return t.component(id) != null || t.group(id) != null || t.dependency(id) != null
        || t.commonCause(id) != null;
  }
}
