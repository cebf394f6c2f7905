package hostplan.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.document.Ids;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.PoolKind;
import hostplan.hardware.StoragePool;
import hostplan.hardware.Totals;
import hostplan.inventory.Server;
import hostplan.project.ObjectKind;
import hostplan.project.Project;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/// Storage that hosts share, as a table.
class StoragePoolSheetTest {

    private final SheetEdits edits = new SheetEdits(new Ids(new Random(1)), CellLanguage.ENGLISH);

    /// Hosts of 20, 20 and 10 TB.
    private static Project project() {
        return Project.EMPTY.with(draft -> {
            draft.configurations = List.of(disks("large", 20_000), disks("small", 10_000));
            draft.servers =
                    List.of(server("n1", "large"), server("n2", "large"), server("n3", "small"));
            draft.storagePools =
                    List.of(
                            new StoragePool.Draft("pool-1")
                                    .build()
                                    .with(pool -> {
                                        pool.name = "vm-store";
                                        pool.servers = List.of("n1", "n2");
                                    }));
        });
    }

    private static HardwareConfiguration disks(String id, long gigabytes) {
        return new HardwareConfiguration.Draft(id)
                .build()
                .with(draft ->
                        draft.build =
                                Totals.UNKNOWN.with(totals ->
                                        totals.disk = Optional.of(Bytes.ofGB(gigabytes))));
    }

    private static Server server(String name, String configuration) {
        return new Server.Draft(name)
                .build()
                .with(draft -> {
                    draft.name = name;
                    draft.configuration = Optional.of(configuration);
                });
    }

    private SheetEdit type(Project project, String... texts) {
        return edits.change(
                project,
                ObjectKind.STORAGE_POOL,
                Stream.iterate(0, i -> i < texts.length, i -> i + 2)
                        .map(i -> new CellChange("pool-1", texts[i], texts[i + 1]))
                        .toList());
    }

    private static String text(Project project, String column) {
        Sheet sheet = Sheet.of(project, ObjectKind.STORAGE_POOL);
        return sheet.text(0, sheet.column(column).orElseThrow());
    }

    @Test
    void namesItsHostsAndFindsThemByName() {
        assertThat(text(project(), "servers")).isEqualTo("n1, n2");

        Project after = type(project(), "servers", "n3; N1, n3").project();

        assertThat(after.storagePools().getFirst().servers()).containsExactly("n3", "n1");
        assertThat(type(project(), "servers", "n1, n9").problems())
                .extracting(CellProblem::message)
                .containsExactly("There is no server “n9” in the project.");
    }

    /// Two copies over 20 + 20 + 10 TB with the space kept to rebuild after a lost host: 20 + 10 TB
    /// are left, of which two copies on different hosts are 10 TB.
    @Test
    void computesWhatItHolds() {
        Project after =
                type(
                                project(),
                                "servers",
                                "n1, n2, n3",
                                "copies",
                                "2",
                                "fillLimit",
                                "100",
                                "hostsKept",
                                "1")
                        .project();

        assertThat(text(after, "raw")).isEqualTo("50 TB");
        assertThat(text(after, "usable")).isEqualTo("10 TB");
        assertThat(text(after, "survives")).isEqualTo("1");
        assertThat(text(after, "iops")).isEmpty();
    }

    @Test
    void followsTheHardwareOfItsHosts() {
        Sheet sheet = Sheet.of(project(), ObjectKind.STORAGE_POOL);
        Column raw = sheet.column("raw").orElseThrow();
        assertThat(sheet.text(0, raw)).isEqualTo("40 TB");

        Project grown =
                project()
                        .with(draft ->
                                draft.configurations =
                                        List.of(disks("large", 30_000), disks("small", 10_000)));

        assertThat(sheet.at(grown).text(0, raw)).isEqualTo("60 TB");
    }

    @Test
    void keepsTheFillLimitInPerCent() {
        assertThat(text(project(), "fillLimit")).isEqualTo("85");
        Project after = type(project(), "fillLimit", "87.5 %").project();
        assertThat(after.storagePools().getFirst().fillLimit()).isEqualByComparingTo("0.875");
        assertThat(text(after, "fillLimit")).isEqualTo("87.5");
        assertThat(text(type(project(), "fillLimit", "100").project(), "fillLimit"))
                .isEqualTo("100");
    }

    @Test
    void statesAnArrayOutside() {
        Project after =
                type(
                                project(),
                                "kind",
                                "outside",
                                "statedUsable",
                                "48 TB",
                                "statedIops",
                                "120000",
                                "memoryPerHost",
                                "1 GiB",
                                "coresPerHost",
                                "1")
                        .project();

        assertThat(after.storagePools().getFirst().kind()).isEqualTo(PoolKind.OUTSIDE);
        assertThat(text(after, "usable")).isEqualTo("48 TB");
        assertThat(text(after, "iops")).isEqualTo("120000");
    }

    @Test
    void computesAndDoesNotTake() {
        assertThat(type(project(), "usable", "1 TB").problems()).hasSize(1);
    }
}
