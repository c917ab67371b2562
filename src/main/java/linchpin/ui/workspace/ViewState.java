package linchpin.ui.workspace;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import linchpin.model.Scenario;
import linchpin.ui.command.Mode;
import linchpin.ui.session.Session;

/// How the window is arranged while one document is shown: its mode, theme and panes. Belongs to the person, never to
/// the document; what is alike for all documents is bound to the [Settings].
public final class ViewState extends Preferences {
  /// The tabs of the right pane.
  public enum Tab {
    INSPECTOR,
    ANALYSIS
  }

  /// The sections of the analysis.
  public enum Section {
    FINDINGS("Findings"),
    COMBINATIONS("Combinations"),
    FIGURES("Figures"),
    ROADMAP("Roadmap"),
    MAINTENANCE("Maintenance");

    private final String title;

    Section(String title) {
      this.title = title;
    }

    /// The word on its tab.
    public String title() {
      return title;
    }
  }

  /// What the command palette looks for.
  public enum Search {
    CLOSED(""),
    EVERYTHING("Find a component or run a command"),
    EXAMPLES("Open which example?"),
    /// A kind of component to add.
    KINDS("Add which kind of component?"),
    /// A kind of component that the selected ones need.
    NEEDED("Needs a new component of which kind?"),
    /// What the selected ones need.
    TARGETS("Connect to which component or group?"),
    /// Where the selected ones stand.
    PLACES("Put into which place?"),
    /// Who operates the selected ones.
    PEOPLE("Operated by whom?"),
    /// What the selected ones share.
    SHARED("These share what?"),
    /// What is selected besides.
    ALSO("Select which component as well?");

    private final String prompt;

    Search(String prompt) {
      this.prompt = prompt;
    }

    /// What the empty field says.
    public String prompt() {
      return prompt;
    }
  }

  private final ObjectProperty<Mode> mode = new SimpleObjectProperty<>(Mode.DESIGN);
  private final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.ANALYSIS);
  private final ObjectProperty<Section> section = new SimpleObjectProperty<>(Section.FINDINGS);
  private final BooleanProperty pane = new SimpleBooleanProperty(true);
  private final ObjectProperty<Search> search = new SimpleObjectProperty<>(Search.CLOSED);
  private final BooleanProperty outline = new SimpleBooleanProperty();
  private final BooleanProperty finding = new SimpleBooleanProperty();
  private final BooleanProperty sheet = new SimpleBooleanProperty();
  private Mode beforePresent = Mode.DESIGN;

  /// Follows a session: what-if begins when something is switched off and ends when nothing is.
  ///
  /// @param settings what other documents share; it does not hold on to this
  public ViewState(Session session, Settings settings) {
    share(settings);
    session.scenario().addListener((o, before, now) -> follow(before, now));
    mode.addListener(
        (o, before, now) -> {
          if (now == Mode.DESIGN && !session.scenario().get().nothing()) {
            session.assume(Scenario.NOTHING);
          }
          if (now == Mode.WHAT_IF) {
            session.suspect(null);
          }
        });
  }

  private void follow(Scenario before, Scenario now) {
    if (!now.nothing() && mode.get() == Mode.DESIGN) {
      mode.set(Mode.WHAT_IF);
      tab.set(Tab.ANALYSIS);
    } else if (now.nothing() && !before.nothing() && mode.get() == Mode.WHAT_IF) {
      mode.set(Mode.DESIGN);
    }
  }

  public ObjectProperty<Mode> mode() {
    return mode;
  }

  public ObjectProperty<Tab> tab() {
    return tab;
  }

  /// Which section of the analysis is shown.
  public ObjectProperty<Section> section() {
    return section;
  }

  /// Whether the right pane is open.
  public BooleanProperty pane() {
    return pane;
  }

  /// What the command palette looks for.
  public ObjectProperty<Search> search() {
    return search;
  }

  /// Whether the left pane shows the outline in the place of the palette.
  public BooleanProperty outline() {
    return outline;
  }

  /// Whether something is being looked for on the canvas.
  public BooleanProperty finding() {
    return finding;
  }

  /// Whether the sheet of every command and its keys lies over the window.
  public BooleanProperty sheet() {
    return sheet;
  }

  /// Begins to present, or ends it.
  public void present() {
    if (mode.get() == Mode.PRESENT) {
      mode.set(beforePresent);
    } else {
      beforePresent = mode.get();
      mode.set(Mode.PRESENT);
    }
  }
}
