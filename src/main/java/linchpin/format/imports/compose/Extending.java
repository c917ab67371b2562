package linchpin.format.imports.compose;

import java.util.LinkedHashMap;
import java.util.Map;
import linchpin.format.imports.source.NearbyFiles;
import linchpin.format.imports.source.Refusal;
import linchpin.format.imports.source.Source;
import linchpin.format.imports.yaml.Place;
import linchpin.format.imports.yaml.Value;
import org.jspecify.annotations.Nullable;

/// The services of one file, laid over those that they extend.
final class Extending {
  private static final int MOST_NESTED = 20;

  private final ProjectReader reader;
  private final Source source;
  private final NearbyFiles near;
  private final Project layer;
  private final Project below;
  private final Interpolation interpolation;
  private final Map<String, @Nullable Extending> others;
  private final Map<String, Value> done = new LinkedHashMap<>();

  /// @param near the files that it may lead to
  /// @param layer the file by itself
  /// @param below what the files before it give
  Extending(
      ProjectReader reader, Source source, NearbyFiles near, Project layer, Project below, Interpolation interpolation) {
    this(reader, source, near, layer, below, interpolation, new LinkedHashMap<>());
  }

  private Extending(
      ProjectReader reader, Source source, NearbyFiles near, Project layer, Project below, Interpolation interpolation,
      Map<String, @Nullable Extending> others) {
    this.reader = reader;
    this.source = source;
    this.near = near;
    this.layer = layer;
    this.below = below;
    this.interpolation = interpolation;
    this.others = others;
  }

  /// The file with every service complete.
  ///
  /// @throws Refusal when services extend each other in a ring, or lead outside the folder
  Project all() throws Refusal {
    Map<String, Value> services = new LinkedHashMap<>();
    for (Map.Entry<String, Value> service : layer.services().entrySet()) {
      services.put(service.getKey(), extended(service.getKey(), service.getValue(), 0));
    }
    return new Project(layer.name(), services);
  }

  private Value extended(String name, Value service, int depth) throws Refusal {
    Value finished = done.get(name);
    if (finished == null) {
      finished = service.get("extends") instanceof Value.Mapping extend && service instanceof Value.Mapping mapping
          ? overBase(mapping, extend, depth)
          : service;
      done.put(name, finished);
    }
    return finished;
  }

  private Value overBase(Value.Mapping service, Value extend, int depth) throws Refusal {
    if (depth > MOST_NESTED) {
      throw new Refusal(extend.place()
          .remark("extends is nested deeper than " + MOST_NESTED + "; do the services extend each other in a ring?"));
    }
    Map<String, Value> own = new LinkedHashMap<>(service.fields());
    own.remove("extends");
    Value base = base(extend, depth + 1);
    return base == null ? service.with(own) : at(service.place(), FileOverlay.over(base, service.with(own)));
  }

  /// The service is this file's, whatever it extends.
  private static Value at(Place place, Value service) {
    return new Value.Mapping(service.fields(), place, "");
  }

  private @Nullable Value base(Value extend, int depth) throws Refusal {
    String name = extend.textAt("service");
    Value file = extend.get("file");
    Extending there = file == null || file.isNull() ? this : other(file);
    if (there == null) {
      return null;
    }
    Value base = name == null ? null : there.service(name, depth);
    if (base == null) {
      reader.remark(extend.place().remark("extends " + name + ", which is not there; what it would add is missing"));
    }
    return base;
  }

  private @Nullable Value service(String name, int depth) throws Refusal {
    Value service = layer.services().get(name);
    return service == null ? below.services().get(name) : extended(name, service, depth);
  }

  private @Nullable Extending other(Value file) throws Refusal {
    String key = source.folder() + "/" + file.text();
    if (!others.containsKey(key)) {
      Source found = reader.neighbour(file, source, near);
      others.put(key, found == null ? null : of(found));
    }
    return others.get(key);
  }

  private Extending of(Source found) throws Refusal {
    Project project = Project.EMPTY;
    for (Value document : reader.documents(found, interpolation)) {
      project = project.under(reader.layer(document));
    }
    return new Extending(reader, found, near, project, Project.EMPTY, interpolation, others);
  }
}
