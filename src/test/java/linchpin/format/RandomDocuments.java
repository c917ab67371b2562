package linchpin.format;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import linchpin.edit.document.Annotation;
import linchpin.edit.document.Arrangement;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Extras;
import linchpin.edit.document.Point;
import linchpin.model.Access;
import linchpin.model.Backup;
import linchpin.model.Basis;
import linchpin.model.Component;
import linchpin.model.Criticality;
import linchpin.model.Dependency;
import linchpin.model.Failover;
import linchpin.model.GroupMode;
import linchpin.model.Journey;
import linchpin.model.OnOverload;
import linchpin.model.Origin;
import linchpin.model.Purpose;
import linchpin.model.RedundancyGroup;
import linchpin.model.Replication;
import linchpin.model.Scenario;
import linchpin.model.Strength;
import linchpin.model.Topology;
import linchpin.model.kind.ReliabilityFigures;
import org.jspecify.annotations.Nullable;

/// Valid documents in which every field may be given, from a seed.
final class RandomDocuments {
  private static final List<String> KINDS = List.of("service", "database", "cache", "users", "warp-drive");
  private final Random random;
  private final List<String> ids = new ArrayList<>();
  private final Map<String, Map<String, Object>> extras = new LinkedHashMap<>();

  private RandomDocuments(long seed) {
    random = new Random(seed);
  }

  static Document of(long seed) {
    return new RandomDocuments(seed).document();
  }

  private Document document() {
    List<Component> components = new ArrayList<>();
    components.add(Component.of("zone", "zone"));
    components.add(new Component.Builder("inner zone", "rack").domain("zone").build());
    components.add(Component.of("ann", "person"));
    int count = 2 + random.nextInt(8);
    for (int i = 0; i < count; i++) {
      ids.add(text().replace('\t', '-') + i);
    }
    ids.forEach(id -> components.add(component(id)));
    List<RedundancyGroup> groups = List.of(group());
    List<Dependency> dependencies = IntStream.range(0, random.nextInt(12)).mapToObj(i -> dependency("=" + i)).toList();
    Topology topology = Topology.of(components, groups, dependencies, journeys());
    extra("");
    return new Document(
        text(), text(), topology, placement(), arrangement(topology), byId(scenarios(components, dependencies.stream().map(Dependency::id).toList()), Scenario::id),
        byId(List.of(new Annotation("n", text(), number(), number(), maybe(this::id))), Annotation::id),
        new Extras(extras));
  }

  private Component component(String id) {
    extra("components/" + id);
    Integer instances = maybe(() -> 1 + random.nextInt(5));
    boolean spread = instances != null && instances > 1 && random.nextBoolean();
    Component.Builder b = new Component.Builder(id, KINDS.get(random.nextInt(KINDS.size())));
    return b.name(maybe(this::text))
        .instances(instances)
        .required(instances == null ? 1 : 1 + random.nextInt(instances))
        .domain(spread ? null : maybe(() -> "inner zone"))
        .spread(spread ? List.of("zone", "inner zone") : List.of())
        .figures(figures())
        .canFail(maybe(random::nextBoolean))
        .stateful(maybe(random::nextBoolean))
        .capacity(maybe(this::number))
        .onOverload(pick(OnOverload.values()))
        .costPerMonth(maybe(this::number))
        .operators(random.nextBoolean() ? List.of() : List.of("ann"))
        .backups(random.nextBoolean() ? List.of() : List.of(new Backup(id(), number()), new Backup(id, 0)))
        .tags(random.nextBoolean() ? List.of() : List.of(text(), text()))
        .notes(text())
        .origin(maybe(this::origin))
        .build();
  }

  private RedundancyGroup group() {
    extra("groups/g");
    Failover failover =
        maybe(() -> new Failover(random.nextBoolean(), maybe(this::number), maybe(this::number), maybe(this::number)));
    if (failover != null) {
      extra("groups/g/failover");
    }
    Replication replication = maybe(() -> new Replication(pick(Replication.Mode.values()), number()));
    List<String> members = ids.subList(0, 2);
    return new RedundancyGroup(
        "g", maybe(this::text), members, pick(GroupMode.values()), 1 + random.nextInt(2), failover, replication);
  }

