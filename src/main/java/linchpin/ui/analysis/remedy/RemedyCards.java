package linchpin.ui.analysis.remedy;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import linchpin.advice.Finding;
import linchpin.advice.remedy.Offer;
import linchpin.advice.remedy.Remedies;
import linchpin.analysis.report.Report;
import linchpin.edit.document.Document;
import linchpin.ui.session.BackgroundQuery;
import linchpin.ui.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/// What can be done about a finding, worked out beside the window.
public final class RemedyCards extends VBox {
  private static final int AT_FIRST = 3;
  private final Workspace workspace;
  private final BackgroundQuery query;
  private final VBox cards = new VBox(8);
  private final HBox waiting = waiting();

  /// @param query works the offers out; it may be shared with other cards, of which only the newest are wanted
  public RemedyCards(Workspace workspace, BackgroundQuery query) {
    super(8);
    this.workspace = workspace;
    this.query = query;
    waiting.visibleProperty().bind(query.waiting());
    waiting.managedProperty().bind(waiting.visibleProperty());
    getChildren().addAll(waiting, cards);
  }

  /// Looks for what helps against a finding of a report.
  public void show(Document document, Report report, Finding finding) {
    String journey = finding.journeys().keySet().stream().findFirst().orElse(null);
    query.ask(c -> Remedies.of(document, report, finding, c), offers -> fill(offers, journey, false),
        sentence -> cards.getChildren().setAll(words(sentence)));
  }

  private void fill(List<Offer> offers, @Nullable String journey, boolean all) {
    List<Node> nodes = new ArrayList<>();
    for (int i = 0; i < (all ? offers.size() : Math.min(AT_FIRST, offers.size())); i++) {
      Offer offer = offers.get(i);
      nodes.add(new RemedyCard(RemedyFigures.of(offer, journey), i == 0, () -> new Applying(workspace)
          .apply(offer.remedy().title(), offer.remedy().edit(), offer.remedy().subject())));
    }
    if (offers.isEmpty()) {
      nodes.add(words("Nothing in the book of remedies makes this better by itself."));
    } else if (!all && offers.size() > AT_FIRST) {
      Hyperlink more = new Hyperlink("Show " + (offers.size() - AT_FIRST) + " more");
      more.setOnAction(e -> fill(offers, journey, true));
      nodes.add(more);
    }
    cards.getChildren().setAll(nodes);
  }

  private static HBox waiting() {
    ProgressIndicator spinner = new ProgressIndicator();
    spinner.setMinSize(16, 16);
    spinner.setMaxSize(16, 16);
    HBox line = new HBox(8, spinner, words("Trying out what helps…"));
    line.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    return line;
  }

  private static Label words(String text) {
    Label words = new Label(text);
    words.setWrapText(true);
    words.getStyleClass().addAll("small", "muted");
    return words;
  }
}
