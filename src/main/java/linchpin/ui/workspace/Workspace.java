package linchpin.ui.workspace;

import linchpin.task.TaskScope;
import linchpin.ui.command.Commands;
import linchpin.ui.file.Exports;
import linchpin.ui.file.Files;
import linchpin.ui.file.Imports;
import linchpin.ui.session.Jobs;
import linchpin.ui.session.LiveAnalysis;
import linchpin.ui.session.Notices;
import linchpin.ui.session.Session;

/// What the panels of one window share.
///
/// @param session the open document
/// @param view how the window is arranged
/// @param analysis keeps the session's results up to date
/// @param diagram the canvas
/// @param commands everything that can be run
/// @param jobs long work
/// @param notices what a person should know
/// @param files opening and saving
/// @param imports reading what other tools wrote
/// @param exports pictures for others
/// @param tasks what runs for the document and ends with it
public record Workspace(
    Session session,
    ViewState view,
    LiveAnalysis analysis,
    DiagramView diagram,
    Commands commands,
    Jobs jobs,
    Notices notices,
    Files files,
    Imports imports,
    Exports exports,
    TaskScope tasks) {}
