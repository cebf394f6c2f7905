package hostplan.placement.move;

import java.util.List;
import java.util.Optional;

/// VMs that go from one host to another.
///
/// @param vm their kind, by its place in the question
/// @param ids identities of one of them, or of a group that moves together
/// @param times how many such
/// @param from identity of the server
/// @param to place among the seated hosts; places after those are of servers without a seat
/// @param server identity of that server; empty for one to be bought
/// @param isDetour whether they only wait there until their host has room
public record Move(
        int vm,
        List<String> ids,
        int times,
        String from,
        int to,
        Optional<String> server,
        boolean isDetour) {

    public Move {
        ids = List.copyOf(ids);
    }
}
