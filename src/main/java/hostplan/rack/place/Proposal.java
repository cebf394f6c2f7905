package hostplan.rack.place;

import java.util.List;

/// Places for all that want one.
///
/// @param seats in the order of the question
public record Proposal(List<Seat> seats, Merit merit) {

    public Proposal {
        seats = List.copyOf(seats);
    }
}
