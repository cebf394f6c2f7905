package hostplan.storage;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.hardware.ArrayLevel;
import hostplan.hardware.ArrayMaker;
import hostplan.hardware.Assembly;
import hostplan.hardware.Buying;
import hostplan.hardware.DriveArray;
import hostplan.hardware.Fitted;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.HostLimits;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;
import hostplan.hardware.Totals;
import hostplan.project.Project;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How parts and what is put together from them look in a file.
class HardwareInFilesTest {

    private static final String TEXT =
            """
            {
              "hostplan": 1,
              "currency": "EUR",
              "serverModels": [
                {
                  "id": "model-1",
                  "manufacturer": "Dell",
                  "model": "PowerEdge R760",
                  "form": "rack",
                  "bladeFamily": "none",
                  "slots": {
                    "processors": {"count": 2, "socket": "LGA4677", "mostWatts": 350},
                    "memory": {"count": 32, "generation": "ddr5", "types": ["rdimm"], "largestModule": "256 GiB", "later": 1, "speed": 5600, "fullSpeed": 4400},
                    "bays": [
                      {"name": "front", "count": 10, "form": "2.5", "speaks": ["sata", "sas", "nvme"], "nvme": 4, "later": true},
                      {"name": "boot", "count": 2, "form": "m.2", "speaks": ["nvme"], "side": "inside", "hotSwap": false, "expander": true}
                    ],
                    "cards": [
                      {"name": "pcie", "count": 3, "lanes": 16, "generation": 5, "longestMm": 240, "socket": 1},
                      {"name": "ocp", "count": 1, "form": "ocp", "lanes": 16, "generation": 4, "height": "full"}
                    ],
                    "supplies": {"count": 2, "form": "dell-16g", "watts": [800, 1100], "redundant": true},
                    "boards": ["ATX"],
                    "network": [
                      {"count": 2, "speed": "1 Gbit/s"}
                    ],
                    "sataPorts": 8
                  },
                  "idleWatts": 60,
                  "largestWatts": 150.5,
                  "catalogId": "dell-r760",
                  "price": {"amount": "2100 EUR", "date": "2026-10-01", "source": "shop", "tax": "gross", "quote": "quote-1"},
                  "source": "technical guide",
                  "asOf": "2026-08",
                  "confidence": "estimate"
                }
              ],
              "parts": [
                {
                  "id": "part-1",
                  "catalogId": "dimm-64",
                  "vendor": "Samsung",
                  "name": "64 GB DDR5-4800",
                  "partNumber": "M321R8GA0BB0",
                  "memory": {
                    "capacity": "64 GiB",
                    "generation": "ddr5",
                    "later": [1,  2],
                    "type": "rdimm",
                    "speed": 4800,
                    "ranks": 2,
                    "watts": 5.5
                  },
                  "price": {"amount": "380 EUR"},
                  "weightKg": 0.05,
                  "failuresPerYear": 0.005
                },
                {
                  "id": "part-2",
                  "storageController": {
                    "card": {"lanes": 8, "generation": 4, "height": "full", "lengthMm": 168, "width": 2},
                    "ports": 16,
                    "speaks": ["sata", "sas"],
                    "levels": ["raid1", "raid60"],
                    "cache": "8 GiB",
                    "bays": [
                      {"name": "boot", "count": 2, "form": "m.2", "speaks": ["sata"], "side": "inside"}
                    ]
                  }
                },
                {
                  "id": "part-3",
                  "powerSupply": {
                    "watts": 800,
                    "efficiency": {"at10": 0.9, "at20": 0.94, "at50": 0.96, "at100": 0.91}
                  },
                  "later": "kept"
                }
              ],
              "configurations": [
                {
                  "id": "cfg-1",
                  "assembly": {
                    "fitted": [
                      {"slots": "memory 1-12", "part": "part-1"},
                      {"slots": "bay front 1-8,10", "later": 1, "part": "part-8"},
                      {"slots": "bay front 9", "part": "part-9"},
                      {"slots": "extra 1", "part": "part-7"}
                    ],
                    "arrays": [
                      {"name": "data", "level": "raid10", "maker": "mdraid", "drives": "front 1-8", "spares": "front 9"},
                      {"level": "raidz2", "maker": "zfs", "drives": ["front 3,1-2", "bay memory 1", "rear 4"], "groups": 2}
                    ],
                    "limits": {"hostIops": 400000, "vmIops": 100000},
                    "later": {"a": 1},
                    "buying": "prebuilt"
                  },
                  "terms": {
                    "vendor": "Dell",
                    "number": "Q-17",
                    "validUntil": "2026-12-31",
                    "deliveryDays": 28,
                    "later": 2,
                    "warrantyMonths": 36,
                    "repairs": "next business day"
                  }
                },
                {
                  "id": "cfg-2",
                  "assembly": {}
                }
              ],
              "quotes": [
                {
                  "id": "quote-1",
                  "number": "4711",
                  "supplier": "Thomas-Krenn",
                  "date": "2026-10-01",
                  "validUntil": "2026-10-31",
                  "deliveryDays": 14,
                  "warrantyMonths": 36,
                  "repairs": "Thomas-Krenn, next business day",
                  "lines": [
                    {"part": "part-1", "before": {"amount": "400 EUR", "tax": "gross"}},
                    {"part": "part-2", "later": 3},
                    {"model": "model-1", "before": {"amount": "2000 EUR"}},
                    {"configuration": "cfg-1", "later": 4}
                  ]
                }
              ],
              "storagePools": [
                {
                  "id": "pool-1",
                  "name": "vm storage",
                  "kind": "ceph",
                  "servers": [
                    "srv-1",
                    "srv-2"
                  ],
                  "copies": 2,
                  "parity": 1,
                  "fillLimit": 0.85,
                  "hostsKept": 1,
                  "memoryPerHost": "16 GiB",
                  "coresPerHost": 4
                }
              ]
            }
            """;

