package hostplan;

import hostplan.print.PaperJob;
import hostplan.print.Printer;
import hostplan.print.Printers;
import hostplan.print.Sent;

import java.util.List;

/// A computer without a printer.
final class NoPrinters implements Printers {

    @Override
    public List<Printer> found() {
        return List.of();
    }

    @Override
    public Sent print(PaperJob job) {
        return new Sent.Failed(Sent.Reason.GONE, "");
    }
}
