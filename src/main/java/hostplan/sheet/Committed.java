package hostplan.sheet;

import hostplan.project.ConfigurationNote;
import hostplan.project.Project;

import java.util.List;

/// A project after rows were changed, and what became of hardware configurations.
record Committed(Project project, List<ConfigurationNote> notes) {}
