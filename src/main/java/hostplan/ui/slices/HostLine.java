package hostplan.ui.slices;

import hostplan.hardware.Totals;
import hostplan.ui.common.Texts;

import java.util.ArrayList;
import java.util.List;

/// The figures of a host in one line: what is known of them.
final class HostLine {

    private final Texts texts;

    HostLine(Texts texts) {
        this.texts = texts;
    }

    String of(Totals totals) {
        List<String> known = new ArrayList<>();
        totals.sockets().ifPresent(number -> known.add(texts.text("slices.host.sockets", number)));
        totals.cores().ifPresent(number -> known.add(texts.text("slices.host.cores", number)));
        totals.threads().ifPresent(number -> known.add(texts.text("slices.host.threads", number)));
        totals.memory().ifPresent(bytes -> known.add(texts.amounts().memory(bytes)));
        totals.disk().ifPresent(bytes -> known.add(texts.amounts().disk(bytes)));
        totals.iops().ifPresent(number -> known.add(texts.amounts().number(number) + " IOPS"));
        totals.network().ifPresent(rate -> known.add(texts.amounts().bandwidth(rate)));
        return String.join(" · ", known);
    }
}
