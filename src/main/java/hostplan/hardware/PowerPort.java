package hostplan.hardware;

import java.util.Optional;

/// An inlet of a server model, with what it draws at most and what is to be reserved for it, in
/// whole watts.
public record PowerPort(
        String name, Optional<Integer> maximumWatts, Optional<Integer> allocatedWatts) {}
