package hostplan.hardware;

import hostplan.document.Coded;

/// How drives are joined into one array.
public enum ArrayLevel implements Coded {
    /// Each drive by itself; no failure is survived.
    SINGLE("single"),
    RAID_0("raid0"),
    /// All drives hold the same.
    RAID_1("raid1"),
    RAID_5("raid5"),
    RAID_6("raid6"),
    RAID_10("raid10"),
    RAID_50("raid50"),
    RAID_60("raid60"),
    ZFS_MIRROR("zfs-mirror"),
    RAIDZ1("raidz1"),
    RAIDZ2("raidz2"),
    RAIDZ3("raidz3");

    private final String code;

    ArrayLevel(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    public boolean isZfs() {
        return this == ZFS_MIRROR || this == RAIDZ1 || this == RAIDZ2 || this == RAIDZ3;
    }
}
