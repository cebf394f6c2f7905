package hostplan.ui.sheet;

import hostplan.project.ObjectKind;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// Layouts that are remembered as long as a test runs.
final class LayoutsOfThisRun implements ColumnLayouts {

    private final Map<ObjectKind, ColumnLayout> layouts = new EnumMap<>(ObjectKind.class);

    @Override
    public Optional<ColumnLayout> read(ObjectKind kind) {
        return Optional.ofNullable(layouts.get(kind));
    }

    @Override
    public void write(ObjectKind kind, ColumnLayout layout) {
        layouts.put(kind, layout);
    }
}
