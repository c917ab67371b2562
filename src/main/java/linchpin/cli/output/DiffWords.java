package linchpin.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import linchpin.advice.diff.EffectDiff;
import linchpin.advice.diff.ElementChange;
import linchpin.advice.diff.FieldChange;
import linchpin.advice.diff.ModelDiff;
import linchpin.analysis.report.risk.DesignComparison;
import linchpin.cli.terminal.TerminalStyle;
import linchpin.cli.terminal.TerminalText;
import linchpin.edit.document.ElementNames;
import org.jspecify.annotations.Nullable;

/// A difference for people: at a terminal, or in a pull request.
public final class DiffWords {
  private static final int FIELD = 48;
  private final ModelDiff model;
  private final int limit;
  private final List<Section> sections = new ArrayList<>();

  /// @param mark `+`, `-`, `~`, or `✕` and `▲` for what is severe or a warning
  record Item(String mark, String text) {}

  /// @param more how many items were left out
  record Section(String title, List<Item> items, int more) {}

  /// @param effect what the change does, or null for nothing
  /// @param compared journeys of both on the same draws of the figures, by id
  /// @param limit how many items of a sort are told
  public DiffWords(
      ModelDiff model, @Nullable EffectDiff effect, Map<String, DesignComparison> compared, int limit) {
    this.model = model;
    this.limit = limit;
    add("Model: " + count(model.changes().size(), "change"), model.changes().stream().map(DiffWords::item).toList());
    if (effect != null) {
      new EffectWords(model, effect, this::add).all();
    }
    ElementNames names = new ElementNames(model.after().topology());
    add("If the figures are off", compared.entrySet().stream().map(e -> compared(names.journey(e.getKey()), e.getValue())).toList());
    if (effect == null && !model.changes().isEmpty()) {
      sections.add(new Section("What can go wrong is the same", List.of(), 0));
    }
  }

  /// Both designs on the same draws: an improvement is none where it is one only in some of them.
  private static Item compared(String journey, DesignComparison c) {
    long better = Math.round(100 * c.betterShare());
    long worse = Math.round(100 * c.worseShare());
    String told = "better in " + better + " of 100 draws of the figures, worse in " + worse;
    String mark = !c.clear() ? "~" : c.better() >= c.worse() ? "-" : "▲";
    return new Item(mark, journey + ": " + told + (c.clear() ? "" : ": which one is better depends on figures that are not sure"));
  }

  private void add(String title, List<Item> items) {
    if (!items.isEmpty()) {
      int shown = Math.min(limit, items.size());
      sections.add(new Section(title, items.subList(0, shown), items.size() - shown));
    }
  }

  private static Item item(ElementChange c) {
    String what = c.element().text() + " " + TerminalText.cut(c.name(), FIELD) + (c.name().equals(c.id()) || c.id().isEmpty()
        || c.element() == ElementChange.Element.DEPENDENCY || c.element() == ElementChange.Element.NOTE
        ? "" : " (" + TerminalText.cut(c.id(), FIELD) + ")");
    if (c.element() == ElementChange.Element.MODEL) {
      what = "model";
    }
    return switch (c.sort()) {
      case ADDED -> new Item("+", what + (c.about().isEmpty() ? "" : ": " + c.about()));
      case REMOVED -> new Item("-", what + (c.about().isEmpty() ? "" : ": " + c.about()));
      case CHANGED -> new Item("~", what + ": " + changed(c));
    };
  }

  private static String changed(ElementChange c) {
    List<String> parts = new ArrayList<>();
    if (c.formerId() != null) {
      parts.add("renamed, was " + TerminalText.cut(c.formerId(), FIELD));
    }
    c.fields().stream().map(DiffWords::field).forEach(parts::add);
    return String.join("; ", parts);
  }

  private static String field(FieldChange f) {
    return f.field() + " " + TerminalText.cut(f.before(), FIELD) + " → " + TerminalText.cut(f.after(), FIELD);
  }

  private String title() {
    String name = model.after().name();
    return name.isBlank() ? "Untitled" : name;
  }

  private String nothing() {
    return model.moved()
        ? "No difference in the model; only the drawing changed."
        : "No difference.";
  }

  public List<String> text(TerminalStyle style) {
    List<String> lines = new ArrayList<>();
    lines.add(style.bold(TerminalText.harmless(title())));
    if (sections.isEmpty()) {
      lines.add(nothing());
    }
    for (Section section : sections) {
      lines.add("");
      TerminalText.wrapped(section.title(), 0).forEach(l -> lines.add(style.bold(l)));
      section.items().forEach(i -> text(i, style, lines::add));
      if (section.more() > 0) {
        lines.add(style.faint("  … and " + section.more() + " more; --limit N tells N"));
      }
    }
    return lines;
  }

  private static void text(Item item, TerminalStyle style, Consumer<String> lines) {
    List<String> wrapped = TerminalText.wrapped(item.text(), 4);
    for (int i = 0; i < wrapped.size(); i++) {
      String line = i == 0 ? "  " + item.mark() + wrapped.get(i).substring(3) : wrapped.get(i);
      lines.accept(switch (item.mark()) {
        case "✕" -> style.red(line);
        case "▲" -> style.amber(line);
        default -> line;
      });
    }
  }

  public List<String> markdown() {
    List<String> lines = new ArrayList<>();
    lines.add("### " + TerminalText.markdown(title()));
    if (sections.isEmpty()) {
      lines.add("");
      lines.add(nothing());
    }
    for (Section section : sections) {
      lines.add("");
      lines.add("**" + TerminalText.markdown(section.title()) + "**");
      lines.add("");
      section.items().forEach(i -> lines.add("- `" + i.mark() + "` " + TerminalText.markdown(i.text())));
      if (section.more() > 0) {
        lines.add("- … and " + section.more() + " more");
      }
    }
    return lines;
  }

  private static String count(int number, String one) {
    return number + " " + one + (number == 1 ? "" : "s");
  }
}
