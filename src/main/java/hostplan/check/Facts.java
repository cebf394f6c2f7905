package hostplan.check;

import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.ServerModel;
import hostplan.hardware.Totals;
import hostplan.inventory.Server;
import hostplan.project.Elevations;
import hostplan.project.Figures;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.project.SlicingQuestions;
import hostplan.rack.Elevation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// A project as the rules look at it: its objects found by their identities in constant time, what
/// its slicings ask, and the day.
///
/// @param elevations its racks with what stands in them, in the order of the file
/// @param running its placements as their VMs run now
record Facts(
        ProjectIndex index,
        SlicingQuestions questions,
        LocalDate today,
        List<Elevation> elevations,
        Running running) {

    static Facts of(ProjectIndex index, SlicingQuestions questions, LocalDate today) {
        return new Facts(
                index,
                questions,
                today,
                new Elevations(index).all(),
                new Running(index, questions));
    }

    Project project() {
        return index.project();
    }

    Figures figures(Server server) {
        return Figures.of(server, index);
    }

    /// The figures of a server; nothing is known of one without a configuration.
    Totals totals(Server server) {
        return figures(server).totals();
    }

    Totals totals(HardwareConfiguration configuration) {
        return index.totals(configuration);
    }

    Optional<ServerModel> model(Server server) {
        return figures(server).model();
    }

    /// The threads that a slice can use: as many as cores where they are not stated.
    static Optional<Integer> threads(Totals totals) {
        return totals.threads().or(totals::cores);
    }
}
