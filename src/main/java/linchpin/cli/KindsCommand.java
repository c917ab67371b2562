package linchpin.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import linchpin.advice.Amounts;
import linchpin.cli.terminal.Console;
import linchpin.cli.terminal.TextTable;
import linchpin.model.UnitFigures;
import linchpin.model.kind.Catalogue;
import linchpin.model.kind.Kind;
import linchpin.model.kind.Layer;
import linchpin.model.kind.ReliabilityFigures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `linchpin kinds`: what a component can be, with the figures assumed where it gives none.
@Command(
    name = "kinds",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    description = "Prints the catalogue: kinds of component, their layers and the figures assumed for them.")
final class KindsCommand implements Callable<Integer> {
  private final Console console;

  @Option(names = "--json", description = "Print one JSON document.")
  private boolean json;

  KindsCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Catalogue catalogue = Catalogue.standard();
    if (json) {
      console.json(Map.of("kinds", catalogue.kinds().stream().map(KindsCommand::fields).toList()));
      return Cli.FINE;
    }
    for (Layer layer : Layer.values()) {
      print(layer, catalogue.in(layer));
    }
    return Cli.FINE;
  }

  private void print(Layer layer, List<Kind> kinds) {
    TextTable table = new TextTable("  ", "    ", "  >", "  >", "  >", "  ");
    kinds.forEach(k -> table.row(
        k.id(), k.name(), k.canFail() ? Amounts.percent(new UnitFigures(ReliabilityFigures.NONE, k).availability()) : "never fails",
        k.canFail() ? "MTTR " + Amounts.number(k.mttrHours()) + " h" : "",
        k.costPerMonth() == 0 ? "" : Amounts.number(k.costPerMonth()) + " a month", flags(k)));
    console.line(console.style().bold(layer.title()));
    table.lines().forEach(console::line);
  }

  private static String flags(Kind kind) {
    String holds = kind.container() ? "holds others" : "";
    return kind.stateful() ? "holds data" : holds;
  }

  private static Map<String, Object> fields(Kind kind) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("id", kind.id());
    fields.put("layer", kind.layer().name().toLowerCase(java.util.Locale.ROOT));
    fields.put("name", kind.name());
    fields.put("icon", kind.icon());
    fields.put("container", kind.container());
    fields.put("stateful", kind.stateful());
    fields.put("canFail", kind.canFail());
    fields.put("mtbfHours", kind.mtbfHours());
    fields.put("mttrHours", kind.mttrHours());
    fields.put("availability", new UnitFigures(ReliabilityFigures.NONE, kind).availability());
    fields.put("costPerMonth", kind.costPerMonth());
    fields.put("source", kind.source());
    return fields;
  }
}
