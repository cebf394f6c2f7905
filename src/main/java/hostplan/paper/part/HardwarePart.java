package hostplan.paper.part;

import hostplan.hardware.HardwareConfiguration;
import hostplan.inventory.Server;
import hostplan.paper.Section;
import hostplan.paper.Section.Turn;
import hostplan.project.ObjectKind;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// A sheet for each configuration that the servers to print have.
final class HardwarePart implements Part {

    @Override
    public String code() {
        return "hardware";
    }

    @Override
    public List<Section> sections(PlanSource source) {
        Set<String> used =
                source.servers().stream()
                        .map(Server::configuration)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toUnmodifiableSet());
        return source.project().configurations().stream()
                .filter(configuration -> used.contains(configuration.id()))
                .map(configuration -> section(source, configuration))
                .toList();
    }

    private static Section section(PlanSource source, HardwareConfiguration configuration) {
        return new Section(
                List.of(source.texts().text("part.hardware"), configuration.name()),
                Anchors.of(ObjectKind.CONFIGURATION, configuration.id()),
                Turn.AS_ASKED,
                new HardwareSheet(source, configuration).blocks());
    }
}
