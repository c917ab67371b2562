package linchpin.format.imports.compose;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import linchpin.format.imports.source.HostMentions;
import linchpin.format.imports.source.ImportOptions;
import linchpin.format.imports.source.ImportResult;
import linchpin.format.imports.source.KindGuess;
import linchpin.format.imports.source.ModelDraft;
import linchpin.format.imports.source.Pools;
import linchpin.format.imports.source.Remark;
import linchpin.format.imports.yaml.Counts;
import linchpin.format.imports.yaml.Place;
import linchpin.format.imports.yaml.Value;
import linchpin.model.Component;
import linchpin.model.Origin;
import linchpin.model.Strength;
import org.jspecify.annotations.Nullable;

/// Makes a model of a project: one component per service.
final class ProjectModel {
  private final Map<String, Value> services = new LinkedHashMap<>();
  private final Map<String, String> ids = new LinkedHashMap<>();
  private final ImportOptions options;
  private final List<Remark> remarks;
  private final ModelDraft draft = new ModelDraft();
  private final Pools pools = new Pools();
  private final ServiceNames names;

  ProjectModel(Project project, ImportOptions options, List<Remark> remarks) {
    this.options = options;
    this.remarks = new ArrayList<>(remarks);
    project.services().forEach((name, service) -> {
      if (isOn(service)) {
        services.put(name, service);
      }
    });
    names = new ServiceNames(services);
  }

  /// The model, under a title.
  ImportResult result(String title) {
    services.forEach(this::addService);
    names.shared().forEach((alias, those) -> pools.add(alias, those.stream().map(this::id).toList()));
    pools.addTo(draft);
    services.forEach(this::addDeclared);
    services.forEach(this::addInferred);
    return draft.finish(title, options, remarks);
  }

  private boolean isOn(Value service) {
    List<String> profiles = texts(service.get("profiles"));
    return options.profiles().isEmpty()
        || profiles.isEmpty()
        || profiles.stream().anyMatch(options.profiles()::contains);
  }

  private void addService(String name, Value service) {
    String id = ModelDraft.id(name);
    for (int i = 2; draft.has(id); i++) {
      id = ModelDraft.id(name) + "-" + i;
    }
    ids.put(name, id);
    draft.add(new Component.Builder(id, KindGuess.standard().kind(service.textAt("image"), name))
        .name(id.equals(name) ? null : name)
        .instances(instances(name, service))
        .tags(new ArrayList<>(new LinkedHashSet<>(texts(service.get("profiles")))))
        .origin(origin(name, service.place()))
        .build());
    draft.runs(id, service.textAt("image"));
    if (!service.itemsAt("ports").isEmpty()) {
      draft.enterAt(id);
    }
  }

  private @Nullable Integer instances(String name, Value service) {
    if ("global".equals(service.textAt("deploy", "mode"))) {
      remarks.add(service.place().remark(name + " runs once on every host; counted as one copy"));
      return null;
    }
    Value count = service.at("deploy", "replicas");
    return Counts.copies(name, count == null ? service.get("scale") : count, remarks);
  }

  private void addDeclared(String name, Value service) {
    service.fieldsAt("depends_on").forEach((target, how) -> {
      Strength strength = "false".equalsIgnoreCase(how.textAt("required")) ? Strength.SOFT : Strength.HARD;
      declare(name, target, strength, "depends_on", how.place());
    });
    for (Value link : service.itemsAt("links")) {
      String text = String.valueOf(link.text());
      declare(name, text.replaceFirst(":.*$", ""), Strength.HARD, "links: " + text, link.place());
    }
    for (Value from : service.itemsAt("volumes_from")) {
      String text = String.valueOf(from.text());
      declare(name, text.replaceFirst("^container:", "").replaceFirst(":.*$", ""), Strength.HARD,
          "volumes_from: " + text, from.place());
    }
    String network = service.textAt("network_mode");
    if (network != null && (network.startsWith("service:") || network.startsWith("container:"))) {
      declare(name, network.substring(network.indexOf(':') + 1), Strength.HARD, "network_mode: " + network,
          service.place());
    }
  }

  private void declare(String from, String target, Strength strength, String evidence, Place place) {
    String to = services.containsKey(target) ? target : names.container(target);
    if (to == null) {
      remarks.add(place.remark(from + " needs " + target + " (" + evidence + "), which is no service here; left out"));
    } else if (to.equals(from)) {
      remarks.add(place.remark(from + " names itself (" + evidence + "); left out"));
    } else {
      draft.declare(id(from), id(to), strength, evidence, origin(from, place));
    }
  }

  private void addInferred(String name, Value service) {
    service.fieldsAt("environment").forEach((key, value) -> {
      String text = value.text();
      if (text != null) {
        infer(name, HostMentions.inSetting(key, text), key + "=", value.place());
      }
    });
    for (String field : List.of("command", "entrypoint")) {
      Value command = service.get(field);
      if (command != null) {
        infer(name, HostMentions.inCommand(texts(command)), field + ": ", command.place());
      }
    }
  }

  private void infer(String from, List<HostMentions.Mention> mentions, String before, Place place) {
    for (HostMentions.Mention mention : mentions) {
      Set<String> targets = names.named(mention.host(), services.get(from));
      if (targets.isEmpty()) {
        draft.stranger(mention);
      } else if (!targets.contains(from)) {
        for (String to : pools.ends(targets.stream().map(this::id).toList())) {
          draft.infer(id(from), to, before + mention.shown(), origin(from, place));
        }
      }
    }
  }

  private String id(String service) {
    return ids.getOrDefault(service, service);
  }

  private static Origin origin(String service, Place place) {
    return new Origin(place.file(), "services." + service + ", line " + place.line());
  }

  /// The texts of a list, or the one text.
  private static List<String> texts(@Nullable Value value) {
    if (value == null) {
      return List.of();
    }
    String text = value.text();
    return text != null ? List.of(text) : value.items().stream().map(Value::text).filter(t -> t != null).toList();
  }
}
