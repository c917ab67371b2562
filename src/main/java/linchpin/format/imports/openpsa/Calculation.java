package linchpin.format.imports.openpsa;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/// Computes expressions: distributions by their mean, probabilities in time at the mission time.
final class Calculation {
  /// A year, the usual default.
  static final double MISSION_HOURS = 8760;

  private static final int DEEPEST = 500;
  private final Map<String, Expression> parameters;
  private final BinaryOperator<@Nullable String> names;
  private final Map<String, Double> known = new HashMap<>();
  private final Set<String> open = new HashSet<>();
  private boolean usesMissionTime;
  private boolean usesMeans;

  /// @param parameters by key
  /// @param names the key of a parameter, or null, from the base and the name in a reference to it
  Calculation(Map<String, Expression> parameters, BinaryOperator<@Nullable String> names) {
    this.parameters = parameters;
    this.names = names;
  }

  /// Whether the mission time was asked for.
  boolean usesMissionTime() {
    return usesMissionTime;
  }

  /// Whether the mean stood for a distribution.
  boolean usesMeans() {
    return usesMeans;
  }

  /// The value of an expression; NaN where it cannot be computed: a function or parameter that is not known, one that
  /// is defined by itself.
  double value(Expression expression) {
    return switch (expression) {
      case Expression.Number n -> n.value();
      case Expression.Parameter p -> parameter(names.apply(p.base(), p.name()));
      case Expression.Call c -> call(c.function(), c.of().stream().mapToDouble(this::value).toArray());
    };
  }

  private double parameter(@Nullable String key) {
    Double value = key == null ? null : known.get(key);
    Expression definition = key == null ? null : parameters.get(key);
    if (value != null || key == null || definition == null) {
      return value == null ? Double.NaN : value;
    }
    if (open.size() > DEEPEST || !open.add(key)) {
      return Double.NaN;
    }
    double computed = value(definition);
    open.remove(key);
    known.put(key, computed);
    return computed;
  }

  private double call(String function, double[] a) {
    double value = switch (a.length) {
      case 0 -> constant(function);
      case 1 -> ofOne(function, a[0]);
      case 2 -> ofTwo(function, a[0], a[1]);
      case 3 -> ofThree(function, a[0], a[1]);
      case 4 -> ofFour(function, a);
      default -> Double.NaN;
    };
    return Double.isNaN(value) ? ofMany(function, a) : value;
  }

  private double constant(String function) {
    usesMissionTime |= function.equals("system-mission-time");
    return switch (function) {
      case "system-mission-time" -> MISSION_HOURS;
      case "pi" -> Math.PI;
      default -> Double.NaN;
    };
  }

  private static double ofOne(String function, double x) {
    return switch (function) {
      case "neg" -> -x;
      case "abs" -> Math.abs(x);
      case "exp" -> Math.exp(x);
      case "log" -> Math.log(x);
      case "log10" -> Math.log10(x);
      case "sqrt" -> Math.sqrt(x);
      case "ceil" -> Math.ceil(x);
      case "floor" -> Math.floor(x);
      default -> Double.NaN;
    };
  }

  private double ofTwo(String function, double x, double y) {
    return switch (function) {
      case "exponential" -> -Math.expm1(-x * y);
      case "sub" -> x - y;
      case "div" -> x / y;
      case "pow" -> Math.pow(x, y);
      case "mod" -> x % y;
      case "uniform-deviate" -> mean((x + y) / 2);
      case "normal-deviate" -> mean(x);
      case "lognormal-deviate" -> mean(Math.exp(x + y * y / 2));
      case "gamma-deviate" -> mean(x * y);
      case "beta-deviate" -> mean(x / (x + y));
      default -> Double.NaN;
    };
  }

  private double ofThree(String function, double x, double y) {
    return switch (function) {
      // Mean, error factor and its level.
      case "lognormal-deviate" -> mean(x);
      default -> Double.NaN;
    };
  }

  private static double ofFour(String function, double[] a) {
    return switch (function) {
      // Failure on demand, failure rate, repair rate, time.
      case "GLM" -> {
        double both = a[1] + a[2];
        yield (a[1] - (a[1] - a[0] * both) * Math.exp(-both * a[3])) / both;
      }
      // Scale, shape, start, time.
      case "Weibull" -> -Math.expm1(-Math.pow(Math.max(0, a[3] - a[2]) / a[0], a[1]));
      // Failure rate, time between tests, time of the first test, time.
      case "periodic-test" -> {
        double since = a[3] <= a[2] ? a[3] : (a[3] - a[2]) % a[1];
        yield -Math.expm1(-a[0] * (since == 0 && a[3] > a[2] ? a[1] : since));
      }
      default -> Double.NaN;
    };
  }

  private static double ofMany(String function, double[] a) {
    return switch (function) {
      case "add" -> Arrays.stream(a).sum();
      case "mul" -> Arrays.stream(a).reduce(1, (x, y) -> x * y);
      case "sub" -> a.length == 0 ? Double.NaN : 2 * a[0] - Arrays.stream(a).sum();
      case "div" -> Arrays.stream(a).skip(1).reduce(a.length == 0 ? Double.NaN : a[0], (x, y) -> x / y);
      case "min" -> Arrays.stream(a).min().orElse(Double.NaN);
      case "max" -> Arrays.stream(a).max().orElse(Double.NaN);
      case "mean" -> Arrays.stream(a).average().orElse(Double.NaN);
      default -> Double.NaN;
    };
  }

  private double mean(double value) {
    usesMeans = true;
    return value;
  }
}
