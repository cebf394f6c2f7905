package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;

import java.time.Instant;
import java.util.Optional;

/// What is written beside unsaved work: whose it is, and where it belongs.
final class UnsavedShape {

    /// @param owner the process that keeps it
    /// @param file the file into which it is to be saved; empty for none
    /// @param checksum of that file when it was last read or written; empty for none
    /// @param size of that file then, in bytes
    record Belonging(LockOwner owner, String file, String checksum, long size) {

        Optional<FileStamp> stamp() {
            return checksum.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new FileStamp(size, Instant.EPOCH, "", checksum));
        }
    }

    static final Value<Belonging> VALUE =
            ObjectValue.part(
                    Shape.<Belonging, Parts>lines()
                            .required(
                                    "owner",
                                    LockShape.VALUE,
                                    Belonging::owner,
                                    (d, v) -> d.owner = v)
                            .text("file", Belonging::file, (d, v) -> d.file = v)
                            .text("checksum", Belonging::checksum, (d, v) -> d.checksum = v)
                            .unless(
                                    0L,
                                    "size",
                                    Scalars.LARGE_WHOLE,
                                    Belonging::size,
                                    (d, v) -> d.size = v)
                            .build(),
                    Parts::new,
                    Parts::build);

    private UnsavedShape() {}

    private static final class Parts {
        LockOwner owner = new LockOwner("", "", 0, Instant.EPOCH, Instant.EPOCH);
        String file = "";
        String checksum = "";
        long size;

        Parsed<Belonging> build() {
            return Parsed.value(new Belonging(owner, file, checksum, size));
        }
    }
}
