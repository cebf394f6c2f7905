package hostplan.explain;

import hostplan.inventory.Server;
import hostplan.message.Message;
import hostplan.message.Value;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.Vm;
import hostplan.placement.move.Move;
import hostplan.placement.move.MovePlan;
import hostplan.placement.move.SeatedHost;
import hostplan.project.HostNames;
import hostplan.project.ProjectIndex;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What moves from where VMs run today to where they are to run.
///
/// @param hosts of the answer, as they are seated
public record MoveStatements(ProjectIndex index, PlacementAnswer answer, List<SeatedHost> hosts) {

    private static final int MOST_NAMES = 12;

    public MoveStatements {
        hosts = List.copyOf(hosts);
    }

    /// How many move, in how many steps.
    public static Message count(MovePlan plan) {
        return plan.vms() == 0
                ? Message.of("moves-none")
                : Message.of("moves", Value.of(plan.vms()), Value.of(plan.steps().size()));
    }

    /// Which hosts carry nothing in the end; empty where none does.
    public Optional<Message> emptied(MovePlan plan) {
        List<String> emptied = plan.emptied();
        if (emptied.isEmpty()) {
            return Optional.empty();
        }
        String names =
                emptied.stream()
                        .limit(MOST_NAMES)
                        .map(this::server)
                        .collect(Collectors.joining(", "));
        return Optional.of(
                Message.of(
                        "emptied",
                        Value.of(emptied.size()),
                        Value.of(emptied.size() > MOST_NAMES ? names + ", …" : names)));
    }

    /// How many have no place in the order; empty where all have.
    public static Optional<Message> stuck(MovePlan plan) {
        long left = plan.stuck().stream().mapToLong(Move::times).sum();
        return left == 0
                ? Optional.empty()
                : Optional.of(
                        Message.of(
                                plan.isEnded() ? "moves-stuck" : "moves-unordered",
                                Value.of(left)));
    }

    /// One step.
    public Message of(Move move) {
        String vms = vms(move);
        return Message.of(
                move.isDetour() ? "move-detour" : "move",
                Value.of(move.times() > 1 ? move.times() + " × " + vms : vms),
                Value.of(server(move.from())),
                Value.of(to(move)));
    }

    /// Names of what moves as a whole.
    public String vms(Move move) {
        return move.ids().stream()
                .distinct()
                .map(id -> index.vm(id).map(Vm::name).orElse(id))
                .collect(Collectors.joining(" + "));
    }

    /// The name of the host to which it goes.
    public String to(Move move) {
        return move.server()
                .map(this::server)
                .orElseGet(() -> new HostNames(index, answer).of(hosts.get(move.to())));
    }

    /// The name of a server.
    public String server(String id) {
        return index.server(id).map(Server::name).orElse(id);
    }
}
