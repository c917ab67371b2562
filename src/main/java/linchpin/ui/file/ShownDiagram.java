package linchpin.ui.file;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import linchpin.analysis.Analyzer;
import linchpin.analysis.report.AnalysisOptions;
import linchpin.analysis.report.Outcome;
import linchpin.analysis.report.Report;
import linchpin.drawing.view.ShownMoment;
import linchpin.drawing.view.View;
import linchpin.edit.document.Document;
import linchpin.export.PictureFormat;
import linchpin.layout.Router;
import linchpin.task.Cancellation;
import linchpin.ui.session.Session;
import org.jspecify.annotations.Nullable;

/// What a window showed at one moment, to be drawn away from its thread.
final class ShownDiagram {
  private static final int PREVIEW = 1000;
  private final Document document;
  private final @Nullable Report report;
  private final @Nullable Outcome outcome;
  private final int moment;
  private @Nullable View view;

  ShownDiagram(Session session) {
    document = session.document().get();
    report = session.report().get();
    outcome = session.outcome().get();
    moment = session.moment().get();
  }

  /// How it is drawn; its lines are routed when that is asked for first.
  synchronized View view() {
    View made = view;
    if (made == null) {
      made = View.of(document, Router.route(document)).withReport(report);
      made = outcome == null ? made : made.withWhatIf(ShownMoment.of(outcome, moment));
      view = made;
    }
    return made;
  }

  /// What the analysis says of the document, with figures: what is there already, or all of it anew.
  Report figures(Cancellation cancellation) {
    Report known = report;
    boolean whole = known != null && known.topology().equals(document.topology())
        && known.journeys().stream().allMatch(j -> j.parts() != null && j.cutSets() != null);
    return known != null && whole
        ? known
        : Analyzer.analyze(document.topology(), AnalysisOptions.DEFAULT, cancellation, early -> {});
  }

  Dialogs.Previews previews(PictureFormat picture) {
    return look -> picture.proof(view(), look.choices(), ZonedDateTime.now(ZoneId.systemDefault()), PREVIEW);
  }
}
