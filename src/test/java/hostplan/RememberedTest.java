package hostplan;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.exchange.ColumnTarget;
import hostplan.project.ObjectKind;
import hostplan.project.OwnColumn;
import hostplan.storage.Settings;
import hostplan.storage.SettingsFile;
import hostplan.ui.sheet.ColumnLayout;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

class RememberedTest {

    @TempDir private Path folder;

    private Remembered next() {
        return Remembered.in(new SettingsFile(folder.resolve("settings.json")), Runnable::run);
    }

    @Test
    void finds_the_layout_of_columns_again_at_the_next_start() {
        ColumnLayout layout =
                new ColumnLayout(
                        List.of(
                                new ColumnLayout.Entry(
                                        "name", ColumnLayout.Visibility.SHOWN, Optional.of(150)),
                                new ColumnLayout.Entry(
                                        "memory",
                                        ColumnLayout.Visibility.HIDDEN,
                                        Optional.empty())));
        new RememberedColumns(next()).write(ObjectKind.SERVER, layout);
        assertThat(new RememberedColumns(next()).read(ObjectKind.SERVER)).contains(layout);
        assertThat(new RememberedColumns(next()).read(ObjectKind.VM)).isEmpty();
    }

    @Test
    void finds_what_columns_of_a_list_became_by_its_headings_in_any_order() {
        Map<String, ColumnTarget> columns =
                Map.of(
                        "gerat", ColumnTarget.known("name"),
                        "ram", new ColumnTarget.Known("memory", Optional.of("GB")),
                        "kostenstelle", new ColumnTarget.Own("Team: shop", OwnColumn.Type.CHOICE),
                        "notiz", new ColumnTarget.Ignored());
        new RememberedLists(next())
                .remember(Set.of("gerat", "ram", "kostenstelle", "notiz"), columns);
        assertThat(
                        new RememberedLists(next())
                                .columns(Set.of("notiz", "kostenstelle", "ram", "gerat")))
                .isEqualTo(columns);
        assertThat(new RememberedLists(next()).columns(Set.of("gerat"))).isEmpty();
    }

    @Test
    void remembers_nothing_beyond_this_run_where_there_is_no_file() {
        Remembered.forThisRun()
                .change(settings -> settings.with(draft -> draft.theme = Settings.Theme.DARK));
        assertThat(Remembered.forThisRun().settings()).isEqualTo(Settings.USUAL);
    }
}
