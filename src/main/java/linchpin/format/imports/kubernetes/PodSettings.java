package linchpin.format.imports.kubernetes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import linchpin.format.imports.source.HostMentions;
import linchpin.format.imports.source.HostMentions.Mention;
import linchpin.format.imports.yaml.Place;
import linchpin.format.imports.yaml.Value;
import org.jspecify.annotations.Nullable;

/// Finds the hosts that a workload's pods are told about: environment, commands, and the ConfigMaps they take from.
final class PodSettings {
  private static final int MOST_EXPANDED = 100_000;
  private static final Pattern VARIABLE = Pattern.compile("\\$\\(([A-Za-z_]\\w*)\\)");
  private static final Pattern LINE =
      Pattern.compile("[\\s\"'-]*+([\\w.-]++)[\"']?+\\s*+[:=]\\s*+[\"']?+([^\\s\"',;]++)[\"',;]*+");

  private final Workload workload;
  private final Cluster cluster;
  private final List<Hint> hints = new ArrayList<>();

  private PodSettings(Workload workload, Cluster cluster) {
    this.workload = workload;
    this.cluster = cluster;
  }

  /// A host that the pods are told about.
  ///
  /// @param mention the host, as it is written
  /// @param evidence in words
  /// @param place where it stands
  record Hint(Mention mention, String evidence, Place place) {
    String host() {
      return mention.host();
    }
  }

  /// Every hint, in the order of the file.
  static List<Hint> hints(Workload workload, Cluster cluster) {
    PodSettings settings = new PodSettings(workload, cluster);
    workload.pods().itemsAt("initContainers").forEach(c -> settings.addContainer(c, "init container: "));
    workload.pods().itemsAt("containers").forEach(c -> settings.addContainer(c, ""));
    workload.pods().itemsAt("volumes").forEach(settings::addVolume);
    return settings.hints;
  }

  private void addContainer(Value container, String before) {
    Map<String, String> variables = new LinkedHashMap<>();
    for (Value from : container.itemsAt("envFrom")) {
      String config = from.textAt("configMapRef", "name");
      String prefix = from.textAt("prefix");
      if (config != null) {
        config(config).forEach((key, value) -> addSetting(
            (prefix == null ? "" : prefix) + key, value.text(), before, " (ConfigMap " + config + ")", from.place(),
            variables));
      }
    }
    for (Value variable : container.itemsAt("env")) {
      addVariable(variable, before, variables);
    }
    for (String field : List.of("command", "args")) {
      Value words = container.get(field);
      if (words != null) {
        List<String> expanded = words.items().stream().map(w -> expanded(String.valueOf(w.text()), variables)).toList();
        add(HostMentions.inCommand(expanded), before + field + ": ", "", words.place());
      }
    }
  }

  private void addVariable(Value variable, String before, Map<String, String> variables) {
    String name = variable.textAt("name");
    String config = variable.textAt("valueFrom", "configMapKeyRef", "name");
    String key = variable.textAt("valueFrom", "configMapKeyRef", "key");
    if (name != null && config != null && key != null) {
      Value value = config(config).get(key);
      String text = value == null ? null : value.text();
      addSetting(name, text, before, " (ConfigMap " + config + ")", variable.place(), variables);
    } else if (name != null) {
      addSetting(name, variable.textAt("value"), before, "", variable.place(), variables);
    }
  }

  private void addSetting(
      String key, @Nullable String value, String before, String after, Place place, Map<String, String> variables) {
    if (value != null) {
      String expanded = expanded(value, variables);
      variables.put(key, expanded);
      add(HostMentions.inSetting(key, expanded), before + key + "=", after, place);
    }
  }

  /// A ConfigMap that is mounted as files: what its texts say outright.
  private void addVolume(Value volume) {
    addFiles(volume.textAt("configMap", "name"), volume.place());
    volume.itemsAt("projected", "sources").forEach(s -> addFiles(s.textAt("configMap", "name"), s.place()));
  }

  private void addFiles(@Nullable String config, Place place) {
    if (config == null) {
      return;
    }
    config(config).forEach((file, content) -> {
      String text = content.text();
      String evidence = "ConfigMap " + config + "/" + file + ": ";
      if (text != null) {
        add(HostMentions.inText(text), evidence, "", place);
        text.lines().map(LINE::matcher).filter(Matcher::matches).filter(m -> !m.group(2).contains("://"))
            .forEach(m -> add(HostMentions.inSetting(m.group(1), m.group(2)), evidence + m.group(1) + "=", "", place));
      }
    });
  }

  private void add(List<Mention> mentions, String before, String after, Place place) {
    mentions.forEach(m -> hints.add(new Hint(m, before + m.shown() + after, place)));
  }

  private Map<String, Value> config(String name) {
    return cluster.config(name, workload.manifest().namespace());
  }

  /// Kubernetes puts in `$(NAME)` for variables that stand before.
  private static String expanded(String text, Map<String, String> variables) {
    if (!text.contains("$(")) {
      return text;
    }
    String result = VARIABLE.matcher(text)
        .replaceAll(m -> Matcher.quoteReplacement(variables.getOrDefault(m.group(1), m.group())));
    return result.length() > MOST_EXPANDED ? text : result;
  }
}
