package hostplan.ui.slices;

import hostplan.capacity.drill.Setting;
import hostplan.capacity.drill.TypedSetting;
import hostplan.explain.StatementText;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Settings as a text to copy: where each is typed and from which document it is, as remarks.
final class SettingsText {

    private SettingsText() {}

    /// Empty where there are none.
    static String of(List<TypedSetting> typed, StatementText statements) {
        List<String> lines = new ArrayList<>();
        Optional<Setting> before = Optional.empty();
        for (TypedSetting each : typed) {
            Setting setting = each.setting();
            if (!before.equals(Optional.of(setting))) {
                if (!lines.isEmpty()) {
                    lines.add("");
                }
                lines.add("# " + setting.where());
                lines.add("# " + statements.source(setting.source()));
                if (!setting.source().note().isEmpty()) {
                    lines.add("# " + setting.source().note());
                }
            }
            before = Optional.of(setting);
            lines.add("# " + each.flavor());
            lines.addAll(each.lines());
        }
        return String.join("\n", lines);
    }
}
