package hostplan.ui.print;

import hostplan.storage.FileProblem;
import hostplan.storage.Opened;
import hostplan.storage.ProjectFiles;
import hostplan.ui.common.Tasks;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.Prompts;

import javafx.concurrent.Task;

import java.nio.file.Path;

/// Asks for the project as things stand now, from which the work leads to this one.
public final class BeforeViewModel {

    private final PlanViewModel plan;
    private final ProjectFiles files;
    private final Prompts prompts;
    private final Tasks tasks;
    private final Texts texts;

    public BeforeViewModel(
            PlanViewModel plan, ProjectFiles files, Prompts prompts, Tasks tasks, Texts texts) {
        this.plan = plan;
        this.files = files;
        this.prompts = prompts;
        this.tasks = tasks;
        this.texts = texts;
    }

    /// Asks for a file and reads it.
    public void choose() {
        prompts.filesToOpen().stream()
                .findFirst()
                .ifPresent(file -> tasks.start(reading(file), opened -> take(file, opened)));
    }

    public void forget() {
        plan.forgetBefore();
    }

    private Task<Opened> reading(Path file) {
        return new Task<>() {
            @Override
            protected Opened call() {
                updateTitle(texts.text("print.before.reading", file.getFileName()));
                return files.open(file);
            }
        };
    }

    private void take(Path file, Opened opened) {
        switch (opened) {
            case Opened.Readable readable ->
                    plan.begin(String.valueOf(file.getFileName()), readable.project());
            case Opened.Unreadable unreadable ->
                    prompts.problem(
                            texts.text("print.before.unreadable", file.getFileName()),
                            unreadable.problems().stream().map(FileProblem::text).toList());
        }
    }
}
