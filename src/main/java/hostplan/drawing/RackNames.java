package hostplan.drawing;

import hostplan.inventory.Status;

import java.util.List;
import java.util.stream.Stream;

/// What is written on a thing in a rack: its name, and where it is in its life unless it is simply
/// in use.
///
/// @param name with its mark where something is wrong with it
record RackNames(String name, RackAbout said, Words words) {

    /// With what it is behind it; the longest first, shorter ones for where that has no room.
    List<String> with(String more) {
        return Stream.concat(Stream.of(whole() + " · " + more), alone().stream()).toList();
    }

    /// The longest first. The shortest begins with a letter for its status, which stays where the
    /// name is cut.
    List<String> alone() {
        return said.status()
                .map(status -> List.of(whole(), words.text(letter(status), name)))
                .orElse(List.of(name));
    }

    String whole() {
        return said.status()
                .map(status -> words.text("racks.status." + status.code(), name))
                .orElse(name);
    }

    private static String letter(Status status) {
        return "racks.status." + status.code() + ".short";
    }
}