  private Dependency dependency(String id) {
    extra("dependencies/" + id);
    return new Dependency(
        id, id(), random.nextInt(4) == 0 ? "g" : id(), pick(Strength.values()), pick(Access.values()), number(),
        maybe(this::id), random.nextDouble(), random.nextBoolean(), figures(), text(), maybe(() -> pick(Basis.values())),
        maybe(this::text), maybe(this::origin));
  }

  private List<Journey> journeys() {
    extra("journeys/j");
    return List.of(
        new Journey(
            "j", maybe(this::text), id(), pick(Purpose.values()), pick(Criticality.values()), maybe(this::number),
            maybe(this::number), maybe(random::nextDouble), maybe(this::number), maybe(this::number)));
  }

  private List<Scenario> scenarios(List<Component> components, List<String> lines) {
    List<String> off = new ArrayList<>(List.of("zone", "ann", id()));
    components.stream().filter(c -> c.copies() > 1).forEach(c -> off.add(c.id() + "#" + c.copies()));
    return List.of(
        new Scenario("s", maybe(this::text), off, List.of("zone"), number(), Map.of("g", number(), ids.getFirst(), number()),
            lines),
        new Scenario("calm", null, List.of(), List.of(), 1, Map.of()));
  }

  private Map<String, Bounds> placement() {
    Map<String, Bounds> placement = new LinkedHashMap<>();
    placement.put("zone", new Bounds(-number(), number(), 1 + number(), 1 + number()));
    for (String id : ids) {
      if (random.nextBoolean()) {
        boolean usual = random.nextBoolean();
        placement.put(id, new Bounds(number(), number(), usual ? 152 : 1 + number(), usual ? 48 : 1 + number()));
      }
    }
    return placement;
  }

  private Arrangement arrangement(Topology topology) {
    Map<String, List<Point>> bends = new LinkedHashMap<>();
    for (String id : topology.dependencies().keySet()) {
      if (random.nextInt(3) == 0) {
        bends.put(id, List.of(new Point(number(), -number()), new Point(number(), number())));
        extra("dependencies/" + id + "/via/1");
      }
    }
    return new Arrangement(bends, random.nextBoolean() ? Set.of("zone", id()) : Set.of());
  }

  private void extra(String key) {
    if (random.nextInt(3) == 0) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("x-" + text(), List.of(text(), 7L, new BigDecimal("2.50"), true, Map.of(text() + "k", List.of())));
      extras.put(key, fields);
    }
  }

  private ReliabilityFigures figures() {
    return new ReliabilityFigures(maybe(random::nextDouble), maybe(() -> 1 + number()), maybe(this::number));
  }

  private Origin origin() {
    return new Origin(text(), text());
  }

  private String id() {
    return ids.get(random.nextInt(ids.size()));
  }

  private double number() {
    return switch (random.nextInt(4)) {
      case 0 -> random.nextInt(1000);
      case 1 -> random.nextInt(100_000) / 1000.0;
      case 2 -> random.nextDouble() * 1e5;
      default -> random.nextInt(2);
    };
  }

  private String text() {
    List<String> texts = List.of("web", "Ä ö", "\"q\" \\ /", "a.b[0]", "日本 😀", "tab\tline", "x");
    return texts.get(random.nextInt(texts.size())).replace(random.nextBoolean() ? "\t" : " ", "-");
  }

  private <T> @Nullable T maybe(Supplier<T> value) {
    return random.nextBoolean() ? value.get() : null;
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }

  private static <T> Map<String, T> byId(List<T> all, Function<T, String> id) {
    Map<String, T> map = new LinkedHashMap<>();
    all.forEach(x -> map.put(id.apply(x), x));
    return map;
  }
}
