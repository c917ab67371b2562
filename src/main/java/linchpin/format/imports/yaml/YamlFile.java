package linchpin.format.imports.yaml;

import java.util.List;
import linchpin.format.imports.source.Refusal;
import linchpin.format.imports.source.Remark;
import linchpin.format.imports.source.Source;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/// The documents of a YAML or JSON file.
///
/// @param documents in the file's order, without empty ones
/// @param remarks what is doubtful about it
public record YamlFile(List<Value> documents, List<Remark> remarks) {
  private static final int MOST_AHEAD = 2_000_000;

  public YamlFile {
    documents = List.copyOf(documents);
    remarks = List.copyOf(remarks);
  }

  /// Reads a source.
  ///
  /// @throws Refusal when it is no YAML, or too deep, too long or too intertwined
  public static YamlFile read(Source source) throws Refusal {
    checkLines(source);
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(Source.MOST_BYTES);
    TreeBuilder builder = new TreeBuilder(source.name());
    try {
      new Yaml(options).parse(new java.io.StringReader(plainJson(source.text()))).forEach(builder::add);
      return new YamlFile(builder.documents(), builder.remarks());
    } catch (TreeBuilder.Bound bound) {
      throw new Refusal(bound.place().remark(bound.text()));
    } catch (MarkedYAMLException e) {
      throw new Refusal(new Remark(source.name(), line(e.getProblemMark()), syntax(e)));
    } catch (ReaderException e) {
      int line = lineAt(source.text(), e.getPosition());
      throw new Refusal(new Remark(source.name(), line, "holds a control character; remove it"));
    } catch (YAMLException e) {
      throw new Refusal(new Remark(source.name(), 0, "is no YAML that can be read; check it with a YAML linter"));
    }
  }

  /// The parser looks ahead to the end of a word, a comment or a line, in a time that grows with its square.
  private static void checkLines(Source source) throws Refusal {
    String text = source.text();
    boolean json = isJson(text);
    int line = 1;
    int begin = 0;
    boolean comment = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      comment = c != '\n' && (comment || c == '#' && begin == i - 1);
      if (c == '\n' || json && !comment && " \t\r\"'\\".indexOf(c) >= 0) {
        line += c == '\n' ? 1 : 0;
        begin = i;
      } else if (i - begin > MOST_AHEAD) {
        throw new Refusal(new Remark(source.name(), line, "holds more than " + MOST_AHEAD + " characters "
            + (json ? "in one text" : "in one line") + "; is it the right file?"));
      }
    }
  }

  private static boolean isJson(String text) {
    String begin = text.stripLeading();
    return begin.startsWith("{") || begin.startsWith("[");
  }

  /// JSON may be indented with tabs, YAML may not; inside JSON's texts there are none.
  private static String plainJson(String text) {
    return isJson(text) ? text.replace('\t', ' ') : text;
  }

  private static int line(@org.jspecify.annotations.Nullable Mark mark) {
    return mark == null ? 0 : mark.getLine() + 1;
  }

  private static int lineAt(String text, int position) {
    return 1 + (int) text.chars().limit(Math.max(0, position)).filter(c -> c == '\n').count();
  }

  private static String syntax(MarkedYAMLException e) {
    String problem = e.getProblem() == null ? "it cannot be read" : e.getProblem().strip();
    return "is no valid YAML: " + problem + "; check the indentation and the quotes there and just before";
  }
}
