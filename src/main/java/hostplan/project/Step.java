package hostplan.project;

import java.util.Optional;

/// One user action: the project before and after it.
///
/// @param merge what further typing must bear to become part of this step; empty where nothing may
record Step(StepName name, Project before, Project after, Optional<Object> merge) {}
