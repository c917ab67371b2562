package linchpin.format.imports.kubernetes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import linchpin.format.imports.source.Refusal;
import linchpin.format.imports.source.Remark;
import linchpin.format.imports.source.Source;
import linchpin.format.imports.yaml.Value;
import linchpin.format.imports.yaml.YamlFile;

/// Takes the objects out of manifest files: many documents, lists, JSON.
final class Manifests {
  private static final Pattern HELM = Pattern.compile(
      "\\{\\{-?\\s*(\\$?\\.(Values|Release|Chart|Capabilities)\\b|(include|template|define)\\s+\"|tpl\\s)");
  private static final Pattern TEMPLATE = Pattern.compile("(?m)^[^#\"'|>\\n]*[:-][ \\t]+\\{\\{|^\\s*\\{\\{-?\\s");

  private final Map<List<Object>, Manifest> objects = new LinkedHashMap<>();
  private final List<Remark> remarks;

  /// @param remarks takes what could not be read
  Manifests(List<Remark> remarks) {
    this.remarks = remarks;
  }

  /// Every object of the sources, in their order; where one is given twice, the last one.
  ///
  /// @throws Refusal when a source is a template, or none of them can be read
  List<Manifest> read(List<Source> sources) throws Refusal {
    for (Source source : sources) {
      if (HELM.matcher(source.text()).find()) {
        throw template(source);
      }
      try {
        read(source);
      } catch (Refusal refusal) {
        if (TEMPLATE.matcher(source.text()).find()) {
          throw template(source);
        }
        if (sources.size() == 1) {
          throw refusal;
        }
        remarks.add(refusal.remark());
      }
    }
    return new ArrayList<>(objects.values());
  }

  private void read(Source source) throws Refusal {
    YamlFile yaml = YamlFile.read(source);
    if (!yaml.remarks().isEmpty() && TEMPLATE.matcher(source.text()).find()) {
      throw template(source);
    }
    remarks.addAll(yaml.remarks());
    for (Value document : yaml.documents()) {
      add(document);
    }
  }

  private static Refusal template(Source source) {
    return new Refusal(new Remark(source.name(), 0, "is a Helm template, no manifest; render it with"
        + " `helm template NAME CHART > all.yaml` and import that file"));
  }

  private void add(Value document) {
    Manifest manifest = Manifest.of(document);
    if (manifest == null) {
      remarks.add(document.place().remark("holds no Kubernetes object (no kind or apiVersion); left out"));
    } else if (manifest.kind().endsWith("List") && document.get("items") instanceof Value.Sequence items) {
      items.items().forEach(this::add);
    } else if (manifest.kind().equals("Kustomization")) {
      remarks.add(document.place()
          .remark("a kustomization is not applied; import what `kubectl kustomize` makes of it instead"));
    } else {
      put(manifest);
    }
  }

  private void put(Manifest manifest) {
    String namespace = manifest.namespace() == null ? "" : manifest.namespace();
    Manifest before = objects.put(List.of(manifest.kind(), manifest.group(), namespace, manifest.name()), manifest);
    if (before != null) {
      remarks.add(manifest.place().remark(manifest.title() + " is given twice; this one counts"));
    }
  }
}
