package hostplan.ui.imports;

import hostplan.project.Project;

/// What a preview is worked out from.
record Question(InputFiles files, ImportChoices choices, Project project) {}
