package hostplan.exchange.rvtools;

import static hostplan.exchange.rvtools.Xlsx.row;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hostplan.amount.Bytes;
import hostplan.document.Ids;
import hostplan.exchange.CellFault;
import hostplan.exchange.Draft;
import hostplan.exchange.ImportOptions;
import hostplan.exchange.ImportResult;
import hostplan.exchange.NamedBytes;
import hostplan.exchange.SharedInputs;
import hostplan.exchange.SkippedRow;
import hostplan.exchange.UnreadableInput;
import hostplan.exchange.plan.ImportPlan;
import hostplan.exchange.plan.ImportPlanner;
import hostplan.exchange.value.ShippedProcessors;
import hostplan.placement.PowerState;
import hostplan.placement.Vm;
import hostplan.project.Figures;
import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

class RvToolsImporterTest {

    private static final String VINFO_HEADINGS =
            "VM,Powerstate,Template,CPUs,Memory,Provisioned MB,In Use MB,Annotation,Cluster,Host,VM UUID";
    private static final String VHOST_HEADINGS =
            "Host,Cluster,CPU Model,HT Active,# CPU,Cores per CPU,# Cores,# Memory,ESX Version,Vendor,Model,Service tag";
    private static final String HOST =
            "esx01.lab,CL1,Intel(R) Xeon(R) Gold 6130 CPU @ 2.10GHz,True,2,16,32,\"262,109\",ESXi 7,Dell Inc.,PowerEdge R740,X1";

    private static NamedBytes csv(String name, String... lines) {
        return new NamedBytes(name, String.join("\n", lines).getBytes(StandardCharsets.UTF_8));
    }

    private static ImportResult read(NamedBytes... files) {
        return read(ImportOptions.USUAL, files);
    }

    private static ImportResult read(ImportOptions options, NamedBytes... files) {
        return new RvToolsImporter(ShippedProcessors.ALL).read(List.of(files), options);
    }

    private static List<Draft> of(ImportResult result, ObjectKind kind) {
        return result.drafts().stream().filter(draft -> draft.kind() == kind).toList();
    }

    private static ImportPlan plan(ImportResult result) {
        return new ImportPlanner(new Ids(new Random(5))).plan(Project.EMPTY, result);
    }

