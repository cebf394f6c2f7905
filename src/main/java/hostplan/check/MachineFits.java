package hostplan.check;

import hostplan.hardware.Assembly;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Part;
import hostplan.hardware.ServerModel;
import hostplan.hardware.fit.FitContext;
import hostplan.hardware.fit.FitRules;
import hostplan.hardware.fit.Gravity;
import hostplan.hardware.fit.Misfit;
import hostplan.hardware.fit.Shelf;
import hostplan.hardware.machine.MachineFigures;
import hostplan.hardware.price.Valuation;
import hostplan.project.Project;
import hostplan.project.Surroundings;
import hostplan.project.Valuations;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// What does not fit in the configurations of parts. Each is looked at once, and again only when it
/// or something that it depends on has changed.
final class MachineFits {

    /// Parts that are gone are found with all other references that lead nowhere.
    private static final String FOUND_AS_REFERENCE = "hardware-slot-part-lost";

    private final Supplier<List<Part>> catalog;
    private volatile Map<String, Known> known = Map.of();

    /// @param catalog the parts one can take beside those of a project; read when one is looked for
    MachineFits(Supplier<List<Part>> catalog) {
        this.catalog = catalog;
    }

    /// Once for each configuration, whatever the number of its servers.
    Stream<Finding> findings(Facts facts) {
        Shelf shelf = Surroundings.shelf(facts.project(), catalog);
        Map<String, Known> before = known;
        Map<String, Known> now = new HashMap<>();
        for (HardwareConfiguration configuration : facts.project().configurations()) {
            if (configuration.build() instanceof Assembly assembly) {
                Known entry = new Known(Key.of(configuration, facts, shelf), assembly, List.of());
                now.put(configuration.id(), entry.answered(before, facts));
            }
        }
        known = now;
        return facts.project().configurations().stream()
                .flatMap(each ->
                        Optional.ofNullable(now.get(each.id())).stream().flatMap(Known::findings));
    }

    /// What the misfits of a configuration depend on.
    private record Key(
            HardwareConfiguration configuration,
            List<Part> parts,
            List<ServerModel> models,
            Valuation valuation,
            FitContext context) {

        static Key of(HardwareConfiguration configuration, Facts facts, Shelf shelf) {
            Project project = facts.project();
            return new Key(
                    configuration,
                    project.parts(),
                    project.serverModels(),
                    Valuations.of(project),
                    Surroundings.of(configuration, facts.index(), facts.today(), shelf));
        }

        /// The very same objects, which costs less to see than equal ones.
        boolean isSame(Key other) {
            return configuration == other.configuration
                    && parts == other.parts
                    && models == other.models
                    && valuation.equals(other.valuation)
                    && context.with(Shelf.NONE).equals(other.context.with(Shelf.NONE));
        }
    }

    private record Known(Key key, Assembly assembly, List<Misfit> misfits) {

        Known answered(Map<String, Known> before, Facts facts) {
            Known old = before.get(key.configuration().id());
            if (old != null && old.key.isSame(key)) {
                return old;
            }
            return new Known(
                    key,
                    assembly,
                    facts.index()
                            .machine(key.configuration())
                            .map(MachineFigures::machine)
                            .map(machine -> FitRules.misfits(machine, key.context()))
                            .orElse(List.of()));
        }

        Stream<Finding> findings() {
            return misfits.stream()
                    .filter(misfit -> !misfit.rule().equals(FOUND_AS_REFERENCE))
                    .map(this::finding);
        }

        private Finding finding(Misfit misfit) {
            HardwareConfiguration configuration = key.configuration();
            return new Finding(
                    misfit.rule(),
                    severity(misfit.gravity()),
                    Subject.of(configuration),
                    misfit.message(),
                    misfit.remedy().stream()
                            .map(remedy ->
                                    (Cure) new Cure.Mend(configuration.id(), assembly, remedy))
                            .toList());
        }
    }

    private static Severity severity(Gravity gravity) {
        return switch (gravity) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case NOTE -> Severity.NOTE;
        };
    }
}
