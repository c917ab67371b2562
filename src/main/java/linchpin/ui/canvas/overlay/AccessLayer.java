package linchpin.ui.canvas.overlay;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;
import linchpin.analysis.report.Report;
import linchpin.drawing.Speech;
import linchpin.drawing.view.ShownMoment;
import linchpin.drawing.view.View;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Routes;
import linchpin.model.Component;
import linchpin.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// One focusable node a component, invisible and over its figure, so that Tab walks the diagram and a screen reader
/// speaks of it. The nodes stay the same while the figures change.
public final class AccessLayer {
  private final Group root = new Group();
  private final Map<String, Spot> nodes = new LinkedHashMap<>();
  private final BiConsumer<String, Boolean> onFocus;
  private List<@Nullable Object> shown = List.of();
  private @Nullable Report told;
  private Supplier<@Nullable Speech> speech = () -> null;
  private @Nullable Speech composed;

  /// @param onFocus takes the id of the component that gets (true) or loses (false) the keyboard
  public AccessLayer(BiConsumer<String, Boolean> onFocus) {
    this.onFocus = onFocus;
    root.setManaged(false);
    root.setAutoSizeChildren(false);
  }

  Node node() {
    return root;
  }

  /// Follows a document and what the session knows of it.
  void show(Document document, Session session, @Nullable ShownMoment whatIf) {
    List<@Nullable Object> state = Arrays.asList(
        document, session.outcome().get(), session.scenario().get(), session.moment().get(), session.wave().get());
    Report report = session.report().get();
    if (!identical(state, shown) || !sameReport(report, told)) {
      shown = state;
      told = report;
      composed = null;
      speech = () -> new Speech(View.of(document, Routes.NONE).withReport(report).withWhatIf(whatIf));
      follow(document);
      retell();
    }
  }

  /// One component's place on the canvas. What is said of it is put together when somebody asks.
  private final class Spot extends Rectangle {
    private final String id;

    Spot(String id) {
      this.id = id;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
      return attribute == AccessibleAttribute.TEXT
          ? sentence(id)
          : super.queryAccessibleAttribute(attribute, parameters);
    }
  }

  private @Nullable String sentence(String id) {
    Speech known = composed == null ? speech.get() : composed;
    composed = known;
    return known == null ? null : known.of(id);
  }

  /// Lets a screen reader speak again of the component that has the keyboard.
  private void retell() {
    String focused = focused();
    if (focused != null) {
      Objects.requireNonNull(nodes.get(focused)).notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
  }

  /// Compared by identity: they are immutable, large, and replaced when they change.
  private static boolean identical(List<@Nullable Object> a, List<@Nullable Object> b) {
    return a.size() == b.size() && IntStream.range(0, a.size())
        .allMatch(i -> a.get(i) == b.get(i) || a.get(i) instanceof Integer number && number.equals(b.get(i)));
  }

  private static boolean sameReport(@Nullable Report a, @Nullable Report b) {
    return a == b || a != null && b != null && a.sameFailures(b);
  }

  private void follow(Document document) {
    var components = document.topology().components();
    boolean gone = nodes.keySet().removeIf(id -> !components.containsKey(id));
    for (Component c : components.values()) {
      Bounds bounds = document.bounds(c.id());
      if (bounds != null) {
        Spot node = nodes.computeIfAbsent(c.id(), this::create);
        gone |= node.getParent() == null;
        place(node, bounds);
      }
    }
    if (gone) {
      root.getChildren().setAll(nodes.values());
    }
  }

  /// Gives a component the keyboard; does nothing when it is not there.
  public void focus(String id) {
    Rectangle node = nodes.get(id);
    if (node != null) {
      node.requestFocus();
    }
  }

  /// The id of the component that has the keyboard, or null.
  public @Nullable String focused() {
    return nodes.entrySet().stream().filter(e -> e.getValue().isFocused()).map(Map.Entry::getKey).findFirst()
        .orElse(null);
  }

  /// What a screen reader says of a component, or null when it is not there.
  public @Nullable String text(String id) {
    Spot node = nodes.get(id);
    return node == null ? null : (String) node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
  }

  private Spot create(String id) {
    Spot node = new Spot(id);
    node.setManaged(false);
    node.setFill(null);
    node.setMouseTransparent(true);
    node.setFocusTraversable(true);
    node.setAccessibleRole(AccessibleRole.BUTTON);
    node.focusVisibleProperty().addListener((o, before, now) -> onFocus.accept(id, now));
    node.focusedProperty().addListener((o, before, now) -> {
      if (!now) {
        onFocus.accept(id, false);
      }
    });
    return node;
  }

  private static void place(Rectangle node, Bounds b) {
    node.setX(b.x());
    node.setY(b.y());
    node.setWidth(b.width());
    node.setHeight(b.height());
  }
}
