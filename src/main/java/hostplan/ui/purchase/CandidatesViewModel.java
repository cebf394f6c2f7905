package hostplan.ui.purchase;

import hostplan.amount.Fraction;
import hostplan.capacity.Flavor;
import hostplan.capacity.RuleSet;
import hostplan.document.ProjectObject;
import hostplan.hardware.HardwareConfiguration;
import hostplan.project.Candidate;
import hostplan.project.MachinePrice;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.ProjectSession;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Configurations side by side, by what each costs and draws for what it brings.
public final class CandidatesViewModel {

    /// So many stand beside each other at first.
    private static final int FIRST_CHOSEN = 6;

    /// A candidate as it is shown.
    ///
    /// @param cheapest the columns in which no other has less
    public record Row(String id, List<String> cells, Set<Integer> cheapest) {}

    /// The keys of the columns, in their order.
    static final List<String> COLUMNS =
            List.of("name", "price", "gib", "core", "tb", "slices", "slice", "watt");

    private final ProjectSession session;
    private final Texts texts;
    private final List<RuleSet> ruleSets;
    private final ObjectProperty<Optional<RuleSet>> ruleSet;
    private final ObjectProperty<Optional<String>> flavor =
            new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Set<String>> chosen = new SimpleObjectProperty<>(Set.of());
    private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private boolean asked;

    public CandidatesViewModel(ProjectSession session, List<RuleSet> ruleSets, Texts texts) {
        this.session = session;
        this.texts = texts;
        this.ruleSets = List.copyOf(ruleSets);
        ruleSet = new SimpleObjectProperty<>(usual(ruleSets));
        session.projectProperty().subscribe(this::follow);
        ruleSet.subscribe(this::compute);
        flavor.subscribe(this::compute);
        chosen.subscribe(this::compute);
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

    public ReadOnlyObjectProperty<Set<String>> chosenProperty() {
        return chosen;
    }

    public ReadOnlyObjectProperty<List<Row>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    public List<String> headings() {
        String currency = session.project().currency().getCurrencyCode();
        return COLUMNS.stream().map(key -> texts.text("candidates." + key, currency)).toList();
    }

    public void choose(String configuration) {
        Set<String> more = new LinkedHashSet<>(chosen.get());
        more.add(configuration);
        chosen.set(more);
        asked = true;
    }

    public void leaveOut(String configuration) {
        Set<String> fewer = new LinkedHashSet<>(chosen.get());
        fewer.remove(configuration);
        chosen.set(fewer);
        asked = true;
    }

    /// Until a person chooses, the first configurations of which a price is known are compared, and
    /// the first flavor is cut.
    private void follow(Project project) {
        if (!asked) {
            chosen.set(priced(project));
        }
        boolean gone =
                flavor.get()
                        .filter(id ->
                                project.flavors().stream().anyMatch(each -> each.id().equals(id)))
                        .isEmpty();
        if (gone) {
            flavor.set(project.flavors().stream().map(ProjectObject::id).findFirst());
        }
        compute();
    }

    /// The first few that have a price.
    private static Set<String> priced(Project project) {
        ProjectIndex index = ProjectIndex.of(project);
        return project.configurations().stream()
                .filter(each -> MachinePrice.of(index, each).exactNet().isPresent())
                .limit(FIRST_CHOSEN)
                .map(HardwareConfiguration::id)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void compute() {
        ProjectIndex index = ProjectIndex.of(session.project());
        Optional<Candidate.Sale> sale =
                flavor.get()
                        .flatMap(index::flavor)
                        .flatMap(cut -> ruleSet.get().map(rules -> new Candidate.Sale(cut, rules)));
        List<Candidate> candidates = new ArrayList<>();
        for (String id : chosen.get()) {
            index.configuration(id)
                    .ifPresent(found -> candidates.add(Candidate.of(index, found, sale)));
        }
        rows.set(rows(candidates));
    }

    private List<Row> rows(List<Candidate> candidates) {
        List<List<Optional<Fraction>>> amounts =
                candidates.stream().map(CandidatesViewModel::least).toList();
        List<Row> shown = new ArrayList<>();
        for (int row = 0; row < candidates.size(); row++) {
            shown.add(row(candidates.get(row), amounts.get(row), amounts));
        }
        return shown;
    }

    /// What stands in each column of which the least is best: money, and watts.
    private static List<Optional<Fraction>> least(Candidate candidate) {
        return List.of(
                Optional.empty(),
                candidate.price().exactNet().filter(_ -> candidate.price().isComplete()),
                candidate.per(candidate.usableMemory()),
                candidate.per(candidate.cores()),
                candidate.per(candidate.usableDisk()),
                Optional.empty(),
                candidate.per(candidate.slices()),
                candidate.wattsPerCore());
    }

    private Row row(
            Candidate candidate,
            List<Optional<Fraction>> amounts,
            List<List<Optional<Fraction>>> all) {
        List<String> cells = new ArrayList<>();
        Set<Integer> cheapest = new LinkedHashSet<>();
        for (int column = 0; column < COLUMNS.size(); column++) {
            cells.add(cell(candidate, column, amounts.get(column)));
            if (isCheapest(amounts.get(column), all, column)) {
                cheapest.add(column);
            }
        }
        return new Row(candidate.configuration().id(), cells, cheapest);
    }

    private String cell(Candidate candidate, int column, Optional<Fraction> amount) {
        return switch (COLUMNS.get(column)) {
            case "name" -> candidate.configuration().name();
            case "slices" ->
                    candidate.slices().map(each -> texts.amounts().number(each)).orElse("–");
            case "watt" -> amount.map(each -> texts.amounts().number(each, 1)).orElse("–");
            default ->
                    amount.map(candidate.price().valuation()::money)
                            .map(texts.amounts()::moneyAlone)
                            .orElse("–");
        };
    }

    private static boolean isCheapest(
            Optional<Fraction> amount, List<List<Optional<Fraction>>> all, int column) {
        List<Fraction> known =
                all.stream().map(each -> each.get(column)).flatMap(Optional::stream).toList();
        return known.size() > 1
                && amount.isPresent()
                && known.stream().min(Comparator.naturalOrder()).equals(amount);
    }
}
