package hostplan.ui.slices;

import java.util.List;

/// One line of where a resource goes, from what is installed down to what is free.
///
/// @param id of what it stands for in the host map; empty for none
/// @param sign how it joins the lines above: `−`, `×`, `=`, or nothing
/// @param why formula and source, a line each; empty where the line speaks for itself
record Step(String id, String sign, String amount, String label, List<String> why) {
    Step {
        why = List.copyOf(why);
    }

    boolean isResult() {
        return sign.equals("=");
    }
}
