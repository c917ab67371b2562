package linchpin.format.modelfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.model.Backup;
import linchpin.model.Component;
import linchpin.model.OnOverload;
import linchpin.model.kind.Catalogue;
import org.jspecify.annotations.Nullable;

/// Reads components and where they are drawn.
final class ComponentReader {
  private static final double PLACE_WIDTH = 400;
  private static final double PLACE_HEIGHT = 160;

  private final Unknown unknown;
  private final ArrangementReader arrangement;
  private final Map<String, Bounds> placement = new LinkedHashMap<>();

  ComponentReader(Unknown unknown, ArrangementReader arrangement) {
    this.unknown = unknown;
    this.arrangement = arrangement;
  }

  /// Where the components read so far are drawn, by id.
  Map<String, Bounds> placement() {
    return placement;
  }

  Component read(Fields f) {
    String id = f.needed("id", "give the component a short name such as \"lb\"");
    String kind = f.needed("kind", "add what it is, such as \"kind\": \"service\"");
    String key = "components/" + id;
    Bounds bounds = bounds(f, kind);
    if (bounds != null) {
      placement.putIfAbsent(id, bounds);
    }
    arrangement.component(f, id);
    Component component = component(f, id, kind, key);
    unknown.keep(key, f);
    return component;
  }

  private Component component(Fields f, String id, String kind, String key) {
    return new Component.Builder(id, kind)
        .name(f.text("name"))
        .domain(f.text("in"))
        .instances(f.whole("instances"))
        .required(f.whole("required", 1))
        .spread(f.texts("spread"))
        .figures(CommonReader.figures(f))
        .canFail(f.flag("canFail"))
        .stateful(f.flag("stateful"))
        .capacity(f.number("capacity"))
        .onOverload(f.word("onOverload", OnOverload.values(), OnOverload::text, OnOverload.DEGRADE))
        .costPerMonth(f.number("costPerMonth"))
        .operators(f.texts("operators"))
        .backups(backups(f, key))
        .tags(f.texts("tags"))
        .notes(f.text("notes", ""))
        .origin(CommonReader.origin(f, key, unknown))
        .build();
  }

  private List<Backup> backups(Fields f, String key) {
    List<Backup> backups = new ArrayList<>();
    for (Fields b : f.objects("backups")) {
      String to = b.needed("to", "name the component that holds the copies");
      if (!b.has("everyHours")) {
        b.problem("everyHours", "is missing; add the hours between two copies");
      }
      Backup backup = new Backup(to, b.number("everyHours", 0));
      unknown.keep(key + "/backups/" + backups.size(), b);
      backups.add(backup);
    }
    return backups;
  }

  /// Where it is drawn; null when the file gives no place.
  private static @Nullable Bounds bounds(Fields f, String kind) {
    Double x = f.number("x");
    Double y = f.number("y");
    Double width = f.number("width");
    Double height = f.number("height");
    if (x != null && y != null) {
      Bounds usual = usual(kind);
      return new Bounds(x, y, width == null ? usual.width() : width, height == null ? usual.height() : height);
    }
    boolean half = f.has("x") != f.has("y");
    if (half || !f.has("x") && (f.has("width") || f.has("height"))) {
      f.problem(f.has("y") ? "x" : "y", "is missing; give x and y together, or neither");
    }
    return null;
  }

  /// The size of what gives none: a card, or a place with room for two.
  private static Bounds usual(String kind) {
    return Catalogue.standard().kind(kind).container()
        ? new Bounds(0, 0, PLACE_WIDTH, PLACE_HEIGHT)
        : new Bounds(0, 0, Document.CARD_WIDTH, Document.CARD_HEIGHT);
  }
}
