package linchpin.format.modelfile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import linchpin.edit.document.Annotation;
import linchpin.edit.document.Document;
import linchpin.edit.document.Extras;
import linchpin.edit.validity.Elements;
import linchpin.edit.validity.Problem;
import linchpin.edit.validity.Problems;
import linchpin.edit.validity.Validity;
import linchpin.format.json.Json;
import linchpin.model.Dependency;
import linchpin.model.Scenario;
import linchpin.model.Topology;
import org.jspecify.annotations.Nullable;

/// Reads a document out of the file's JSON.
public final class DocumentReader {
  /// What the file says it is.
  static final String FORMAT = "linchpin";

  /// The version that this program reads and writes.
  static final int VERSION = 1;

  private final Fields file;
  private final Problems problems;
  private final Unknown unknown = new Unknown();
  private final ArrangementReader arrangement = new ArrangementReader(unknown);

  private DocumentReader(Fields file, Problems problems) {
    this.file = file;
    this.problems = problems;
  }

  /// The document, or null after a problem that leaves nothing to look at.
  ///
  /// @param problems receives everything that is wrong; the document counts only when there is nothing
  public static @Nullable Document read(Json root, Problems problems) {
    if (!(root instanceof Json.Members members)) {
      problems.add(new Problem("", root.line(), "is " + root.nature() + "; a model is an object in { }"));
      return null;
    }
    Fields file = new Fields(members, "", problems);
    return isOurs(file) ? new DocumentReader(file, problems).document() : null;
  }

  private static boolean isOurs(Fields file) {
    if (!file.has("format")) {
      file.problem("format", "is missing, so this is no Linchpin model; begin it with \"format\": \"linchpin\"");
      return false;
    }
    String format = file.text("format");
    if (!FORMAT.equals(format)) {
      file.problem(
          "format", "is " + (format == null ? "no text" : '"' + format + '"') + ", so this is no Linchpin model; try import");
      return false;
    }
    return isReadable(file);
  }

  private static boolean isReadable(Fields file) {
    Integer version = file.whole("version");
    if (version == null && !file.has("version")) {
      file.problem("version", "is missing; add \"version\": " + VERSION);
    } else if (version != null && version > VERSION) {
      file.problem(
          "version",
          "is " + version + ", but this program reads version " + VERSION + "; open it with a newer Linchpin");
      return false;
    } else if (version != null && version < VERSION) {
      file.problem("version", "is " + version + "; set " + VERSION);
    }
    return true;
  }

  private Document document() {
    String name = file.text("name", "");
    String description = file.text("description", "");
    ComponentReader components = new ComponentReader(unknown, arrangement);
    Elements elements =
        new Elements(
            each("components", components::read),
            each("groups", f -> GroupReader.read(f, unknown)),
            each("commonCauses", f -> CommonCauseReader.read(f, unknown)),
            dependencies(),
            each("journeys", f -> JourneyReader.read(f, unknown)),
            each("scenarios", f -> ScenarioReader.read(f, unknown)),
            each("annotations", f -> NoteReader.read(f, unknown)),
            components.placement(),
            arrangement.arrangement());
    unknown.keep("", file);
    Validity.check(elements, problems);
    return document(name, description, elements);
  }

  private <T> List<T> each(String list, Function<Fields, T> read) {
    return file.objects(list).stream().map(read).toList();
  }

  private List<Dependency> dependencies() {
    List<Fields> all = file.objects("dependencies");
    return IntStream.range(0, all.size())
        .mapToObj(i -> DependencyReader.read(all.get(i), i + 1, unknown, arrangement))
        .toList();
  }

  private Document document(String name, String description, Elements elements) {
    return new Document(
        name,
        description,
        Topology.of(elements.components(), elements.groups(), elements.dependencies(), elements.journeys())
            .withCommonCauses(elements.commonCauses()),
        elements.placement(),
        elements.arrangement(),
        byId(elements.scenarios(), Scenario::id),
        byId(elements.annotations(), Annotation::id),
        new Extras(unknown.fields()));
  }

  private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
    Map<String, T> map = new LinkedHashMap<>();
    all.forEach(x -> map.put(id.apply(x), x));
    return map;
  }
}
