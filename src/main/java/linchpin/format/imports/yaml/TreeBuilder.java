package linchpin.format.imports.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.format.imports.source.Remark;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;

/// Puts the events of a YAML parser together to trees. Aliases share their anchor's tree; how much a document would be
/// with every alias written out is counted and bounded.
final class TreeBuilder {
  private static final int MOST_DEPTH = 100;
  private static final long MOST_VALUES = 2_000_000;
  private static final String MERGE = "<<";

  private final String file;
  private final List<Value> documents = new ArrayList<>();
  private final List<Remark> remarks = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Map<String, Anchored> anchors = new HashMap<>();
  private long total;

  TreeBuilder(String file) {
    this.file = file;
  }

  List<Value> documents() {
    return documents;
  }

  List<Remark> remarks() {
    return remarks;
  }

  /// Takes the parser's next event.
  ///
  /// @throws Bound when the file is more than can be taken
  void add(Event event) {
    switch (event) {
      case DocumentStartEvent _ -> anchors.clear();
      case ScalarEvent scalar -> complete(new Anchored(scalar(scalar), 1, 0), 1, scalar.getAnchor());
      case AliasEvent alias -> alias(alias);
      case CollectionStartEvent start -> begin(start);
      case CollectionEndEvent _ -> end();
      default -> {
        // The stream's and the documents' ends say nothing more.
      }
    }
  }

  private Value scalar(ScalarEvent event) {
    boolean quoted = event.getScalarStyle() != ScalarStyle.PLAIN;
    return new Value.Scalar(event.getValue(), quoted, place(event), tag(event.getTag()));
  }

  private void alias(AliasEvent event) {
    Anchored found = anchors.get(event.getAnchor());
    if (found == null) {
      boolean inside = open.stream().anyMatch(o -> event.getAnchor().equals(o.anchor));
      String what = inside ? " stands inside what it stands for; write it out" : " has no anchor before it; add one";
      throw new Bound(place(event), "the alias *" + event.getAnchor() + what);
    }
    complete(found, found.size, null);
  }

  private void begin(CollectionStartEvent event) {
    checkDepth(place(event), 1);
    open.push(new Open(event instanceof MappingStartEvent, event.getAnchor(), place(event), tag(event.getTag())));
  }

  private void end() {
    Open done = open.pop();
    Value value = done.mapping
        ? new Value.Mapping(merged(done), done.place, done.tag)
        : new Value.Sequence(done.items, done.place, done.tag);
    complete(new Anchored(value, done.size, done.height), 1, done.anchor);
  }

  private void complete(Anchored done, long newValues, @Nullable String anchor) {
    count(done.value.place(), newValues);
    checkDepth(done.value.place(), done.height);
    if (anchor != null) {
      anchors.put(anchor, done);
    }
    Open parent = open.peek();
    if (parent != null) {
      parent.size += done.size;
      parent.height = Math.max(parent.height, done.height + 1);
      accept(parent, done.value);
    } else if (!done.value.isNull()) {
      documents.add(done.value);
    }
  }

  private void checkDepth(Place place, int below) {
    if (open.size() + below > MOST_DEPTH) {
      throw new Bound(place, "is nested deeper than " + MOST_DEPTH + " levels; is it the right file?");
    }
  }

  private void count(Place place, long values) {
    total += values;
    if (total > MOST_VALUES) {
      throw new Bound(place, "holds more than " + MOST_VALUES
          + " values with its aliases written out; split it, or write less of it with aliases");
    }
  }

  private void accept(Open parent, Value value) {
    if (!parent.mapping) {
      parent.items.add(value);
    } else if (parent.key == null) {
      parent.key = value;
    } else {
      put(parent, parent.key, value);
      parent.key = null;
    }
  }

  private void put(Open parent, Value key, Value value) {
    if (key instanceof Value.Scalar name) {
      if (name.content().equals(MERGE) && !name.quoted()) {
        parent.merges.add(value);
      } else if (parent.fields.put(name.content(), value) != null) {
        remarks.add(key.place().remark("\"" + name.content() + "\" is given twice; the last one counts"));
      }
    } else {
      remarks.add(key.place().remark("a list or mapping as the name of a field is left out"));
    }
  }

  /// A merge key's fields stand where the mapping has none of that name; of several, the first counts.
  private static Map<String, Value> merged(Open done) {
    if (done.merges.isEmpty()) {
      return done.fields;
    }
    Map<String, Value> all = new LinkedHashMap<>();
    for (Value merge : done.merges) {
      merge.fields().forEach(all::putIfAbsent);
      merge.items().forEach(item -> item.fields().forEach(all::putIfAbsent));
    }
    all.putAll(done.fields);
    return all;
  }

  private Place place(Event event) {
    return new Place(file, event.getStartMark().getLine() + 1);
  }

  private static String tag(@Nullable String tag) {
    return tag == null ? "" : tag;
  }

  /// A finished value, how many values it is with its aliases written out, and how many levels lie below it.
  private record Anchored(Value value, long size, int height) {}

  /// A list or mapping whose end has not come yet.
  private static final class Open {
    final boolean mapping;
    final @Nullable String anchor;
    final Place place;
    final String tag;
    final List<Value> items = new ArrayList<>();
    final Map<String, Value> fields = new LinkedHashMap<>();
    final List<Value> merges = new ArrayList<>();
    @Nullable Value key;
    long size = 1;
    int height;

    Open(boolean mapping, @Nullable String anchor, Place place, String tag) {
      this.mapping = mapping;
      this.anchor = anchor;
      this.place = place;
      this.tag = tag;
    }
  }

  /// The file is larger than the bounds, or refers to itself.
  static final class Bound extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Place place;
    private final String text;

    Bound(Place place, String text) {
      super(text, null, false, false);
      this.place = place;
      this.text = text;
    }

    Place place() {
      return place;
    }

    String text() {
      return text;
    }
  }
}
