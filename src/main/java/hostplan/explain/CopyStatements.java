package hostplan.explain;

import hostplan.message.Message;
import hostplan.message.Value;
import hostplan.project.SecondCopies;

import java.util.ArrayList;
import java.util.List;

/// Where second copies of disks lie, and what that means when hosts fail.
public final class CopyStatements {

    private CopyStatements() {}

    /// Those that find no host; nothing where all do.
    public static List<Message> without(SecondCopies copies) {
        return copies.areAllPlaced()
                ? List.of()
                : List.of(
                        Message.of(
                                "copies-without",
                                Value.of(copies.without()),
                                Value.of(copies.vms())));
    }

    /// What else is to be said; nothing where no disks are kept in pairs.
    public static List<Message> of(SecondCopies copies) {
        List<Message> all = new ArrayList<>();
        copies.unchosen().forEach(pool -> all.add(Message.of("copies-unchosen", Value.of(pool))));
        if (copies.vms() == 0) {
            return all;
        }
        if (copies.areAllPlaced()) {
            all.add(Message.of("copies", Value.of(copies.vms())));
        }
        if (copies.near() > 0) {
            all.add(Message.of("copies-near", Value.of(copies.near())));
        }
        copies.starting()
                .ifPresent(starting ->
                        all.add(
                                Message.of(
                                        starting == copies.vms()
                                                ? "copies-start"
                                                : "copies-start-some",
                                        Value.of(starting),
                                        Value.of(copies.vms()))));
        all.add(Message.of("copies-rule"));
        return all;
    }
}
