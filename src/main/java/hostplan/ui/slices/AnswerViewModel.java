package hostplan.ui.slices;

import hostplan.amount.Parsed;
import hostplan.capacity.MoreStep;
import hostplan.capacity.Slicer;
import hostplan.capacity.Slicing;
import hostplan.capacity.SlicingAnswer;
import hostplan.capacity.SlicingQuestion;
import hostplan.cost.PriceBook;
import hostplan.drawing.HostMap;
import hostplan.project.HostCosts;
import hostplan.project.HostSteps;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.project.SlicingQuestions;
import hostplan.project.SlicingQuestions.Asked;
import hostplan.project.SlicingQuestions.Lack;
import hostplan.ui.common.Latest;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;

/// The answer to the slicing that is shown, computed anew with every change of what it depends on.
public final class AnswerViewModel {

    private final CurrentSlicing current;
    private final SlicingQuestions questions;
    private final Supplier<PriceBook> prices;
    private final Latest<Request, SlicesState> solving;
    private final ReadOnlyObjectWrapper<SlicesState> state =
            new ReadOnlyObjectWrapper<>(new SlicesState.NoSlicing());
    private final ReadOnlyBooleanWrapper computing = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Optional<String>> selected =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<String>> hovered =
            new SimpleObjectProperty<>(Optional.empty());
    private Optional<Request> asked = Optional.empty();

    /// What is asked, and of which project; what can be put into the host is worked out with the
    /// answer.
    private record Request(SlicingQuestion question, Slicing slicing, Project project) {

        /// Whether the answer would be the same: the question is, and so is all that is on offer.
        boolean isAnsweredBy(Request other) {
            return question.equals(other.question)
                    && project.servers() == other.project.servers()
                    && project.sites() == other.project.sites()
                    && project.racks() == other.project.racks()
                    && project.currency().equals(other.project.currency())
                    && project.configurations() == other.project.configurations()
                    && project.serverModels() == other.project.serverModels()
                    && project.parts() == other.project.parts()
                    && project.storagePools() == other.project.storagePools()
                    && project.rates() == other.project.rates()
                    && project.assumptions() == other.project.assumptions();
        }
    }

    /// @param prices of rented machines, read when they are first needed
    public AnswerViewModel(
            CurrentSlicing current,
            SlicingQuestions questions,
            Supplier<PriceBook> prices,
            Executor background,
            Executor window) {
        this.current = current;
        this.questions = questions;
        this.prices = prices;
        solving = new Latest<>(background, window, this::solve, this::solved);
        current.session().projectProperty().subscribe(_ -> ask());
        current.slicingProperty().subscribe(_ -> ask());
    }

    public ReadOnlyObjectProperty<SlicesState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Whether what is shown is not yet the answer to what was last typed.
    public ReadOnlyBooleanProperty computingProperty() {
        return computing.getReadOnlyProperty();
    }

    /// The slice, the flavor or the part of the host that is selected, by its identity in the map.
    public ObjectProperty<Optional<String>> selectedProperty() {
        return selected;
    }

    /// What the mouse is over.
    public ObjectProperty<Optional<String>> hoveredProperty() {
        return hovered;
    }

    private void ask() {
        Optional<Slicing> slicing = current.slicing();
        if (slicing.isEmpty()) {
            settle(new SlicesState.NoSlicing());
            return;
        }
        switch (questions.of(current.project(), slicing.get())) {
            case Asked.Lacking(List<Lack> lacks) -> settle(new SlicesState.Lacking(lacks));
            case Asked.Ready(SlicingQuestion question) ->
                    ask(new Request(question, slicing.get(), current.project()));
        }
    }

    private void ask(Request request) {
        if (asked.filter(request::isAnsweredBy).isPresent()) {
            return;
        }
        asked = Optional.of(request);
        computing.set(true);
        if (!(state.get() instanceof SlicesState.Answered)) {
            state.set(new SlicesState.Computing());
        }
        solving.request(request);
    }

    private void settle(SlicesState settled) {
        asked = Optional.empty();
        computing.set(false);
        state.set(settled);
    }

    private void solved(SlicesState solved) {
        if (asked.isPresent()) {
            computing.set(false);
            state.set(solved);
        }
    }

    private SlicesState solve(Request request) {
        return switch (Slicer.answer(request.question())) {
            case Parsed.Value<SlicingAnswer>(SlicingAnswer answer) -> answered(request, answer);
            case Parsed.Problem<SlicingAnswer>(String message, String cure) ->
                    new SlicesState.Unanswerable(message, cure);
        };
    }

    private SlicesState answered(Request request, SlicingAnswer answer) {
        ProjectIndex index = ProjectIndex.of(request.project());
        return new SlicesState.Answered(
                answer,
                HostMap.of(answer),
                MoreStep.of(
                        answer, HostSteps.of(index, request.slicing(), request.question().host())),
                HostCosts.of(index, request.slicing(), answer)
                        .map(costs -> new SlicesState.Costed(costs, prices.get())));
    }
}
