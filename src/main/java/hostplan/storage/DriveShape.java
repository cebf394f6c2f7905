package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.hardware.Drive;
import hostplan.hardware.DriveForm;
import hostplan.hardware.DriveInterface;
import hostplan.hardware.Media;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;
import hostplan.storage.json.WordValue;

/// What is true of a drive, in the file.
final class DriveShape {

    static final Value<Drive> VALUE =
            ObjectValue.part(
                    Shape.<Drive, Drive.Draft>lines()
                            .required(
                                    "media",
                                    WordValue.of(Media.class),
                                    Drive::media,
                                    (d, v) -> d.media = v)
                            .required(
                                    "attached",
                                    WordValue.of(DriveInterface.class),
                                    Drive::attached,
                                    (d, v) -> d.attached = v)
                            .required(
                                    "form",
                                    WordValue.of(DriveForm.class),
                                    Drive::form,
                                    (d, v) -> d.form = v)
                            .required(
                                    "capacity",
                                    Amounts.DISK,
                                    Drive::capacity,
                                    (d, v) -> d.capacity = v)
                            .optional("rpm", Bounded.WHOLE, Drive::rpm, (d, v) -> d.rpm = v)
                            .optional(
                                    "readIops",
                                    Bounded.LARGE_WHOLE,
                                    Drive::readIops,
                                    (d, v) -> d.readIops = v)
                            .optional(
                                    "writeIops",
                                    Bounded.LARGE_WHOLE,
                                    Drive::writeIops,
                                    (d, v) -> d.writeIops = v)
                            .optional(
                                    "readMBs",
                                    Bounded.WHOLE,
                                    Drive::readMBs,
                                    (d, v) -> d.readMBs = v)
                            .optional(
                                    "writeMBs",
                                    Bounded.WHOLE,
                                    Drive::writeMBs,
                                    (d, v) -> d.writeMBs = v)
                            .optional(
                                    "activeWatts",
                                    Bounded.DECIMAL,
                                    Drive::activeWatts,
                                    (d, v) -> d.activeWatts = v)
                            .optional(
                                    "idleWatts",
                                    Bounded.DECIMAL,
                                    Drive::idleWatts,
                                    (d, v) -> d.idleWatts = v)
                            .optional("dwpd", Bounded.DECIMAL, Drive::dwpd, (d, v) -> d.dwpd = v)
                            .optional(
                                    "warrantyYears",
                                    Bounded.WHOLE,
                                    Drive::warrantyYears,
                                    (d, v) -> d.warrantyYears = v)
                            .build(),
                    Drive.Draft::new,
                    draft -> Parsed.value(draft.build()));

    private DriveShape() {}
}
