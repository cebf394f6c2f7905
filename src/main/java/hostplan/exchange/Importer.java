package hostplan.exchange;

import java.util.List;

/// Reads files of one format. A pure function: it sees neither project nor disk, throws nothing at
/// bad input, and leaves out nothing in silence.
public interface Importer {

    ImportResult read(List<NamedBytes> inputs, ImportOptions options);
}
