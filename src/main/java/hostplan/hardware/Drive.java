package hostplan.hardware;

import hostplan.amount.Bytes;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;

/// A drive.
///
/// @param rpm turns a minute of a disk
/// @param readIops random reads of 4 KiB a second, by the data sheet
/// @param writeIops random writes of 4 KiB a second, by the data sheet, steady
/// @param readMBs sequential MB/s (10^6 bytes)
/// @param writeMBs sequential MB/s
/// @param activeWatts under load
/// @param dwpd drive writes per day over its warranty
/// @param warrantyYears years for which the writes are promised
public record Drive(
        Media media,
        DriveInterface attached,
        DriveForm form,
        Bytes capacity,
        Optional<Integer> rpm,
        Optional<Long> readIops,
        Optional<Long> writeIops,
        Optional<Integer> readMBs,
        Optional<Integer> writeMBs,
        Optional<BigDecimal> activeWatts,
        Optional<BigDecimal> idleWatts,
        Optional<BigDecimal> dwpd,
        Optional<Integer> warrantyYears)
        implements PartFacts {

    @Override
    public PartKind kind() {
        return PartKind.DRIVE;
    }

    @Override
    public Optional<BigDecimal> largestWatts() {
        return activeWatts;
    }

    /// The same with some facts changed.
    public Drive with(Consumer<Draft> change) {
        Draft draft = new Draft(this);
        change.accept(draft);
        return draft.build();
    }

    /// A drive that is being put together.
    public static final class Draft {
        public Media media = Media.SSD;
        public DriveInterface attached = DriveInterface.SATA;
        public DriveForm form = DriveForm.SFF;
        public Bytes capacity = Bytes.ZERO;
        public Optional<Integer> rpm = Optional.empty();
        public Optional<Long> readIops = Optional.empty();
        public Optional<Long> writeIops = Optional.empty();
        public Optional<Integer> readMBs = Optional.empty();
        public Optional<Integer> writeMBs = Optional.empty();
        public Optional<BigDecimal> activeWatts = Optional.empty();
        public Optional<BigDecimal> idleWatts = Optional.empty();
        public Optional<BigDecimal> dwpd = Optional.empty();
        public Optional<Integer> warrantyYears = Optional.empty();

        public Draft() {}

        private Draft(Drive from) {
            media = from.media;
            attached = from.attached;
            form = from.form;
            capacity = from.capacity;
            rpm = from.rpm;
            readIops = from.readIops;
            writeIops = from.writeIops;
            readMBs = from.readMBs;
            writeMBs = from.writeMBs;
            activeWatts = from.activeWatts;
            idleWatts = from.idleWatts;
            dwpd = from.dwpd;
            warrantyYears = from.warrantyYears;
        }

        public Drive build() {
            return new Drive(
                    media,
                    attached,
                    form,
                    capacity,
                    rpm,
                    readIops,
                    writeIops,
                    readMBs,
                    writeMBs,
                    activeWatts,
                    idleWatts,
                    dwpd,
                    warrantyYears);
        }
    }
}
