package linchpin.ui.canvas.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import linchpin.analysis.Analyzer;
import linchpin.edit.document.Document;
import linchpin.task.Cancellation;
import linchpin.ui.canvas.CanvasTest;
import org.junit.jupiter.api.Test;

class LegendTest extends CanvasTest {
  @Test
  void standsInACornerThatTheDiagramLeavesFreeAndGoesWhenThereIsNone() {
    Document document = now();
    run(() -> session.analysed(Analyzer.analyze(document.topology(), Cancellation.NEVER)));
    run(() -> canvas.zoomTo(0.25));
    assertThat(canvas.layers().legend().shown()).isTrue();
    Bounds there = canvas.layers().legend().node().getBoundsInParent();
    assertThat(there.getMaxX()).isLessThanOrEqualTo(canvas.getWidth());
    assertThat(there.getMaxY()).isLessThanOrEqualTo(canvas.getHeight());

    run(() -> canvas.explaining().set(false));
    assertThat(canvas.layers().legend().shown()).isFalse();
    run(() -> canvas.explaining().set(true));
    assertThat(canvas.layers().legend().shown()).isTrue();
    run(() -> canvas.zoomTo(3));
    assertThat(canvas.layers().legend().shown()).isFalse();
  }
}
