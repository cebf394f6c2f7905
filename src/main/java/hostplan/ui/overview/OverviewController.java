package hostplan.ui.overview;

import hostplan.ui.shell.ScreenController;

/// The totals of a project.
public final class OverviewController implements ScreenController {}
