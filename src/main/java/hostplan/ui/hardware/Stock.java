package hostplan.ui.hardware;

import hostplan.hardware.Part;
import hostplan.hardware.ServerModel;
import hostplan.hardware.fit.Shelf;
import hostplan.project.Project;
import hostplan.project.Surroundings;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/// What one can take: parts and models of the project and of the catalogue, which is read when it
/// is first asked for.
public final class Stock {

    private final Supplier<List<Part>> parts;
    private final Supplier<List<ServerModel>> models;

    public Stock(Supplier<List<Part>> parts, Supplier<List<ServerModel>> models) {
        this.parts = parts;
        this.models = models;
    }

    /// The parts, with their prices as the project reckons.
    Shelf shelf(Project project) {
        return Surroundings.shelf(project, parts);
    }

    /// The models of the project, then those of the catalogue of which the project has no copy.
    List<ServerModel> models(Project project) {
        List<ServerModel> all = new ArrayList<>(project.serverModels());
        Set<String> known = new HashSet<>();
        for (ServerModel own : project.serverModels()) {
            known.add(own.id());
            own.catalogId().ifPresent(known::add);
        }
        models.get().stream().filter(model -> known.add(model.id())).forEach(all::add);
        return all;
    }
}
