package hostplan.ui.shell;

import hostplan.storage.ProjectFiles;
import hostplan.storage.Samples;
import hostplan.ui.common.Tasks;

import java.time.Clock;

/// What all windows share to read and write projects.
public record Documents(
        ProjectFiles files,
        Samples samples,
        RecentFiles recent,
        Tasks tasks,
        Clock clock,
        KeptWork kept) {}
