package linchpin.bench;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import linchpin.analysis.FatTree;
import linchpin.edit.document.Document;
import linchpin.format.ModelFile;
import linchpin.model.Topology;

/// Prints a made-up model as a model file, so that the program itself can be run on it. Arguments: the shape and its
/// size (of a fat-tree: the ports of a switch), and for an estate the seed (7).
public final class MakeModel {
  private static final String USAGE = "usage: model fat-tree|estate|layered|chain|cycle SIZE [SEED]";

  private MakeModel() {}

  public static void main(String[] args) {
    if (args.length < 2) {
      System.err.println(USAGE);
      System.exit(2);
    }
    int size = Integer.parseInt(args[1]);
    long seed = args.length > 2 ? Long.parseLong(args[2]) : 7;
    Document document = switch (args[0]) {
      case "fat-tree" -> of(args, FatTree.of(size));
      case "estate" -> of(args, Estate.of(size, seed));
      case "chain" -> of(args, Shapes.chain(size));
      case "cycle" -> of(args, Shapes.cycle(size));
      case "layered" -> Models.layered(size, seed);
      default -> throw new IllegalArgumentException(USAGE);
    };
    new PrintStream(System.out, false, StandardCharsets.UTF_8).append(ModelFile.text(document)).flush();
  }

  private static Document of(String[] args, Topology topology) {
    return Document.of(args[0] + " " + args[1], topology);
  }
}
