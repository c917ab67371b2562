package linchpin.format.imports.kubernetes;

import java.util.List;
import java.util.Map;
import linchpin.format.imports.yaml.Value;

/// Says which pods an object means, by their labels.
///
/// @param equal labels that have to have these values
/// @param expressions further conditions: `In`, `NotIn`, `Exists`, `DoesNotExist`
record LabelSelector(Map<String, String> equal, List<Value> expressions) {
  /// A selector with `matchLabels` and `matchExpressions`.
  static LabelSelector of(Value selector) {
    return new LabelSelector(
        Workload.texts(selector.fieldsAt("matchLabels")), selector.itemsAt("matchExpressions"));
  }

  boolean matches(Map<String, String> labels) {
    return equal.entrySet().stream().allMatch(e -> e.getValue().equals(labels.get(e.getKey())))
        && expressions.stream().allMatch(e -> matches(e, labels));
  }

  private static boolean matches(Value expression, Map<String, String> labels) {
    String label = labels.get(String.valueOf(expression.textAt("key")));
    List<Value> values = expression.itemsAt("values");
    boolean listed = label != null && values.stream().anyMatch(v -> label.equals(v.text()));
    return switch (String.valueOf(expression.textAt("operator"))) {
      case "In" -> listed;
      case "NotIn" -> !listed;
      case "Exists" -> label != null;
      case "DoesNotExist" -> label == null;
      default -> false;
    };
  }
}