    private final ProjectFormat format = new ProjectFormat();

    @Test
    void looksLikeThis() {
        assertThat(format.write(read(TEXT))).isEqualTo(TEXT);
    }

    @Test
    void meansThis() {
        Assembly assembly = (Assembly) configuration(read(TEXT)).build();

        assertThat(assembly.fitted()).hasSize(12 + 9 + 1 + 1);
        assertThat(assembly.partIn(Slot.bay("front", 10))).contains("part-8");
        assertThat(assembly.partIn(Slot.of(SlotKind.EXTRA, 1))).contains("part-7");
        assertThat(assembly.arrays().getLast())
                .isEqualTo(
                        new DriveArray(
                                "",
                                ArrayLevel.RAIDZ2,
                                ArrayMaker.ZFS,
                                List.of(
                                        Slot.bay("front", 3),
                                        Slot.bay("front", 1),
                                        Slot.bay("front", 2),
                                        Slot.bay("memory", 1),
                                        Slot.bay("rear", 4)),
                                List.of(),
                                2));
        assertThat(assembly.limits())
                .isEqualTo(new HostLimits(Optional.of(400_000L), Optional.of(100_000L)));
        assertThat(assembly.buying()).isEqualTo(Buying.PREBUILT);
    }

    /// What goes without saying need not be said, and is not written.
    @Test
    void leavesOutWhatIsUsual() {
        String text =
                """
                {
                  "hostplan": 1,
                  "parts": [{"id": "p", "other": {"card":
                    {"form": "pcie", "lanes": 8, "generation": 3, "height": "low", "width": 1}},
                    "confidence": "cited", "price": {"amount": "1 EUR", "tax": "net"}}]
                }
                """;

        assertThat(format.write(read(text)))
                .contains("\"card\": {\"lanes\": 8, \"generation\": 3}")
                .contains("\"price\": {\"amount\": \"1 EUR\"}")
                .doesNotContain("confidence");
    }

    @Test
    void joinsLinesOfOnePart() {
        String text =
                """
                {"hostplan": 1, "configurations": [{"id": "c", "assembly": {"fitted": [
                  {"slots": "memory 9", "part": "p"}, {"slots": "memory 1-3,4", "part": "p"},
                  {"slots": "processor 1", "part": "c"}]}}]}
                """;

        assertThat(format.write(read(text)))
                .contains("{\"slots\": \"processor 1\", \"part\": \"c\"}")
                .contains("{\"slots\": \"memory 1-4,9\", \"part\": \"p\"}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "bay front 3|BAY|front|3",
                "bay of board 1 3|BAY|of board 1|3",
                "card a/b,c 12|CARD|a/b,c|12",
                "memory 99999|MEMORY||99999"
            })
    void readsAnyGroup(String text, SlotKind kind, String group, int position) {
        Slot slot = new Slot(kind, group == null ? "" : group, position);

        assertThat(SlotRun.parse(text).orElseThrow().slots()).containsExactly(slot);
        assertThat(SlotRun.of(List.of(slot)).text()).isEqualTo(text);
    }

    /// What is unknown is named by what a line says, and this one says nothing that is understood.
    @Test
    void refusesALineThatIsNotUnderstoodThoughItHasMore() {
        String text =
                "{\"hostplan\": 1, \"configurations\": [{\"id\": \"c\", \"assembly\": {\"fitted\":"
                        + " [{\"slots\": \"none\", \"part\": \"p\", \"later\": 1}]}}]}";

        assertThat(format.read(text))
                .isInstanceOfSatisfying(
                        Reading.Broken.class, broken -> assertThat(broken.problems()).hasSize(1));
    }

    /// Turned into parts, a configuration takes nothing along that only totals had: a file with
    /// both could not be read.
    @Test
    void forgetsWhatIsUnknownOfTotalsThatAreGone() {
        Project before =
                read(
                        "{\"hostplan\": 1, \"configurations\": [{\"id\": \"c\","
                                + " \"totals\": {\"cores\": 8, \"later\": 1}, \"last\": 2}]}");
        Project after = with(before, Assembly.EMPTY);

        String text = format.write(after);

        assertThat(text).doesNotContain("totals").contains("\"last\": 2");
        assertThat(configuration(read(text)).build()).isEqualTo(Assembly.EMPTY);
        assertThat(format.write(with(after, Totals.UNKNOWN))).contains("\"later\": 1");
    }

    @Test
    void keepsWhatIsUnknownOfALineWhenItsSlotsChange() {
        Project before = read(TEXT);
        Assembly assembly = (Assembly) configuration(before).build();
        List<Fitted> more = new ArrayList<>(assembly.fitted());
        more.add(new Fitted(Slot.bay("front", 12), "part-8"));

        String text =
                format.write(
                        with(
                                before,
                                new Assembly(
                                        more,
                                        assembly.arrays(),
                                        assembly.limits(),
                                        assembly.buying())));

        assertThat(text)
                .contains(
                        "{\"slots\": \"bay front 1-8,10,12\", \"later\": 1, \"part\": \"part-8\"}");
    }

    private static Project with(Project project, hostplan.hardware.Build build) {
        HardwareConfiguration changed =
                configuration(project).with(configuration -> configuration.build = build);
        return project.with(draft -> draft.configurations = List.of(changed));
    }

    private static HardwareConfiguration configuration(Project project) {
        return project.configurations().getFirst();
    }

    private Project read(String text) {
        Reading reading = format.read(text);
        assertThat(reading).isInstanceOf(Reading.Complete.class);
        return ((Reading.Complete) reading).project();
    }
}
