package linchpin.format.imports.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.format.imports.source.NearbyFiles;
import linchpin.format.imports.source.Refusal;
import linchpin.format.imports.source.Remark;
import linchpin.format.imports.source.Source;
import linchpin.format.imports.yaml.Value;
import linchpin.format.imports.yaml.YamlFile;
import org.jspecify.annotations.Nullable;

/// Reads Compose files, what they include and what they extend, as one project.
final class ProjectReader {
  private static final int MOST_FILES = 200;
  private static final int MOST_NESTED = 20;

  private final List<Remark> remarks = new ArrayList<>();
  private int files;

  /// Adds to [#remarks].
  void remark(Remark remark) {
    remarks.add(remark);
  }

  /// What could not be read or was guessed.
  List<Remark> remarks() {
    return remarks;
  }

  /// Lays the files over each other in the order given; the `.env` beside the first gives the variables.
  Project read(List<Source> sources) throws Refusal {
    return read(sources, NearbyFiles.of(sources.getFirst()), Map.of(), 0).settled();
  }

  private Project read(List<Source> sources, NearbyFiles near, Map<String, String> known, int nested) throws Refusal {
    Map<String, String> variables = withDotEnv(sources.getFirst(), near, known);
    Interpolation interpolation = new Interpolation(variables);
    Project project = Project.EMPTY;
    for (Source source : sources) {
      NearbyFiles mine = nested == 0 ? NearbyFiles.of(source) : near;
      for (Value document : documents(source, interpolation)) {
        Project layer = layer(document);
        layer = new Extending(this, source, mine, layer, project, interpolation).all();
        Project included = included(document, source, mine, variables, nested);
        project = included.under(project).under(layer);
      }
    }
    if (!interpolation.unset().isEmpty()) {
      String names = String.join(", ", interpolation.unset());
      remarks.add(new Remark(sources.getFirst().name(), 0,
          "variables without a value count as empty: " + names + "; give them in a .env beside the file"));
    }
    return project;
  }

  private Map<String, String> withDotEnv(Source first, NearbyFiles near, Map<String, String> known) {
    try {
      Source dotEnv = near.open(first, 0, ".env");
      return dotEnv == null ? known : DotEnv.read(dotEnv, known);
    } catch (Refusal refusal) {
      remarks.add(refusal.remark());
      return known;
    }
  }

  /// The documents of a file, with the variables put in.
  List<Value> documents(Source source, Interpolation interpolation) throws Refusal {
    if (++files > MOST_FILES) {
      throw new Refusal(new Remark(source.name(), 0, "is more than the " + MOST_FILES + "th file; include fewer"));
    }
    YamlFile yaml = YamlFile.read(source);
    remarks.addAll(yaml.remarks());
    List<Value> documents = new ArrayList<>();
    for (Value document : yaml.documents()) {
      if (!(document instanceof Value.Mapping)) {
        throw new Refusal(document.place().remark("is no Compose file: it should hold fields such as services"));
      }
      documents.add(interpolation.in(document));
    }
    return documents;
  }

  /// What one document gives by itself.
  Project layer(Value document) throws Refusal {
    Map<String, Value> services = new LinkedHashMap<>();
    Value given = document.get("services");
    if (given != null && !given.isNull() && !(given instanceof Value.Mapping)) {
      throw new Refusal(given.place().remark("services should be a mapping of names to services"));
    }
    for (Map.Entry<String, Value> service : document.fieldsAt("services").entrySet()) {
      Value value = service.getValue();
      if (value instanceof Value.Mapping || value.isNull() || value.tag().equals("!reset")) {
        services.put(service.getKey(), FileOverlay.normal(value));
      } else {
        remarks.add(value.place().remark("the service " + service.getKey() + " is no mapping and is left out"));
      }
    }
    return new Project(document.textAt("name"), services);
  }

  private Project included(
      Value document, Source source, NearbyFiles near, Map<String, String> variables, int nested) throws Refusal {
    Project all = Project.EMPTY;
    for (Value item : document.itemsAt("include")) {
      if (nested >= MOST_NESTED) {
        throw new Refusal(item.place()
            .remark("includes are nested deeper than " + MOST_NESTED + "; do they form a ring?"));
      }
      List<Source> files = includedFiles(item, source, near);
      if (!files.isEmpty()) {
        all = all.under(read(files, near, variables, nested + 1));
      }
    }
    return all;
  }

  private List<Source> includedFiles(Value item, Source source, NearbyFiles near) throws Refusal {
    Value path = item instanceof Value.Mapping ? item.get("path") : item;
    List<Value> paths = path == null ? List.of() : path instanceof Value.Sequence list ? list.items() : List.of(path);
    if (item.get("env_file") != null) {
      remarks.add(item.place().remark("the include's env_file is not read; only a .env beside the included file is"));
    }
    List<Source> found = new ArrayList<>();
    for (Value one : paths) {
      Source file = neighbour(one, source, near);
      if (file != null) {
        found.add(file);
      }
    }
    return found;
  }

  /// The file that a source leads to; null, with a remark, when there is none.
  @Nullable Source neighbour(Value path, Source source, NearbyFiles near) throws Refusal {
    String name = path.text();
    Source file = name == null ? null : near.open(source, path.place().line(), name);
    if (file == null) {
      remarks.add(path.place().remark("there is no file " + name + " beside this one; what it holds is missing"));
    }
    return file;
  }
}
