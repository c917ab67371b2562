package linchpin.format.modelfile;

import linchpin.model.Access;
import linchpin.model.Basis;
import linchpin.model.Dependency;
import linchpin.model.Strength;
import org.jspecify.annotations.Nullable;

/// Reads dependencies.
final class DependencyReader {
  private DependencyReader() {}

  /// @param place the dependency's place in the list, from 1, which names it where it has no id
  static Dependency read(Fields f, int place, Unknown unknown, ArrangementReader arrangement) {
    String id = f.text("id", "d" + place);
    String key = "dependencies/" + id;
    Dependency dependency =
        new Dependency(
            id,
            f.needed("from", "name the component that needs"),
            f.needed("to", "name the component or group that is needed"),
            f.word("strength", Strength.values(), Strength::text, Strength.HARD),
            f.word("access", Access.values(), Access::text, Access.BOTH),
            f.number("callsPerRequest", 1),
            f.text("cachedBy"),
            f.number("hitRatio", 0),
            f.flag("canFail", false),
            CommonReader.figures(f),
            f.text("label", ""),
            basis(f),
            f.text("evidence"),
            CommonReader.origin(f, key, unknown));
    arrangement.dependency(f, id);
    unknown.keep(key, f);
    return dependency;
  }

  private static @Nullable Basis basis(Fields f) {
    Basis basis = f.word("basis", Basis.values(), Basis::text, Basis.DECLARED);
    return f.has("basis") ? basis : null;
  }
}
