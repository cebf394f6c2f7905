package hostplan.ui.sheet;

import hostplan.project.ObjectKind;

import java.util.Optional;

/// Where the layouts of columns are remembered from one start to the next.
public interface ColumnLayouts {

    Optional<ColumnLayout> read(ObjectKind kind);

    void write(ObjectKind kind, ColumnLayout layout);
}
