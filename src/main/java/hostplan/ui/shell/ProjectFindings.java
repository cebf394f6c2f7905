package hostplan.ui.shell;

import hostplan.check.Finding;
import hostplan.check.Severity;
import hostplan.project.Project;
import hostplan.ui.common.Latest;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Function;

/// What is wrong or doubtful in the project of a window, looked at anew off the FX thread after
/// every change.
public final class ProjectFindings {

    private final ReadOnlyObjectWrapper<List<Finding>> findings =
            new ReadOnlyObjectWrapper<>(List.of());

    public ProjectFindings(
            ProjectSession session,
            Executor background,
            Executor fxThread,
            Function<Project, List<Finding>> checks) {
        Latest<Project, List<Finding>> latest =
                new Latest<>(background, fxThread, checks, findings::set);
        session.projectProperty().subscribe(latest::request);
    }

    public ReadOnlyObjectProperty<List<Finding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    public List<Finding> findings() {
        return findings.get();
    }

    /// What concerns one object.
    public List<Finding> about(String id) {
        return findings.get().stream()
                .filter(finding -> finding.subject().id().equals(id))
                .toList();
    }

    public long count(Severity severity) {
        return findings.get().stream().filter(finding -> finding.severity() == severity).count();
    }
}
