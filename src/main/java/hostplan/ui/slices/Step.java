package hostplan.ui.slices;

import java.util.List;
import java.util.Optional;

/// One line of where a resource goes, from what is installed down to what is free.
///
/// @param id of what it stands for in the host map; empty for none
/// @param sign how it joins the lines above: `−`, `×`, `=`, or nothing
/// @param why formula and source, a line each; empty where the line speaks for itself
/// @param old of when the oldest price is by which it is reckoned, where that is old
record Step(
        String id,
        String sign,
        String amount,
        String label,
        List<String> why,
        Optional<String> old) {

    Step {
        why = List.copyOf(why);
    }

    Step(String id, String sign, String amount, String label, List<String> why) {
        this(id, sign, amount, label, why, Optional.empty());
    }

    Step withOld(Optional<String> said) {
        return new Step(id, sign, amount, label, why, said);
    }

    boolean isOld() {
        return old.isPresent();
    }

    boolean isResult() {
        return sign.equals("=");
    }
}
