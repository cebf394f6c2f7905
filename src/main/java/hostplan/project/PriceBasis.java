package hostplan.project;

import hostplan.document.Coded;
import hostplan.hardware.Assembly;
import hostplan.hardware.Buying;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Totals;

/// What the price of a machine is.
public enum PriceBasis implements Coded {
    /// The sum of its parts.
    PARTS,
    /// What a vendor asks for it as it is.
    PREBUILT,
    /// The price of a configuration of which only totals are known.
    STATED;

    public static PriceBasis of(HardwareConfiguration configuration) {
        return switch (configuration.build()) {
            case Totals _ -> STATED;
            case Assembly assembly -> assembly.buying() == Buying.PARTS ? PARTS : PREBUILT;
        };
    }
}
