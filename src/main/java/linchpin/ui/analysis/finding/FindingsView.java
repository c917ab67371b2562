package linchpin.ui.analysis.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import linchpin.advice.Finding;
import linchpin.analysis.report.Outcome;
import linchpin.analysis.report.Report;
import linchpin.drawing.view.HighlightedFinding;
import linchpin.edit.Selection;
import linchpin.model.Component;
import linchpin.ui.session.BackgroundQuery;
import linchpin.ui.session.ChainSearch;
import linchpin.ui.session.Session;
import linchpin.ui.widget.Icon;
import linchpin.ui.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// What is worth telling of a report, ranked; one finding may be open.
public final class FindingsView extends VBox {
  private static final int MOST_LINES = 60;
  private final Workspace workspace;
  private final Session session;
  private final VBox list = new VBox();
  private List<Finding> findings = List.of();
  private @Nullable Finding open;
  private List<String> openChain = List.of();
  private @Nullable FindingDetail detail;
  private boolean all;
  private final BackgroundQuery remedies;
  private final FindingDetail.Folds folds = new FindingDetail.Folds();
  private final ChainSearch opening;
  private final ChainSearch hovering;
  private @Nullable Report shown;

  public FindingsView(Workspace workspace) {
    super(12);
    this.workspace = workspace;
    remedies = new BackgroundQuery(workspace.tasks());
    opening = new ChainSearch(workspace.tasks());
    hovering = new ChainSearch(workspace.tasks());
    session = workspace.session();
    getChildren().add(list);
  }

  /// Shows a report.
  public void show(Report report) {
    List<Finding> next = workspace.analysis().findings(report);
    Report before = shown;
    shown = report;
    boolean sameDetail = open == null
        || before != null && before.sameFailures(report) && figures(before) == figures(report);
    if (before != null && sameDetail && next.equals(findings)) {
      return;
    }
    findings = next;
    all = false;
    refresh();
  }

  private static boolean figures(Report report) {
    return report.journeys().stream().anyMatch(j -> j.parts() != null);
  }

  /// Follows what is opened elsewhere: the chip on the canvas closes it, too.
  public void suspect(@Nullable String unit) {
    boolean same = open == null ? unit == null : open.subject().equals(unit);
    if (!same) {
      refresh();
    }
  }

  /// Takes in what the open finding's failure does.
  public void preview(@Nullable Outcome outcome) {
    if (detail != null) {
      detail.preview(outcome);
    }
    light();
  }

  private void refresh() {
    String suspect = session.suspect().get();
    open = findings.stream().filter(f -> f.subject().equals(suspect)).findFirst().orElse(null);
    Finding asked = open;
    openChain = asked == null ? List.of() : List.of(asked.subject());
    if (asked == null) {
      opening.forget();
      fill();
    } else if (!chain(opening, asked, this::explain)) {
      fill();
    }
  }

  /// Takes in how the open finding reaches the journey that it hits.
  private void explain(List<String> chain) {
    openChain = chain;
    fill();
  }

  private void fill() {
    detail = null;
    List<Node> lines = new ArrayList<>(List.of(heading()));
    findings.stream().limit(all ? findings.size() : MOST_LINES).forEach(f -> lines.add(f == open ? card(f) : line(f)));
    if (!all && findings.size() > MOST_LINES) {
      lines.add(more());
    }
    if (findings.isEmpty()) {
      lines.add(nothingFound());
    }
    list.getChildren().setAll(lines);
    light();
  }

  /// By what the findings are ranked.
  private Node heading() {
    boolean money = findings.stream().anyMatch(f -> f.lossPerYear() != null);
    Label ranked = new Label(money ? "Worst first" : "Most critical first");
    if (!money) {
      ranked.setTooltip(new Tooltip("No journey says what an hour of it costs, so no loss can be given."));
    }
    ranked.setMinWidth(0);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Label unit = new Label(money ? "loss a year" : "");
    unit.setMinWidth(USE_PREF_SIZE);
    ranked.getStyleClass().addAll("tiny", "hint");
    unit.getStyleClass().addAll("tiny", "hint");
    HBox heading = new HBox(8, ranked, space, unit);
    heading.getStyleClass().add("column-heads");
    return heading;
  }

  private Node nothingFound() {
    HBox line = new HBox(8, Icon.of(Feather.CHECK, "s16", "good"),
        words("Nothing brings a journey down alone.", "muted"));
    line.getStyleClass().add("list-line");
    return line;
  }

  private Node more() {
    var button = new javafx.scene.control.Hyperlink("Show all " + findings.size());
    button.setOnAction(e -> {
      all = true;
      refresh();
    });
    return button;
  }

  private static Label words(String text, String style) {
    Label words = new Label(text);
    words.setWrapText(true);
    words.getStyleClass().add(style);
    return words;
  }

  private Node line(Finding finding) {
    FindingLine line = new FindingLine(finding, false);
    line.setOnAction(e -> open(finding));
    line.hoverProperty().addListener((o, was, hovering) -> hover(finding, hovering));
    return line;
  }

  private Node card(Finding finding) {
    FindingLine line = new FindingLine(finding, true);
    line.setOnAction(e -> session.suspect(null));
    FindingDetail body = new FindingDetail(workspace, finding, openChain, shown, remedies, folds);
    detail = body;
    VBox card = new VBox(line, body);
    card.getStyleClass().add("finding-card");
    VBox.setMargin(card, new javafx.geometry.Insets(4, -8, 4, -8));
    return card;
  }

  private void open(Finding finding) {
    String element = Component.idOf(finding.subject());
    session.select(Selection.of(element));
    session.suspect(finding.subject());
    workspace.diagram().reveal(element);
  }

  private void hover(Finding finding, boolean over) {
    if (over) {
      light(finding, List.of(finding.subject()));
      chain(hovering, finding, chain -> light(finding, chain));
    } else {
      hovering.forget();
      light();
    }
  }

  private void light() {
    workspace.diagram().light(open == null ? null
        : new HighlightedFinding(List.of(open.subject()), openChain, session.preview().get()));
  }

  private void light(Finding finding, List<String> chain) {
    workspace.diagram().light(new HighlightedFinding(finding.elements(), chain, null));
  }

  /// Asks for the chain of a finding; whether it was found at once.
  private boolean chain(ChainSearch chains, Finding finding, Consumer<List<String>> take) {
    Report report = session.report().get();
    if (report == null) {
      take.accept(List.of(finding.subject()));
      return true;
    }
    return chains.ask(report.topology(), () -> finding.chain(report.topology()), take);
  }
}
