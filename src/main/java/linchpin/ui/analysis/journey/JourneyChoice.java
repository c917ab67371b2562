package linchpin.ui.analysis.journey;

import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import linchpin.analysis.report.JourneyReport;
import linchpin.analysis.report.Report;
import linchpin.edit.document.ElementNames;
import linchpin.model.Journey;
import linchpin.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// Which journey is looked at: the worst at first, and the same one still after an edit.
public final class JourneyChoice extends ComboBox<Journey> {
  private boolean filling;

  /// @param spoken what it is called by those who hear it
  /// @param chosen called when a person has chosen another
  public JourneyChoice(Session session, String spoken, Runnable chosen) {
    setAccessibleText(spoken);
    setMaxWidth(Double.MAX_VALUE);
    setConverter(new StringConverter<>() {
      @Override
      public String toString(@Nullable Journey journey) {
        return journey == null ? "" : ElementNames.of(session.document().get()).of(journey);
      }

      @Override
      public @Nullable Journey fromString(String text) {
        return getItems().stream().filter(j -> toString(j).equals(text)).findFirst().orElse(null);
      }
    });
    valueProperty().addListener(o -> {
      if (!filling) {
        chosen.run();
      }
    });
  }

  /// Offers a report's journeys, worst first.
  public void offer(Report report) {
    List<Journey> now = JourneyOrder.worstFirst(report.journeys()).stream().map(JourneyReport::journey).toList();
    Journey kept = getValue();
    filling = true;
    getItems().setAll(now);
    setValue(now.stream().filter(j -> kept != null && j.id().equals(kept.id())).findFirst()
        .orElse(now.isEmpty() ? null : now.getFirst()));
    filling = false;
    setVisible(!now.isEmpty());
    setManaged(!now.isEmpty());
  }
}
