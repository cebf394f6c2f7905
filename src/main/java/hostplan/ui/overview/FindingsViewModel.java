package hostplan.ui.overview;

import hostplan.check.Cure;
import hostplan.check.Finding;
import hostplan.check.Severity;
import hostplan.project.StepName;
import hostplan.ui.shell.Navigator;
import hostplan.ui.shell.ProjectFindings;
import hostplan.ui.shell.ProjectSession;
import hostplan.ui.shell.Screen;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.collections.FXCollections;
import javafx.collections.ObservableSet;

import java.util.EnumSet;
import java.util.List;

/// The findings of a project, those of the wanted severities.
public final class FindingsViewModel {

    private final ProjectSession session;
    private final ProjectFindings findings;
    private final Navigator navigator;
    private final ObservableSet<Severity> wanted =
            FXCollections.observableSet(EnumSet.allOf(Severity.class));

    public FindingsViewModel(
            ProjectSession session, ProjectFindings findings, Navigator navigator) {
        this.session = session;
        this.findings = findings;
        this.navigator = navigator;
    }

    /// The severities that are shown; to be changed.
    public ObservableSet<Severity> wanted() {
        return wanted;
    }

    public ObjectBinding<List<Finding>> shown() {
        return Bindings.createObjectBinding(
                () ->
                        findings.findings().stream()
                                .filter(finding -> wanted.contains(finding.severity()))
                                .toList(),
                findings.findingsProperty(),
                wanted);
    }

    /// How many findings there are of each severity, whether shown or not.
    public long count(Severity severity) {
        return findings.count(severity);
    }

    /// Goes to what a finding is about, or to the overview where no screen shows that.
    public void goTo(Finding finding) {
        finding.subject()
                .kind()
                .flatMap(Screen::showing)
                .ifPresentOrElse(
                        screen -> navigator.show(screen, finding.subject().id()),
                        () -> navigator.show(Screen.OVERVIEW));
    }

    /// Carries out the cure of a finding, as one step.
    public void cure(Cure cure) {
        session.apply(StepName.of("step.cure"), cure.apply(session.project()));
    }
}
