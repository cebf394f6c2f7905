package hostplan.hardware;

import hostplan.amount.Bytes;

import java.math.BigDecimal;
import java.util.Optional;

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
}
