package linchpin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import linchpin.cli.Cli;
import linchpin.edit.document.Document;
import linchpin.format.ModelFile;
import linchpin.format.Reading;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// What the documentation says is so: its models can be read and answer what stands beside them, its calls run, its
/// links lead somewhere, and no option is missing.
class DocumentationTest {
  private static final String COMMAND_LINE = "docs/command-line.md";
  private static final Path SHOP = Path.of("sample-models/web-shop.linchpin.json");
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])(--?[a-z][a-z-]*)");
  private static final Pattern COMMAND = Pattern.compile("^  ([a-z]+)  ", Pattern.MULTILINE);

  private record Said(int status, String out, String err) {}

  private static Said call(List<String> words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = Cli.run(words.toArray(String[]::new), new PrintStream(out), new PrintStream(err));
    return new Said(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private static List<String> pages() throws IOException {
    List<String> all = new ArrayList<>(List.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md"));
    try (Stream<Path> files = Files.list(Path.of("docs"))) {
      files.map(Path::toString).filter(f -> f.endsWith(".md")).sorted().forEach(all::add);
    }
    return all;
  }

  @TestFactory
  Stream<DynamicTest> modelsSayWhatIsStatedBesideThem() {
    return Stream.of("docs/semantics.md", "docs/file-format.md").flatMap(DocumentationTest::examples);
  }

  private static Stream<DynamicTest> examples(String file) {
    List<Page.Example> examples = Page.of(file).examples();
    assertThat(examples).as(file).isNotEmpty();
    return examples.stream().map(example -> {
      Document document = read(example.model());
      return DynamicTest.dynamicTest(file + ": " + document.name(), () -> check(document, example.rows()));
    });
  }

  private static Document read(String model) {
    return switch (ModelFile.parse("the page", model)) {
      case Reading.Opened(Document document) -> document;
      case Reading.Refused refused -> throw new AssertionError(refused.text() + "\n" + model);
    };
  }

  private static void check(Document document, List<Page.Row> rows) {
    assertThat(rows).as("what is said of %s", document.name()).isNotEmpty();
    PageAnswers answers = new PageAnswers(document.topology());
    List<String> actual = new ArrayList<>();
    rows.forEach(row -> actual.add(row.asked() + " | " + answers.to(row.asked(), row.answer())));
    assertThat(actual).isEqualTo(rows.stream().map(row -> row.asked() + " | " + row.answer()).toList());
  }

  @TestFactory
  Stream<DynamicTest> callsRun(@TempDir Path folder) {
    List<String> lines = Stream.of("README.md", COMMAND_LINE).flatMap(f -> Page.of(f).blocks("").stream())
        .flatMap(String::lines)
        .map(line -> line.replaceAll("\\s+#\\s.*", "").strip())
        .filter(line -> line.startsWith("linchpin ") || line.startsWith("./linchpin "))
        .toList();
    assertThat(lines).hasSizeGreaterThan(10);
    return lines.stream().map(line -> DynamicTest.dynamicTest(line, () -> run(line, folder)));
  }

  /// Runs a line as a shell would in a folder that has the files that the pages speak of.
  private static void run(String line, Path folder) throws IOException {
    Files.copy(SHOP, folder.resolve("shop.linchpin.json"), StandardCopyOption.REPLACE_EXISTING);
    Files.copy(SHOP, folder.resolve("old.json"), StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(folder.resolve("docker-compose.yml"), "services:\n  web:\n    image: nginx\n");
    String[] halves = line.split(" > ", 2);
    List<String> words = new ArrayList<>(Arrays.asList(halves[0].split(" +")).subList(1, halves[0].split(" +").length));
    words.replaceAll(word -> isFile(word) && !Files.exists(Path.of(word)) ? folder.resolve(word).toString() : word);
    Said said = call(words);
    assertThat(said.status()).as("%s\n%s", line, said.err()).isBetween(0, words.getFirst().equals("check") ? 1 : 0);
    if (halves.length > 1) {
      Files.writeString(folder.resolve(halves[1].strip()), said.out());
    }
  }

  private static boolean isFile(String word) {
    return word.matches("[^-].*\\.(json|yml|md|pdf|png|svg|html|xml|dot|mmd|drawio|graphml)");
  }

  @Test
  void everyOptionOfEveryCommandIsTold() {
    String page = Page.of(COMMAND_LINE).text();
    List<String> commands =
        COMMAND.matcher(call(List.of("--help")).out()).results().map(r -> r.group(1)).toList();
    assertThat(commands).contains("analyze", "kinds").hasSizeGreaterThan(8);
    for (String command : commands) {
      String section = page.substring(page.indexOf("\n## " + command + "\n") + 1).split("\n## ")[0];
      assertThat(section).as("a section on %s", command).startsWith("## " + command);
      String usage = call(List.of(command, "--help")).out();
      Set<String> told = options(section + page.split("\n## ")[1]);
      assertThat(told).as(command).containsAll(options(usage.lines()
          .filter(l -> l.matches("  +-.*")).map(l -> l.strip().split("   ")[0]).reduce("", (a, b) -> a + " " + b)));
      assertThat(options(usage)).as("what the section on %s tells", command).containsAll(
          tableOptions(section));
    }
  }

  private static Set<String> options(String text) {
    Set<String> found = new TreeSet<>();
    OPTION.matcher(text).results().forEach(r -> found.add(r.group(1)));
    found.removeAll(Set.of("-V", "-h"));
    return found;
  }

  /// The options that a section lists, one a row.
  private static Set<String> tableOptions(String section) {
    return options(section.lines().filter(l -> l.startsWith("| `-")).map(l -> l.split("\\|")[1])
        .reduce("", (a, b) -> a + " " + b));
  }

  @Test
  void linksLeadSomewhere() throws IOException {
    List<String> broken = new ArrayList<>();
    for (String file : pages()) {
      for (String link : Page.of(file).links()) {
        if (!link.contains("://") && !leads(Path.of(file), link)) {
          broken.add(file + ": " + link);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  private static boolean leads(Path from, String link) {
    String[] parts = link.split("#", 2);
    Path target = parts[0].isEmpty() ? from : from.resolveSibling(parts[0]).normalize();
    return Files.exists(target) && (parts.length == 1 || Page.of(target.toString()).anchors().contains(parts[1]));
  }

  /// Comments cite the rules by section: each of them is there.
  @Test
  void citedSectionsAreThere() throws IOException {
    String page = Page.of("docs/semantics.md").text();
    Pattern cited = Pattern.compile("docs/semantics\\.md, section (\\d+)");
    List<String> sections = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        cited.matcher(Files.readString(file)).results().map(r -> r.group(1)).forEach(sections::add);
      }
    }
    assertThat(sections).hasSizeGreaterThan(15)
        .allSatisfy(section -> assertThat(page).contains("\n## " + section + ". "));
  }
}
