package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;

import java.time.Instant;

/// A lock in its file.
final class LockShape {

    static final Value<LockOwner> VALUE =
            ObjectValue.part(
                    Shape.<LockOwner, Parts>lines()
                            .always("user", Scalars.TEXT, LockOwner::user, (d, v) -> d.user = v)
                            .text("host", LockOwner::host, (d, v) -> d.host = v)
                            .required(
                                    "process",
                                    Scalars.LARGE_WHOLE,
                                    LockOwner::process,
                                    (d, v) -> d.process = v)
                            .required(
                                    "started",
                                    Scalars.INSTANT,
                                    LockOwner::started,
                                    (d, v) -> d.started = v)
                            .required(
                                    "since",
                                    Scalars.INSTANT,
                                    LockOwner::since,
                                    (d, v) -> d.since = v)
                            .build(),
                    Parts::new,
                    Parts::build);

    private LockShape() {}

    private static final class Parts {
        String user = "";
        String host = "";
        long process;
        Instant started = Instant.EPOCH;
        Instant since = Instant.EPOCH;

        Parsed<LockOwner> build() {
            return Parsed.value(new LockOwner(user, host, process, started, since));
        }
    }
}
