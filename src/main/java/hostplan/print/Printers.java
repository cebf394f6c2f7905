package hostplan.print;

import java.util.List;

/// The printers that can be reached.
public interface Printers {

    /// Asked anew each time; takes a moment. Empty where there is none.
    List<Printer> found();

    /// Hands something to the queue of a printer. What happens in the queue afterwards is the
    /// system's.
    Sent print(PaperJob job);
}
