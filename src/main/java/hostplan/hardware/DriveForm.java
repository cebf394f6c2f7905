package hostplan.hardware;

import hostplan.document.Coded;

/// The form of a drive and of the bay that takes it.
public enum DriveForm implements Coded {
    LFF("3.5"),
    SFF("2.5"),
    M2("m.2"),
    E1S("e1.s"),
    E3S("e3.s");

    private final String code;

    DriveForm(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
