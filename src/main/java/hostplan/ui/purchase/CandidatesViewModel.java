package hostplan.ui.purchase;

import hostplan.capacity.Flavor;
import hostplan.capacity.RuleSet;
import hostplan.document.ProjectObject;
import hostplan.hardware.HardwareConfiguration;
import hostplan.project.Candidate;
import hostplan.project.MachinePrice;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.project.RecentIndex;
import hostplan.ui.common.Latest;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.ProjectSession;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// Configurations side by side, by what each costs and draws for what it brings. They are compared
/// off the FX thread after every change.
public final class CandidatesViewModel {

    /// So many stand beside each other at first.
    private static final int FIRST_CHOSEN = 6;

    /// A candidate as it is shown.
    ///
    /// @param cheapest the columns in which no other has less
    public record Row(String id, List<String> cells, Set<Integer> cheapest) {}

    /// What stands beside each other.
    ///
    /// @param chosen identities of the configurations, in their order
    /// @param remarks of which candidates the disk is a share of shared storage
    public record Shown(
            Set<String> chosen, List<String> headings, List<Row> rows, List<String> remarks) {

        static final Shown NOTHING = new Shown(Set.of(), List.of(), List.of(), List.of());

        public Shown {
            chosen = Collections.unmodifiableSet(new LinkedHashSet<>(chosen));
            headings = List.copyOf(headings);
            rows = List.copyOf(rows);
            remarks = List.copyOf(remarks);
        }
    }

    /// @param chosen empty until a person chooses
    private record Asked(
            Project project,
            Optional<Set<String>> chosen,
            Optional<String> flavor,
            Optional<RuleSet> ruleSet) {}

    private final ProjectSession session;
    private final List<RuleSet> ruleSets;
    private final CandidateRows rows;
    private final RecentIndex recent = new RecentIndex();
    private final Latest<Asked, Shown> comparing;
    private final ObjectProperty<Optional<RuleSet>> ruleSet;
    private final ObjectProperty<Optional<String>> flavor =
            new SimpleObjectProperty<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(Shown.NOTHING);
    private Optional<Set<String>> chosen = Optional.empty();

    public CandidatesViewModel(
            ProjectSession session,
            List<RuleSet> ruleSets,
            Executor background,
            Executor window,
            Texts texts) {
        this.session = session;
        this.ruleSets = List.copyOf(ruleSets);
        rows = new CandidateRows(texts);
        comparing = new Latest<>(background, window, this::compare, shown::set);
        ruleSet = new SimpleObjectProperty<>(usual(ruleSets));
        session.projectProperty().subscribe(this::follow);
        ruleSet.subscribe(this::ask);
        flavor.subscribe(this::ask);
    }

    private static Optional<RuleSet> usual(List<RuleSet> ruleSets) {
        return ruleSets.stream().filter(each -> each.id().equals("kvm")).findFirst();
    }

    public List<RuleSet> ruleSets() {
        return ruleSets;
    }

    public ObjectProperty<Optional<RuleSet>> ruleSetProperty() {
        return ruleSet;
    }

    /// Identity of the flavor that is cut from each.
    public ObjectProperty<Optional<String>> flavorProperty() {
        return flavor;
    }

    public List<Flavor> flavors() {
        return session.project().flavors();
    }

    public List<HardwareConfiguration> configurations() {
        return session.project().configurations();
    }

    /// Until a person chooses, the first configurations of which a price is known.
    public Set<String> chosen() {
        return chosen.orElseGet(() -> shown.get().chosen());
    }

    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    public void choose(String configuration) {
        change(all -> all.add(configuration));
    }

    public void leaveOut(String configuration) {
        change(all -> all.remove(configuration));
    }

    private void change(Consumer<Set<String>> change) {
        Set<String> changed = new LinkedHashSet<>(chosen());
        change.accept(changed);
        chosen = Optional.of(changed);
        ask();
    }

    /// Until a person chooses, the first flavor is cut.
    private void follow(Project project) {
        boolean gone =
                flavor.get()
                        .filter(id ->
                                project.flavors().stream().anyMatch(each -> each.id().equals(id)))
                        .isEmpty();
        if (gone) {
            flavor.set(project.flavors().stream().map(ProjectObject::id).findFirst());
        }
        ask();
    }

    private void ask() {
        comparing.request(new Asked(session.project(), chosen, flavor.get(), ruleSet.get()));
    }

    private Shown compare(Asked asked) {
        ProjectIndex index = recent.of(asked.project());
        Set<String> wanted = asked.chosen().orElseGet(() -> priced(index));
        Optional<Candidate.Sale> sale =
                asked.ruleSet()
                        .map(rules ->
                                new Candidate.Sale(asked.flavor().flatMap(index::flavor), rules));
        List<Candidate> candidates = new ArrayList<>();
        for (String id : wanted) {
            index.configuration(id)
                    .ifPresent(found -> candidates.add(Candidate.of(index, found, sale)));
        }
        return new Shown(
                wanted,
                rows.headings(asked.project().currency().getCurrencyCode()),
                rows.of(candidates),
                rows.remarks(candidates));
    }

    /// The first few that have a price.
    private static Set<String> priced(ProjectIndex index) {
        return index.project().configurations().stream()
                .filter(each -> MachinePrice.of(index, each).exactNet().isPresent())
                .limit(FIRST_CHOSEN)
                .map(HardwareConfiguration::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
