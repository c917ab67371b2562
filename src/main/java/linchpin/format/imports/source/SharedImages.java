package linchpin.format.imports.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import linchpin.edit.document.ElementNames;
import linchpin.edit.document.Ids;
import linchpin.model.Topology;
import linchpin.model.cause.CauseKind;
import linchpin.model.cause.CommonCause;
import org.jspecify.annotations.Nullable;

/// Which components run the same image of the same tag: a fault of it is in all of them.
final class SharedImages {
  private final Map<String, List<String>> components = new LinkedHashMap<>();

  /// Notes that a component runs an image; nothing when there is none.
  void add(String component, @Nullable String image) {
    if (image != null && !image.isBlank()) {
      components.computeIfAbsent(image.strip(), _ -> new ArrayList<>()).add(component);
    }
  }

  /// A suggestion for each image that several components of a model run.
  List<CauseSuggestion> suggestions(Topology topology) {
    ElementNames names = new ElementNames(topology);
    List<CauseSuggestion> all = new ArrayList<>();
    List<String> taken = new ArrayList<>();
    Predicate<String> used = id -> taken.contains(id) || topology.component(id) != null || topology.group(id) != null
        || topology.dependency(id) != null;
    components.forEach((image, those) -> {
      List<String> members = those.stream().distinct().filter(id -> topology.component(id) != null).toList();
      if (members.size() > 1) {
        String id = Ids.free("same " + image.replaceFirst("@.*$", ""), used);
        taken.add(id);
        all.add(new CauseSuggestion(CommonCause.of(id, CauseKind.SOFTWARE, members).withName(image),
            names.list(members) + " run " + image));
      }
    });
    return all;
  }
}
