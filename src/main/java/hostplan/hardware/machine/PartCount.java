package hostplan.hardware.machine;

import hostplan.hardware.Part;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A part and how many of it are in a machine.
record PartCount(Part part, int count) {

    /// In the order of the slots. Told apart by identity, since comparing all facts of many parts
    /// would cost more than all that is worked out from them.
    static List<PartCount> of(Machine machine) {
        Map<String, PartCount> counts = new LinkedHashMap<>();
        for (Part part : machine.parts().values()) {
            PartCount before = counts.get(part.id());
            counts.put(part.id(), new PartCount(part, before == null ? 1 : before.count + 1));
        }
        return new ArrayList<>(counts.values());
    }
}
