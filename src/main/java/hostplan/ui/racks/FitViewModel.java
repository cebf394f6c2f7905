package hostplan.ui.racks;

import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.project.RackEdits;
import hostplan.project.StepName;
import hostplan.rack.Elevation;
import hostplan.rack.Occupant;
import hostplan.rack.place.Company;
import hostplan.rack.place.PlaceAnswer;
import hostplan.rack.place.PlaceQuestion;
import hostplan.rack.place.PlaceSearch;
import hostplan.rack.place.Proposal;
import hostplan.rack.place.Seat;
import hostplan.ui.common.Latest;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;

/// Where what is selected could stand, looked for while one looks.
final class FitViewModel {

    /// So many at once; of more the search would try a small part only.
    static final int MOST = 24;

    private final CurrentRacks current;
    private final ObjectProperty<Company> company = new SimpleObjectProperty<>(Company.EITHER);
    private final ReadOnlyObjectWrapper<Optional<Answer>> answer =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Latest<PlaceQuestion, Answer> search;
    private boolean watched;

    /// @param question to which this is the answer
    record Answer(PlaceQuestion question, PlaceAnswer found) {}

    FitViewModel(CurrentRacks current, Executor background, Executor window) {
        this.current = current;
        search =
                new Latest<>(
                        background,
                        window,
                        asked -> new Answer(asked, PlaceSearch.answer(asked)),
                        found -> answer.set(Optional.of(found)));
        current.hallProperty().subscribe((_, _) -> ask());
        current.selectedProperty().subscribe((_, _) -> ask());
        company.subscribe((_, _) -> ask());
    }

    ObjectProperty<Company> companyProperty() {
        return company;
    }

    ReadOnlyObjectProperty<Optional<Answer>> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /// Searches only while someone looks.
    void watch(boolean looks) {
        watched = looks;
        ask();
    }

    /// What is asked about.
    List<Occupant> movers() {
        return current.selectedOccupants().stream()
                .filter(each -> !RackEdits.isBeside(each))
                .toList();
    }

    private void ask() {
        answer.set(Optional.empty());
        List<Occupant> movers = movers();
        if (watched && !movers.isEmpty() && movers.size() <= MOST) {
            search.request(new PlaceQuestion(current.hall().racks(), movers, company.get()));
        }
    }

    /// Puts all where a proposal says, as one step.
    void take(Proposal proposal) {
        Map<String, List<Occupant>> byRack = new LinkedHashMap<>();
        for (Seat seat : proposal.seats()) {
            byRack.computeIfAbsent(seat.rack().rack().id(), _ -> new ArrayList<>()).add(seat.who());
        }
        ProjectIndex index = current.hall().index();
        Project after = index.project();
        for (Map.Entry<String, List<Occupant>> each : byRack.entrySet()) {
            index = index.at(after);
            after = RackEdits.place(index, each.getKey(), each.getValue());
        }
        Elevation first = proposal.seats().getFirst().rack();
        StepName step =
                proposal.seats().size() == 1
                        ? StepName.of(
                                "step.racks.fitOne",
                                proposal.seats().getFirst().who().name(),
                                first.rack().name())
                        : StepName.of("step.racks.fitMany", proposal.seats().size());
        List<String> ids = proposal.seats().stream().map(each -> each.who().id()).toList();
        current.apply(step, after);
        current.select(ids);
    }
}
