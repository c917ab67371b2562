package linchpin.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import linchpin.drawing.mark.Drawing;
import linchpin.drawing.mark.Figure;
import linchpin.drawing.mark.Mark;
import linchpin.drawing.mark.Plane;
import linchpin.drawing.view.Detail;
import linchpin.drawing.view.View;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.edit.document.Routes;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Topology;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnusualDiagramsTest {
  private static final List<String> NAMES = List.of(
      "x".repeat(500),
      "A service with a name that nobody can read to its end ".repeat(10),
      "قاعدة بيانات الطلبات ".repeat(25),
      "注文データベース".repeat(60),
      "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\uD83D\uDE80".repeat(60),
      "e\u0301".repeat(250),
      "mixed עברית and English \u202E turned\n\tover two lines");

  @ParameterizedTest
  @ValueSource(doubles = {1, 0.6, 0.3, 0.1})
  void wordsStayWithinTheirCardsWhateverTheNames(double zoom) {
    Document document = named();
    Drawing drawing = DiagramPainter.paint(View.of(document, Routes.NONE).withDetail(Detail.of(zoom)));
    for (Figure figure : drawing.figures()) {
      Bounds box = document.bounds(figure.id());
      for (Mark mark : figure.marks()) {
        if (box != null && mark instanceof Mark.Words words) {
          assertThat(words.x()).as(words.text()).isGreaterThanOrEqualTo(box.x());
          assertThat(words.x() + words.width()).as(words.text()).isLessThanOrEqualTo(box.right());
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {1, 0.6, 0.3, 0.1})
  void thousandsOfComponentsOnTopOfEachOtherAreAllDrawn(double zoom) {
    Document document = stacked();
    Drawing drawing = DiagramPainter.paint(View.of(document, Routes.NONE).withDetail(Detail.of(zoom)));
    assertThat(drawing.figures().stream().filter(f -> f.plane() == Plane.CARDS).map(Figure::id))
        .containsExactlyElementsOf(document.topology().components().keySet());
    assertThat(drawing.bounds().width()).isLessThan(400);
  }

  /// A card and a place with each of the names.
  private static Document named() {
    List<Component> components = new ArrayList<>();
    Map<String, Bounds> placement = new LinkedHashMap<>();
    for (int i = 0; i < NAMES.size(); i++) {
      components.add(new Component.Builder("zone" + i, "zone").name(NAMES.get(i)).build());
      components.add(new Component.Builder("c" + i, "database").name(NAMES.get(i)).domain("zone" + i).build());
      placement.put("zone" + i, new Bounds(240.0 * i, 0, 200, 160));
      placement.put("c" + i, new Bounds(240.0 * i + 24, 64, 152, 48));
    }
    return Document.of("Names", Topology.of(components, List.of(), List.of(), List.of())).withPlacement(placement);
  }

  private static Document stacked() {
    List<Component> components = new ArrayList<>();
    List<Dependency> lines = new ArrayList<>();
    Map<String, Bounds> placement = new LinkedHashMap<>();
    for (int i = 0; i < 2000; i++) {
      components.add(Component.of("c" + i, "service"));
      placement.put("c" + i, new Bounds(i % 3, 0, 152, 48));
      if (i > 0) {
        lines.add(Dependency.of("d" + i, "c" + (i - 1), "c" + i));
      }
    }
    return Document.of("Stacked", Topology.of(components, List.of(), lines, List.of())).withPlacement(placement);
  }
}
