package hostplan.capacity.drill;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A setting as one types it for the slices of one flavor.
public record TypedSetting(String flavor, Setting setting, List<String> lines) {

    public TypedSetting {
        lines = List.copyOf(lines);
    }

    /// Those of all flavors of an answer: each setting for one flavor after the other, and twice
    /// only where it differs.
    public static List<TypedSetting> of(DrillAnswer answer) {
        List<TypedSetting> typed = new ArrayList<>();
        Set<TypedSetting> known = new HashSet<>();
        for (Setting setting : answer.question().settings().settings()) {
            for (int place = 0; place < answer.question().tenants().size(); place++) {
                Tenant tenant = answer.question().tenants().get(place);
                List<String> lines =
                        tenant.count() == 0
                                ? List.of()
                                : setting.with(SettingValues.of(answer, place));
                TypedSetting each = new TypedSetting(tenant.name(), setting, lines);
                if (!lines.isEmpty() && known.add(each)) {
                    typed.add(each);
                }
            }
        }
        return typed;
    }
}
