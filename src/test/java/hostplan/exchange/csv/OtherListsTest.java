package hostplan.exchange.csv;

import static hostplan.exchange.csv.Lists.implied;
import static hostplan.exchange.csv.Lists.messages;
import static hostplan.exchange.csv.Lists.read;
import static hostplan.exchange.csv.Lists.row;
import static hostplan.exchange.csv.Lists.rows;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.exchange.CellFault;
import hostplan.exchange.Draft;
import hostplan.exchange.ImportOptions;
import hostplan.exchange.ImportResult;
import hostplan.exchange.SharedInputs;
import hostplan.exchange.SkippedRow;
import hostplan.project.ObjectKind;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

class OtherListsTest {

    @Test
    void readsVirtualMachinesOfNetbox() {
        Draft draft =
                row(
                        "Name,Status,Site,Cluster,Device,Role,Tenant,vCPUs,Memory (MB),Disk (GB),Platform,Comments",
                        "web,Active,FRA,C1,esx01,App,T,4,8192,50,Debian,note");

        assertThat(draft.kind()).isEqualTo(ObjectKind.VM);
        assertThat(draft.cells())
                .containsEntry("name", "web")
                .containsEntry("powerState", "on")
                .containsEntry("cluster", "C1")
                .containsEntry("host", "esx01")
                .containsEntry("vcpus", "4")
                .containsEntry("memory", "8 GiB")
                .containsEntry("diskProvisioned", "50 GB")
                .containsEntry("operatingSystem", "Debian")
                .containsEntry("tags", "App")
                .containsEntry("notes", "note");
    }

    @Test
    void readsWhatMachinesUseAndWhereTheirDisksLie() {
        Draft draft =
                row(
                        "VM name;vCPUs;RAM (GB);RAM used (GB);IOPS;Network;Disk place",
                        "web;4;8;2,5;350;1 Gbit/s;repliziert");

        assertThat(draft.cells())
                .containsEntry("memory", "8 GiB")
                .containsEntry("memoryUsed", "2560 MiB")
                .containsEntry("iops", "350")
                .containsEntry("network", "1 Gbit/s")
                .containsEntry("disks", "replicated");
    }

    @Test
    void takesNoNameOfANetworkForItsSpeed() {
        ImportResult result = read("VM name;vCPUs;Network", "a;1;VLAN 10", "b;1;DMZ");

        assertThat(rows(result)).allMatch(draft -> !draft.cells().containsKey("network"));
        assertThat(messages(result))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("not taken: “Network”");
    }

    @Test
    void readsPowerStatesAndLifeCyclesOfMachines() {
        ImportResult result =
                read(
                        "VM name;Status;vCPUs",
                        "a;Offline;1",
                        "b;ein;1",
                        "c;Planned;1",
                        "d;foo;1",
                        "e;paused;1");

        assertThat(rows(result))
                .extracting(draft -> draft.text("powerState"))
                .containsExactly("off", "on", "", "", "suspended");
        assertThat(messages(result)).hasSize(2);
    }

    @Test
    void cannotReadAMachineWithoutANameOrWithWordsForANumber() {
        ImportResult result = read("VM name;vCPUs;RAM (GB)", ";2;4", "b;many;4");

        assertThat(rows(result).get(0).unreadable()).map(CellFault::cell).contains("A2");
        assertThat(rows(result).get(1).unreadable()).map(CellFault::cell).contains("B3");
    }

    @ParameterizedTest
    @CsvSource({
        "19 inches, nineteen-inch",
        "10 inches, ten-inch",
        "10, ten-inch",
        "19 Zoll, nineteen-inch",
        "nineteen-inch, nineteen-inch"
    })
    void readsHowWideARackIs(String written, String width) {
        ImportResult result = read("Name,Height,Width", "A1,12U," + written);

        assertThat(rows(result).getFirst().cells())
                .containsEntry("width", width)
                .containsEntry("units", "12");
    }

