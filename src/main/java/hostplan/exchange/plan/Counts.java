package hostplan.exchange.plan;

import hostplan.hardware.HardwareConfiguration;
import hostplan.project.ObjectKind;
import hostplan.project.Project;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// How many objects of each kind an import adds and changes.
record Counts(SequencedMap<ObjectKind, Integer> added, SequencedMap<ObjectKind, Integer> changed) {

    static Counts of(List<PlannedRow> rows, Project before, Project after) {
        Map<ObjectKind, Integer> added = new EnumMap<>(ObjectKind.class);
        Map<ObjectKind, Integer> changed = new EnumMap<>(ObjectKind.class);
        for (PlannedRow row : rows) {
            switch (row.outcome()) {
                case Outcome.New _ -> added.merge(row.draft().kind(), 1, Integer::sum);
                case Outcome.Changes _ -> changed.merge(row.draft().kind(), 1, Integer::sum);
                case Outcome.Unchanged _, Outcome.LeftOut _, Outcome.Unreadable _ -> {}
            }
        }
        configurations(before, after, added, changed);
        return new Counts(new LinkedHashMap<>(added), new LinkedHashMap<>(changed));
    }

    /// They come with the servers and mostly have no row of their own.
    private static void configurations(
            Project before,
            Project after,
            Map<ObjectKind, Integer> added,
            Map<ObjectKind, Integer> changed) {
        Map<String, HardwareConfiguration> old = new HashMap<>();
        before.configurations().forEach(one -> old.put(one.id(), one));
        added.remove(ObjectKind.CONFIGURATION);
        changed.remove(ObjectKind.CONFIGURATION);
        for (HardwareConfiguration one : after.configurations()) {
            HardwareConfiguration was = old.get(one.id());
            if (was == null) {
                added.merge(ObjectKind.CONFIGURATION, 1, Integer::sum);
            } else if (!was.equals(one)) {
                changed.merge(ObjectKind.CONFIGURATION, 1, Integer::sum);
            }
        }
    }
}