    @Test
    void readsHostsAsServers() {
        ImportResult result = read(csv("RVTools_tabvHost.csv", VHOST_HEADINGS, HOST));

        assertThat(of(result, ObjectKind.SERVER).getFirst().cells())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.ofEntries(
                                Map.entry("name", "esx01.lab"),
                                Map.entry("hostname", "esx01.lab"),
                                Map.entry("model", "Dell PowerEdge R740"),
                                Map.entry("processor", "Xeon Gold 6130"),
                                Map.entry("sockets", "2"),
                                Map.entry("cores", "32"),
                                Map.entry("threads", "64"),
                                Map.entry("memory", "262109 MiB"),
                                Map.entry("operatingSystem", "ESXi 7"),
                                Map.entry("serialNumber", "X1")));
        assertThat(of(result, ObjectKind.SERVER_MODEL).getFirst().cells())
                .containsEntry("manufacturer", "Dell")
                .containsEntry("model", "PowerEdge R740");
    }

    @Test
    void countsThreadsOnceWhereHyperThreadingIsOff() {
        ImportResult result = read(csv("vHost.csv", VHOST_HEADINGS, HOST.replace("True", "False")));

        assertThat(of(result, ObjectKind.SERVER).getFirst().text("threads")).isEqualTo("32");
    }

    @Test
    void readsMachinesWithThousandsOfTheUnitedStates() {
        ImportResult result =
                read(
                        csv(
                                "tabvInfo.csv",
                                VINFO_HEADINGS,
                                "59,poweredOn,False,4,\"16,384\",\"206,057\",\"1,024\",\"two",
                                "lines, \"\"x\"\"\",CL1,esx01,U-1"));

        assertThat(of(result, ObjectKind.VM).getFirst().cells())
                .containsEntry("name", "59")
                .containsEntry("powerState", "on")
                .containsEntry("vcpus", "4")
                .containsEntry("memory", "16 GiB")
                .containsEntry("diskProvisioned", "206057 MiB")
                .containsEntry("diskUsed", "1 GiB")
                .containsEntry("notes", "two\nlines, \"x\"")
                .containsEntry("cluster", "CL1")
                .containsEntry("uuid", "U-1");
    }

    private static final String VMEMORY_HEADINGS =
            "VM,Powerstate,Size MiB,Overhead,Consumed,Active,Cluster,VM ID";

    /// The memory in use of each machine, by its name.
    private static List<String> memoryUsed(ImportResult result) {
        return of(result, ObjectKind.VM).stream()
                .map(draft -> draft.text("name") + " " + draft.text("memoryUsed"))
                .toList();
    }

    @Test
    void takesTheMemoryThatTheHostHasGivenAMachine() {
        ImportResult result =
                read(
                        csv(
                                "RVTools_tabvMemory.csv",
                                VMEMORY_HEADINGS,
                                "a,poweredOn,\"16,384\",90,\"12,288\",512,C,vm-1",
                                "off,poweredOff,1024,0,0,0,C,vm-2"),
                        csv(
                                "RVTools_tabvInfo.csv",
                                "VM,Powerstate,Memory,Cluster,VM ID",
                                "a,poweredOn,\"16,384\",C,vm-1",
                                "off,poweredOff,1024,C,vm-2",
                                "new,poweredOn,1024,C,vm-3"));

        assertThat(memoryUsed(result)).containsExactly("a 12 GiB", "off ", "new ");
        assertThat(of(result, ObjectKind.VM).getFirst().sources().get("memoryUsed").note())
                .isEqualTo("Consumed in row 2 of vMemory");
    }

    @Test
    void takesWhatIsActiveWhereTheExportHasNothingElse() {
        ImportResult result =
                read(
                        csv("vInfo.csv", "VM,Powerstate", "a,poweredOn"),
                        csv(
                                "vMemory.csv",
                                "VM,Powerstate,Size MB,Overhead,Active",
                                "a,poweredOn,4096,40,512"));

        assertThat(memoryUsed(result)).containsExactly("a 512 MiB");
    }

    @Test
    void tellsMachinesOfOneNameApartByWhatBothTabsSay() {
        ImportResult result =
                read(
                        csv(
                                "vInfo.csv",
                                "VM,Powerstate,Cluster,VM ID",
                                "a,poweredOn,C,vm-1",
                                "a,poweredOn,C,vm-2",
                                "b,poweredOn,C,",
                                "b,poweredOn,D,"),
                        csv(
                                "vMemory.csv",
                                VMEMORY_HEADINGS,
                                "a,poweredOn,4096,40,1024,1,C,vm-2",
                                "a,poweredOn,4096,40,2048,1,C,vm-1",
                                "b,poweredOn,4096,40,3072,1,D,vm-3"));

        assertThat(memoryUsed(result)).containsExactly("a 2 GiB", "a 1 GiB", "b ", "b 3 GiB");
        assertThat(result.warnings()).isEmpty();
    }

    @Test
    void leavesTheMemoryInUseEmptyWhereItMightBeThatOfAnother() {
        ImportResult result =
                read(
                        csv("vInfo.csv", "VM,Powerstate", "a,poweredOn"),
                        csv(
                                "vMemory.csv",
                                VMEMORY_HEADINGS,
                                "a,poweredOn,4096,40,1024,1,C,vm-2",
                                "a,poweredOn,4096,40,2048,1,D,vm-1"));

        assertThat(memoryUsed(result)).containsExactly("a ");
        assertThat(result.warnings()).hasSize(1);
    }

    @Test
    void makesNoMachinesOfTheirMemoryAlone() {
        ImportResult result =
                read(csv("vMemory.csv", VMEMORY_HEADINGS, "a,poweredOn,4096,40,1024,1,C,vm-2"));

        assertThat(result.drafts()).isEmpty();
        assertThat(result.skipped()).extracting(SkippedRow::name).containsExactly("vMemory");
    }

    @Test
    void readsSemicolonsAndThousandsOfGermany() {
        ImportResult result =
                read(
                        csv(
                                "vInfo.csv",
                                " vm ;POWERSTATE;CPUs;Memory;Provisioned MiB",
                                "a;poweredOff;2;16.384;1.048.576"));

        assertThat(of(result, ObjectKind.VM).getFirst().cells())
                .containsEntry("powerState", "off")
                .containsEntry("memory", "16 GiB")
                .containsEntry("diskProvisioned", "1 TiB");
    }

    @Test
    void leavesOutTemplatesAndWhatVsphereMakesForItself() {
        NamedBytes info =
                csv(
                        "vInfo.csv",
                        "VM,Powerstate,Template,SRM Placeholder",
                        "tpl,poweredOff,True,False",
                        "vCLS-1,poweredOn,False,False",
                        "srm,poweredOff,False,True",
                        "off,poweredOff,False,False",
                        "asleep,suspended,False,False");

        ImportResult usual = read(info);
        ImportResult all =
                read(
                        ImportOptions.USUAL.with(
                                draft -> draft.placeholders = ImportOptions.Placeholders.TAKEN),
                        info);

        assertThat(usual.drafts())
                .extracting(draft -> draft.text("name"))
                .containsExactly("off", "asleep");
        assertThat(usual.skipped())
                .extracting(SkippedRow::row, SkippedRow::name)
                .containsExactly(
                        tuple(Optional.of(2), "tpl"),
                        tuple(Optional.of(3), "vCLS-1"),
                        tuple(Optional.of(4), "srm"));
        assertThat(all.drafts())
                .extracting(draft -> draft.text("name"))
                .containsExactly("vCLS-1", "srm", "off", "asleep");
    }

    @Test
    void makesServersOfTheirNamesAloneWhereThereIsNoTabOfHosts() {
        ImportPlan plan =
                plan(
                        read(
                                csv(
                                        "vInfo.csv",
                                        VINFO_HEADINGS,
                                        "a,poweredOn,False,1,1024,,,,C,esx01,U1",
                                        "b,poweredOn,False,1,1024,,,,C,esx01,U2")));

        assertThat(plan.after().servers())
                .extracting(server -> server.name())
                .containsExactly("esx01");
        assertThat(plan.after().vms())
                .extracting(Vm::host)
                .containsOnly(Optional.of(plan.after().servers().getFirst().id()));
    }

    @Test
    void keepsAHostThatIsNotThereInTheNotesAndWarns() {
        ImportPlan plan =
                plan(
                        read(
                                csv("vHost.csv", VHOST_HEADINGS, HOST),
                                csv(
                                        "vInfo.csv",
                                        VINFO_HEADINGS,
                                        "a,poweredOn,False,1,1024,,,note,C,esx01,U1",
                                        "b,poweredOn,False,1,1024,,,,C,esx09,U2")));

        assertThat(plan.after().servers()).hasSize(1);
        assertThat(plan.after().vms())
                .extracting(vm -> vm.host().isPresent(), Vm::notes)
                .containsExactly(tuple(true, "note"), tuple(false, "Host: esx09"));
        assertThat(plan.warnings())
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.row()).contains(3);
                    assertThat(warning.column()).contains("J");
                });
    }

    @Test
    void attachesNoDatastoreToAServerAndSaysSo() {
        ImportResult result =
                read(
                        csv(
                                "vDatastore.csv",
                                "Name,Type,Capacity MiB,# Hosts,Hosts",
                                "DS1,VMFS,1024,2,\"a, b\"",
                                "local,VMFS,512,1,a"));

        assertThat(result.drafts()).isEmpty();
        assertThat(result.skipped())
                .extracting(SkippedRow::reason)
                .containsExactly(
                        "storage shared by 2 hosts, 1024 MiB: no disk was attached to a server; state the disk of its servers by hand",
                        "storage of one host (a), 512 MiB: no disk was attached to a server; state the disk of its servers by hand");
    }

    @Test
    void cannotReadARowWithSomethingElseForANumber() {
        ImportResult result = read(csv("vInfo.csv", "VM,Powerstate,CPUs", "a,poweredOn,many"));

        assertThat(result.drafts().getFirst().unreadable()).map(CellFault::cell).contains("C2");
        assertThat(result.warnings()).hasSize(1);
    }

    @Test
    void readsWorkbooksWithTheirOddities() {
        NamedBytes file =
                new Xlsx()
                        .sheet(
                                "vHost",
                                row(
                                                1,
                                                "Host",
                                                "CPU Model",
                                                "# CPU",
                                                "# Cores ",
                                                "HT Active",
                                                "# Memory")
                                        + row(
                                                2,
                                                "esx01",
                                                "Xeon Gold 6130",
                                                "2",
                                                "32",
                                                "<c t=\"b\"><v>1</v></c>",
                                                "262144"))
                        .sheet("vCPU", row(1, "VM") + row(2, "x"))
                        .sheet(
                                "vInfo",
                                row(
                                                1,
                                                "VM",
                                                "Powerstate",
                                                "Template",
                                                "CPUs",
                                                "Memory",
                                                "Host",
                                                "",
                                                "")
                                        + row(2, "a", "poweredOn", "False", "2", "4096.0", "esx01")
                                        + row(3, "t", "poweredOff", "True", "2", "4096", "esx01")
                                        + row(
                                                4,
                                                "f",
                                                "poweredOn",
                                                "<c t=\"b\"><v>0</v></c>",
                                                "<c><f>1+1</f><v>2</v></c>",
                                                "<c t=\"str\"><v>8,192</v></c>",
                                                "")
                                        + row(5, "", "", "", "", "", "")
                                        + row(900, "", "", "", "", "", ""))
                        .file("export.xlsx");

        ImportResult result = read(file);

        assertThat(result.unreadable()).isEmpty();
        assertThat(of(result, ObjectKind.SERVER))
                .extracting(draft -> draft.text("threads"))
                .containsExactly("64");
        assertThat(of(result, ObjectKind.VM))
                .extracting(
                        draft -> draft.text("name"),
                        draft -> draft.text("memory"),
                        draft -> draft.text("vcpus"))
                .containsExactly(tuple("a", "4 GiB", "2"), tuple("f", "8 GiB", "2"));
        assertThat(result.skipped()).extracting(SkippedRow::name).containsExactly("vCPU", "t");
    }

    @Test
    void readsTabsInAZipFile() {
        NamedBytes zip =
                Xlsx.zip(
                        "export.zip",
                        Map.of(
                                "../../RVTools_tabvHost.csv", VHOST_HEADINGS + "\n" + HOST,
                                "RVTools_tabvCPU.csv", "VM,CPUs\na,1",
                                "readme.txt", "x"));

        ImportResult result = read(zip);

        assertThat(of(result, ObjectKind.SERVER)).hasSize(1);
        assertThat(result.drafts().getFirst().from().file()).isEqualTo("RVTools_tabvHost.csv");
        assertThat(result.skipped())
                .extracting(SkippedRow::file)
                .containsExactly("RVTools_tabvCPU.csv");
    }

    @Test
    void doesNotTakeTheTabsAboutPartsOfMachinesForMachines() {
        ImportResult named =
                read(csv("RVTools_tabvCPU.csv", "VM,Powerstate,CPUs,Memory", "a,poweredOn,1,1"));
        ImportResult unnamed =
                read(
                        csv(
                                "disks.csv",
                                "VM,Powerstate,Template,Disk,Capacity MiB",
                                "a,poweredOn,False,d,1"));

        assertThat(named.drafts()).isEmpty();
        assertThat(named.skipped()).hasSize(1);
        assertThat(unnamed.drafts()).isEmpty();
        assertThat(unnamed.unreadable()).hasSize(1);
    }

    @Test
    void refusesWhatIsNoExport() {
        assertThat(message(new Xlsx().sheet("Sheet1", row(1, "a")).file("x.xlsx")))
                .contains("none of the tabs");
        assertThat(message(csv("x.csv", "Hostname,RAM", "a,1 GB"))).contains("none of the tabs");
        assertThat(message(new NamedBytes("x.csv", new byte[0]))).contains("empty");
    }

    private static String message(NamedBytes file) {
        return read(file).unreadable().stream()
                .map(UnreadableInput::message)
                .findFirst()
                .orElse("none");
    }

    @Test
    void refusesWhatUnpacksToTooMuch() {
        NamedBytes bomb =
                new Xlsx()
                        .sheet("vInfo", row(1, "VM", "Powerstate") + " ".repeat(20_000_000))
                        .file("x.xlsx");

        assertThat(bomb.content().length).isLessThan(100_000);
        assertThat(message(bomb)).contains("more than 100 times its size");
    }

    @Test
    void refusesEntitiesInTheParts() {
        String lol =
                "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
                        + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>"
                        + "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>";

        ImportResult result = read(new Xlsx().sheetXml("vInfo", lol).file("x.xlsx"));

        assertThat(result.drafts()).isEmpty();
        assertThat(result.unreadable()).hasSize(1);
    }

    @Test
    void refusesMoreThanAMillionCells() {
        StringBuilder rows = new StringBuilder(row(1, "VM", "Powerstate"));
        Random random = new Random(1);
        for (int number = 2; number < 80; number++) {
            rows.append("<row r=\"")
                    .append(number)
                    .append("\"><c r=\"XFD")
                    .append(number)
                    .append("\"><v>")
                    .append(random.nextLong())
                    .append("</v></c></row>");
        }

        assertThat(message(new Xlsx().sheet("vInfo", rows.toString()).file("x.xlsx")))
                .contains("more than 1000000 cells");
    }

    @Test
    void neverThrowsAtADamagedWorkbook() {
        NamedBytes good =
                new Xlsx()
                        .sheet("vInfo", row(1, "VM", "Powerstate") + row(2, "a", "poweredOn"))
                        .file("x.xlsx");
        for (int seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            byte[] bytes = good.content().clone();
            for (int i = 0; i < 5; i++) {
                bytes[4 + random.nextInt(bytes.length - 4)] = (byte) random.nextInt();
            }
            byte[] cut = Arrays.copyOf(bytes, 4 + random.nextInt(bytes.length - 4));

            ImportResult damaged = read(new NamedBytes("x.xlsx", bytes));
            ImportResult shortened = read(new NamedBytes("x.xlsx", cut));

            assertThat(
                            damaged.drafts().size()
                                    + damaged.unreadable().size()
                                    + damaged.skipped().size())
                    .as("seed %d", seed)
                    .isPositive();
            assertThat(
                            shortened.drafts().size()
                                    + shortened.unreadable().size()
                                    + shortened.skipped().size())
                    .as("seed %d", seed)
                    .isPositive();
        }
    }

    @Test
    void readsTheRealExportOfVersion4() {
        ImportResult result =
                read(SharedInputs.file("rvtools/rvtools-4x-anonymised-example1.xlsx"));
        ImportPlan plan = plan(result);

        assertThat(result.unreadable()).isEmpty();
        assertThat(plan.after().servers()).hasSize(7);
        assertThat(plan.after().configurations()).hasSize(1);
        Figures figures =
                Figures.of(plan.after().servers().getFirst(), ProjectIndex.of(plan.after()));
        assertThat(figures.totals().memory()).contains(Bytes.ofMiB(261_797));
        assertThat(figures.totals().threads()).contains(64);
        assertThat(plan.after().vms()).hasSize(9);
        assertThat(plan.after().vms())
                .filteredOn(vm -> vm.powerState().equals(Optional.of(PowerState.ON)))
                .hasSize(3);
        assertThat(plan.after().vms())
                .filteredOn(vm -> vm.memoryUsed().isPresent())
                .allMatch(vm -> vm.powerState().equals(Optional.of(PowerState.ON)))
                .extracting(Vm::memoryUsed)
                .contains(Optional.of(Bytes.ofMiB(3_103)));
        // The publishers of the file replaced the names of the hosts differently in each tab.
        assertThat(plan.warnings()).hasSize(8);
    }

    @Test
    void readsTheTabsOfVersion3() {
        ImportResult result =
                read(SharedInputs.files("rvtools-csv-3x/us-locale").toArray(NamedBytes[]::new));
        ImportPlan plan = plan(result);

        assertThat(plan.warnings()).isEmpty();
        assertThat(plan.after().servers()).hasSize(3);
        assertThat(plan.after().configurations()).hasSize(2);
        assertThat(plan.after().vms())
                .extracting(Vm::name)
                .containsExactly("APP01", "APP02", "DC03", "APP01", "OLD-SUSP");
        assertThat(plan.after().vms()).allMatch(vm -> vm.host().isPresent());
        assertThat(plan.skipped())
                .extracting(SkippedRow::name)
                .containsExactlyInAnyOrder("DS01", "DS02", "TPL-W2012", "vCLS-1");
    }

    @Test
    void refusesTheInflatingWorkbookWithoutUnpackingIt() {
        assertThat(message(SharedInputs.file("hostile/inflating-comment.xlsx")))
                .contains("more than 100 times its size");
    }
}
