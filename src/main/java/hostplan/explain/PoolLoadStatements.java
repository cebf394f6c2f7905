package hostplan.explain;

import hostplan.amount.Bytes;
import hostplan.message.Message;
import hostplan.message.Value;
import hostplan.project.PoolLoad;

/// What VMs take of a pool of hosts' drives, in words.
public final class PoolLoadStatements {

    private PoolLoadStatements() {}

    public static Message of(PoolLoad load) {
        return load.isFull()
                ? Message.of(
                        "pool-full",
                        Value.of(load.name()),
                        Value.storage(new Bytes(load.left())),
                        Value.storage(new Bytes(load.wanted())))
                : Message.of(
                        "pool-load",
                        Value.of(load.name()),
                        Value.storage(new Bytes(load.taken())),
                        Value.storage(load.usable()),
                        Value.of(load.hosts()));
    }
}
