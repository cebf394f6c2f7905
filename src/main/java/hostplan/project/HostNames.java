package hostplan.project;

import hostplan.hardware.HardwareConfiguration;
import hostplan.inventory.Server;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.PlacementQuestion.Hosts;
import hostplan.placement.move.SeatedHost;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// How the hosts of an answer are called, everywhere the same: servers by their names, those to be
/// bought by their configuration and a number that counts them from 1.
public final class HostNames {

    private final ProjectIndex index;
    private final PlacementAnswer answer;

    public HostNames(ProjectIndex index, PlacementAnswer answer) {
        this.index = index;
        this.answer = answer;
    }

    public String of(SeatedHost host) {
        return server(host)
                .map(Server::name)
                .orElseGet(() -> hardware(host) + " " + numbers(List.of(host.number())));
    }

    /// Several to be bought of one configuration as one name, such as `db node #1–3, #7`.
    ///
    /// @param hosts at least one
    public String ofAll(List<SeatedHost> hosts) {
        List<Integer> numbers = hosts.stream().map(SeatedHost::number).sorted().toList();
        return hardware(hosts.getFirst()) + " " + numbers(numbers);
    }

    /// The configuration of a host; what the question calls it where that is not known.
    public String hardware(SeatedHost host) {
        Optional<String> id =
                switch (answer.question().hosts().get(host.host())) {
                    case Hosts.Bought(String configuration) -> Optional.of(configuration);
                    case Hosts.Standing _ -> server(host).flatMap(Server::configuration);
                };
        return id.flatMap(index::configuration)
                .map(HardwareConfiguration::name)
                .orElseGet(() -> answer.question().packing().hosts().get(host.host()).name());
    }

    private Optional<Server> server(SeatedHost host) {
        return host.server().flatMap(index::server);
    }

    /// Those that follow one another together.
    private static String numbers(List<Integer> sorted) {
        List<List<Integer>> runs = new ArrayList<>();
        for (int number : sorted) {
            if (runs.isEmpty() || number > runs.getLast().getLast() + 1) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(number);
        }
        return runs.stream()
                .map(run -> "#" + run.getFirst() + (run.size() > 1 ? "–" + run.getLast() : ""))
                .collect(Collectors.joining(", "));
    }
}
