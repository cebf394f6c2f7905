package hostplan.ui.overview;

import hostplan.amount.Parsed;
import hostplan.capacity.Resource;
import hostplan.capacity.Slicer;
import hostplan.capacity.Slicing;
import hostplan.capacity.SlicingAnswer;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.project.SlicingQuestions;
import hostplan.ui.common.Latest;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.ProjectSession;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;

/// What the stored slicings of a project answer, a line each, worked out off the FX thread.
public final class SlicingLines {

    /// A slicing and its answer in a sentence.
    public record Line(String id, String name, String answer) {}

    private final ReadOnlyObjectWrapper<List<Line>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final SlicingQuestions questions;
    private final Texts texts;

    public SlicingLines(
            ProjectSession session,
            SlicingQuestions questions,
            Executor background,
            Executor fxThread,
            Texts texts) {
        this.questions = questions;
        this.texts = texts;
        Latest<Project, List<Line>> latest =
                new Latest<>(background, fxThread, this::answer, lines::set);
        session.projectProperty().subscribe(latest::request);
    }

    public ReadOnlyObjectProperty<List<Line>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    private List<Line> answer(Project project) {
        ProjectIndex index = ProjectIndex.of(project);
        return project.slicings().stream()
                .map(slicing -> new Line(slicing.id(), slicing.name(), answer(index, slicing)))
                .toList();
    }

    private String answer(ProjectIndex index, Slicing slicing) {
        return switch (questions.of(index, slicing)) {
            case SlicingQuestions.Asked.Lacking lacking -> texts.text("overview.first.lacking");
            case SlicingQuestions.Asked.Ready ready ->
                    switch (Slicer.answer(ready.question())) {
                        case Parsed.Problem<SlicingAnswer> problem -> problem.message();
                        case Parsed.Value<SlicingAnswer> value -> sentence(value.value());
                    };
        };
    }

    private String sentence(SlicingAnswer answer) {
        return answer.limit()
                .map(limit -> texts.text("overview.first.line", answer.sellable(), name(limit)))
                .orElseGet(() -> texts.text("overview.first.met", answer.sellable()));
    }

    private String name(Resource resource) {
        return texts.text("resource." + resource.name().toLowerCase(Locale.ROOT));
    }
}
