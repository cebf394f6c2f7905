package hostplan;

import hostplan.print.PaperJob;
import hostplan.print.Printer;
import hostplan.print.Printers;
import hostplan.print.Sent;

import java.util.ArrayList;
import java.util.List;

/// Printers that keep what they get; they answer as they are told.
public final class KeepingPrinters implements Printers {

    public List<Printer> there = List.of();
    public Sent answer = new Sent.Queued();
    public final List<PaperJob> jobs = new ArrayList<>();

    @Override
    public List<Printer> found() {
        return there;
    }

    @Override
    public Sent print(PaperJob job) {
        jobs.add(job);
        return answer;
    }
}
