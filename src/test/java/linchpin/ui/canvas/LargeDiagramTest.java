package linchpin.ui.canvas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import linchpin.drawing.DiagramPainter;
import linchpin.drawing.view.Detail;
import linchpin.drawing.view.View;
import linchpin.edit.document.Bounds;
import linchpin.edit.document.Document;
import linchpin.model.Component;
import linchpin.model.Dependency;
import linchpin.model.Topology;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class LargeDiagramTest extends CanvasTest {
  private static final int COLUMNS = 20;

  /// Two hundred services in rows, each needed by the one to its left.
  @Override
  public Document document() {
    List<Component> components = new ArrayList<>();
    List<Dependency> lines = new ArrayList<>();
    Map<String, Bounds> placement = new LinkedHashMap<>();
    for (int i = 0; i < 10 * COLUMNS; i++) {
      components.add(Component.of("c" + i, "service"));
      placement.put("c" + i, new Bounds(24 + 200 * (i % COLUMNS), 24 + 120 * (i / COLUMNS), 152, 48));
      if (i % COLUMNS > 0) {
        lines.add(Dependency.of("d" + i, "c" + (i - 1), "c" + i));
      }
    }
    return Document.of("Large", Topology.of(components, List.of(), lines, List.of())).withPlacement(placement);
  }

  @Test
  void linesFindTheirWayAside() throws TimeoutException {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> course("d1").getFirst().x() == 176);
    assertThat(course("d1").getLast().x()).isEqualTo(224);
  }

  @Test
  void onlyOutlinesMoveUntilTheMouseIsReleased() {
    int before = canvas.picture().figures().inScene();
    drag(centre("c1"), by(centre("c1"), 0, 64));
    assertThat(canvas.layers().overlay().outlined()).isEqualTo(1);
    assertThat(canvas.picture().figures().inScene()).isGreaterThanOrEqualTo(before);
    release();
    assertThat(bounds("c1").y()).isEqualTo(88);
    assertThat(canvas.layers().overlay().outlined()).isZero();
  }

  @Test
  void mostFiguresAreOutOfSightAndHaveNoNodes() {
    assertThat(canvas.picture().figures().inScene()).isLessThan(200);
  }

  @Test
  void aHugeDiagramIsPaintedAsideAndLooksTheSame() throws TimeoutException {
    run(() -> session.open(huge(), null));
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, this::wholePainted);
    assertThat(canvas.picture().drawing()).isEqualTo(DiagramPainter.paint(canvas.picture().painted()));
    run(() -> canvas.zoomTo(1));
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, this::wholePainted);
    assertThat(canvas.picture().drawing()).isEqualTo(DiagramPainter.paint(canvas.picture().painted()));
  }

  /// Whether what is shown is what should be at the zoom of the moment.
  private boolean wholePainted() {
    View painted = canvas.picture().painted();
    return painted != null && painted.document() == session.document().get()
        && painted.detail().equals(Detail.of(canvas.zoom().get()));
  }

  private static Document huge() {
    List<Component> components = new ArrayList<>();
    Map<String, Bounds> placement = new LinkedHashMap<>();
    for (int i = 0; i < 3100; i++) {
      components.add(Component.of("c" + i, "service"));
      placement.put("c" + i, new Bounds(200 * (i % 60), 100 * (i / 60), 152, 48));
    }
    return Document.of("Huge", Topology.of(components, List.of(), List.of(), List.of())).withPlacement(placement);
  }
}