    @Test
    void asksForAWidthThatIsNotKnown() {
        ImportResult result = read("Name,Height,Width", "A1,12U,23 inches");

        assertThat(rows(result).getFirst().cells()).doesNotContainKey("width");
        assertThat(rows(result).getFirst().faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.cure()).contains("19 inches, 10 inches"));
    }

    @Test
    void readsRacksWithTheirSites() {
        ImportResult result =
                read(
                        "Name,Site,Height,Desc units,Mounting depth,Max weight,Max power (kW)",
                        "A1,FRA,42U,True,80 cm,2205 lb,7.5",
                        "A2,FRA,47,False,,1000 kg,");

        assertThat(rows(result).getFirst().kind()).isEqualTo(ObjectKind.RACK);
        assertThat(rows(result).getFirst().cells())
                .containsEntry("units", "42")
                .containsEntry("numbering", "from-above")
                .containsEntry("depth", "800")
                .containsEntry("maximumKg", "1000.2")
                .containsEntry("maximumWatts", "7500");
        assertThat(rows(result).get(1).cells())
                .containsEntry("numbering", "from-below")
                .containsEntry("maximumKg", "1000");
        assertThat(implied(result, ObjectKind.SITE)).hasSize(1);
    }

    @Test
    void readsSites() {
        Draft draft = row("Name,Physical address,Time zone,Description", "FRA1,Main St 1,UTC,note");

        assertThat(draft.kind()).isEqualTo(ObjectKind.SITE);
        assertThat(draft.cells())
                .containsEntry("name", "FRA1")
                .containsEntry("address", "Main St 1")
                .containsEntry("notes", "note")
                .hasSize(3);
    }

    @ParameterizedTest
    @EnumSource(
            value = ObjectKind.class,
            names = {"SERVER", "VM", "RACK", "SITE"})
    void takesTheKindThatThePersonNames(ObjectKind kind) {
        ImportOptions options = ImportOptions.USUAL.with(draft -> draft.kind = Optional.of(kind));

        assertThat(rows(read(options, "Name", "x"))).extracting(Draft::kind).containsExactly(kind);
    }

    @ParameterizedTest
    @EnumSource(
            value = ObjectKind.class,
            names = {"SERVER", "VM", "RACK", "SITE"})
    void knowsEveryHeadingForOneKeyOrForOnesThatGiveWayToEachOther(ObjectKind kind) {
        // These may mean two things, and the other headings of the file decide.
        Set<String> either = Set.of("vendor");
        Set<String> seen = new HashSet<>();
        List<HeadingWords.Key> keys = HeadingWords.shipped().keys(kind);

        assertThat(keys).isNotEmpty();
        for (HeadingWords.Key key : keys) {
            Set<String> headings = new HashSet<>(key.headings());
            headings.removeAll(either);
            assertThat(seen).as(key.name()).doesNotContainAnyElementsOf(headings);
            seen.addAll(headings);
        }
    }

    @Test
    void passesOverWhatMarkdownTablesPutBetweenTheRows() {
        ImportResult result =
                read(
                        "### Rack 1",
                        " **name** | **model** | **rackid**",
                        "----------|:---------:|===========",
                        " a        | --        | A1",
                        "### Rack 2",
                        " **name** | **model**   | **rackid** ",
                        " b        | SYS-??-TRT | A2");

        assertThat(rows(result)).extracting(draft -> draft.text("name")).containsExactly("a", "b");
        assertThat(Lists.implied(result, ObjectKind.RACK))
                .extracting(draft -> draft.text("name"))
                .containsExactly("A1", "A2");
        assertThat(Lists.implied(result, ObjectKind.SERVER_MODEL))
                .extracting(draft -> draft.text("model"))
                .containsExactly("SYS-??-TRT");
        assertThat(result.skipped())
                .extracting(SkippedRow::reason)
                .containsExactly(
                        "a title above the headings",
                        "a line of the table, with nothing in it",
                        "a title between the rows",
                        "the headings again");
    }

    @Test
    void readsTheRacksThatOthersKeepInMarkdown() {
        ImportResult result =
                Lists.IMPORTER.read(
                        List.of(SharedInputs.file("hand-kept/csit-racks-a.md")),
                        ImportOptions.USUAL);

        assertThat(rows(result)).hasSize(42);
        assertThat(result.drafts())
                .extracting(draft -> draft.text("name") + draft.text("model"))
                .noneMatch(name -> name.matches("[-#].*"));
        assertThat(Lists.implied(result, ObjectKind.RACK)).hasSize(3);
    }

    @Test
    void tellsOnceOfAllColumnsThatAreNotTaken() {
        ImportResult result = read("Name;RAM;Colour;Empty;Mood", "a;1 GB;red;;good");

        assertThat(result.warnings())
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.message())
                            .startsWith("Columns were not taken: “Colour”, “Mood”.");
                    assertThat(warning.row()).contains(1);
                    assertThat(warning.column()).isEmpty();
                });
    }
}
