package hostplan.ui.imports;

import hostplan.exchange.ColumnTarget;

import java.util.Map;
import java.util.Set;

/// Where it is remembered what the columns of files become, by the headings of the file.
public interface RememberedMappings {

    /// What the person said about a file with these headings; empty where nothing was said.
    ///
    /// @param headings as [hostplan.exchange.Headings] writes them
    Map<String, ColumnTarget> columns(Set<String> headings);

    void remember(Set<String> headings, Map<String, ColumnTarget> columns);
}
