package hostplan.rack;

import hostplan.hardware.ServerModel;
import hostplan.inventory.Server;
import hostplan.inventory.Status;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether something may be where another thing stands.
public enum Sharing {
    /// It has its place for itself.
    ALONE,
    /// It may be a part of the other, as a blade or a card is, and bear its units.
    PART,
    /// It is on its way out, so that its successor may be planned in its place.
    LEAVING,
    /// It is not there yet, so that its predecessor may still stand in its place.
    COMING;

    /// What lists call the things that sit inside another machine and bear its units.
    private static final Pattern PART_NAME =
            Pattern.compile("(^|[^a-z])(dpu|blade|smart-?nic)", Pattern.CASE_INSENSITIVE);

    /// By what it is called, by its model and by where it is in its life.
    public static Sharing of(Server server, Optional<ServerModel> model) {
        return isPart(server, model) ? PART : of(server.status());
    }

    private static boolean isPart(Server server, Optional<ServerModel> model) {
        return Stream.of(server.name(), server.role(), model.map(ServerModel::name).orElse(""))
                        .anyMatch(text -> PART_NAME.matcher(text).find())
                || model.filter(Sharing::isPart).isPresent();
    }

    private static boolean isPart(ServerModel model) {
        return switch (model.form()) {
            case BLADE, OTHER -> true;
            case RACK, TOWER, ENCLOSURE -> false;
        };
    }

    private static Sharing of(Status status) {
        return switch (status) {
            case DECOMMISSIONING -> LEAVING;
            case PLANNED, ORDERED -> COMING;
            case STAGED, ACTIVE, FAILED -> ALONE;
        };
    }

    /// Whether both may be in one place; a person should look all the same.
    boolean with(Sharing other) {
        return this == PART
                || other == PART
                || (this == LEAVING && other == COMING)
                || (this == COMING && other == LEAVING);
    }
}
