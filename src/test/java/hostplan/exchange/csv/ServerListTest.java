package hostplan.exchange.csv;

import static hostplan.exchange.csv.Lists.implied;
import static hostplan.exchange.csv.Lists.messages;
import static hostplan.exchange.csv.Lists.read;
import static hostplan.exchange.csv.Lists.row;
import static hostplan.exchange.csv.Lists.rows;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hostplan.exchange.CellSource;
import hostplan.exchange.Draft;
import hostplan.exchange.ImportOptions;
import hostplan.exchange.ImportResult;
import hostplan.exchange.NamedBytes;
import hostplan.exchange.SharedInputs;
import hostplan.exchange.SkippedRow;
import hostplan.project.ObjectKind;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;
import java.util.Map;

class ServerListTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RAM|64GB|memory|64 GiB",
                "RAM|2x16 GiB|memory|32 GiB",
                "Arbeitsspeicher|1 TB|memory|1 TiB",
                "RAM|16GB x 4|memory|64 GiB",
                "RAM|4x16GB + 2x32GB|memory|128 GiB",
                "Memory (In MB)|8191|memory|8191 MiB",
                "Disk (GB)|500|disk|500 GB",
                "Disk|1.5 TB|disk|1500 GB",
                "Platten|8x 1,2TB SAS|disk|9600 GB",
                "Platten|8x 1,2TB SAS|drives|8x 1,2TB SAS",
                "Platten|2x 480 GB SSD, 4x 1.92 TB NVMe|disk|8640 GB",
                "Platten|SSD|drives|SSD",
                "Kerne|2x16|cores|32",
                "Kerne|32 Kerne|cores|32",
                "Cores|1,024|cores|1024",
                "Netzwerk|2x 10GbE|network|20 Gbit/s",
                "NIC|25G|network|25 Gbit/s",
                "Power (kW)|0.75|watts|750",
                "Leistung|350 W|watts|350",
                "Preis (EUR)|1.234,50|price|1234.5 EUR",
                "Price|$ 4,999.00|price|4999 USD",
                "Garantie bis|03/2027|warrantyUntil|2027-03-31",
                "Kaufdatum|31.12.2023|purchaseDate|2023-12-31",
                "Status|bestellt|status|ordered",
                "Umgebung|Produktiv|environment|production",
                "Rack face|Rear|face|rear",
                "S/N|X1|serialNumber|X1",
                "Service Tag|X1|serialNumber|X1",
                "Inventar-Nr.|0042|assetTag|0042",
                "Lieferant|Bechtle|vendor|Bechtle",
                "Bestell-Nr.|B-7|order|B-7",
                "Wartungsvertrag|NBD|support|NBD",
                "Betriebssystem|Debian 13|operatingSystem|Debian 13",
                "ipOOB|10.0.0.1|addresses|management: 10.0.0.1",
                "IP|10.0.0.2|addresses|10.0.0.2",
                "Höhe|2 HE|rackUnits|2"
            })
    void readsWhatPeopleWrite(String heading, String written, String key, String text) {
        Draft draft = row("Name;" + heading, "a;" + written);

        assertThat(draft.faults()).isEmpty();
        assertThat(draft.cells()).containsEntry(key, text);
    }

    @Test
    void takesTheSiteFromARackThatNamesIt() {
        assertThat(row("Name;Rack", "a;FRA1 / A03").cells())
                .containsEntry("site", "FRA1")
                .containsEntry("rack", "A03");
        assertThat(row("Name;Rack;Site", "a;FRA1 / A03;MUC").cells())
                .containsEntry("rack", "FRA1 / A03");
    }

    @Test
    void countsDrivesOnceWhereTheirSumHasAColumn() {
        assertThat(row("Name;Drives;Disk", "a;8x 1,2TB SAS;9,6 TB").text("disk"))
                .isEqualTo("9600 GB");
        assertThat(row("Name;Disk", "a;2x 480 GB SSD").cells())
                .containsEntry("drives", "2x 480 GB SSD")
                .containsEntry("disk", "960 GB");
    }

    @Test
    void joinsAddressesAndNotesOfSeveralColumns() {
        Draft draft =
                row(
                        "Name,OOB IP,IP Address,Comments,Description",
                        "a,10.0.0.1,\"10.0.0.2\",one,two");

        assertThat(draft.text("addresses")).isEqualTo("management: 10.0.0.1, 10.0.0.2");
        assertThat(draft.text("notes")).isEqualTo("one; two");
    }

    @Test
    void addsUpDrivesOfSeveralColumns() {
        Draft draft = row("Name;HDD;SSD", "a;4x 4TB;2x 480GB");

        assertThat(draft.text("drives")).isEqualTo("4x 4TB + 2x 480GB");
        assertThat(draft.text("disk")).isEqualTo("16960 GB");
    }

    @Test
    void worksOutCoresAndThreadsFromTheTableOfProcessors() {
        Draft draft = row("Name;CPU", "a;2x Xeon Gold 6130 @ 2,10GHz");

        assertThat(draft.cells())
                .containsAllEntriesOf(
                        Map.of(
                                "processor", "Xeon Gold 6130",
                                "sockets", "2",
                                "cores", "32",
                                "threads", "64"));
        assertThat(draft.sources().get("cores"))
                .satisfies(source -> {
                    assertThat(source.how()).isEqualTo(CellSource.How.DERIVED);
                    assertThat(source.note()).startsWith("Xeon Gold 6130: Intel ARK");
                });
    }

    @Test
    void keepsTheNumberOfCoresThatTheRowSays() {
        ImportResult result = read("Name;CPU;Kerne", "a;2x Xeon Gold 6130;24");

        assertThat(rows(result).getFirst().text("cores")).isEqualTo("24");
        assertThat(rows(result).getFirst().cells()).doesNotContainKey("threads");
        assertThat(messages(result))
                .singleElement()
                .satisfies(
                        message -> assertThat(message).contains("says 24 cores").contains("is 32"));
    }

    @Test
    void worksOutTheSocketsFromTheCores() {
        assertThat(row("Name;CPU;Kerne", "a;Xeon Gold 6130;32").text("sockets")).isEqualTo("2");
        assertThat(row("Name;CPU", "a;EPYC 7302P").text("sockets")).isEqualTo("1");
    }

    @Test
    void doesNotGuessHowManyProcessorsThereAre() {
        ImportResult result = read("Name;CPU", "a;Xeon Gold 6130");

        assertThat(rows(result).getFirst().cells()).doesNotContainKeys("sockets", "cores");
        assertThat(messages(result)).hasSize(1);
    }

    @Test
    void warnsOfAProcessorThatTheTableDoesNotHave() {
        ImportResult result = read("Name;CPU", "a;2x Foo 9000");

        assertThat(rows(result).getFirst().text("processor")).isEqualTo("Foo 9000");
        assertThat(messages(result))
                .singleElement()
                .satisfies(message -> assertThat(message).contains("“Foo 9000”"));
    }

    @Test
    void readsABareNumberOfCpusAsCoresUnlessCoresHaveAColumn() {
        assertThat(row("Name,CPU", "a,4").text("cores")).isEqualTo("4");
        assertThat(row("Name,CPU,Cores", "a,2,32").cells())
                .containsEntry("sockets", "2")
                .containsEntry("cores", "32");
        assertThat(row("Name,CPUs,Cores per CPU", "a,2x 4214,12").text("cores")).isEqualTo("24");
    }

    @Test
    void takesTheHeightFromTheUnitsItOccupies() {
        ImportResult result =
                read("Name;Modell;Schrank;HE von-bis", "a;Dell R740;A1;42-41", "b;;A1;40-37");

        assertThat(rows(result).get(0).cells())
                .containsEntry("position", "41")
                .doesNotContainKey("rackUnits");
        assertThat(implied(result, ObjectKind.SERVER_MODEL).getFirst().text("rackUnits"))
                .isEqualTo("2");
        assertThat(rows(result).get(1).cells())
                .containsEntry("position", "37")
                .containsEntry("rackUnits", "4");
    }

    @Test
    void leavesTheHeightOfAModelEmptyWhereRowsDisagree() {
        ImportResult result = read("Name;Modell;Schrank;HE von-bis", "a;X1;A1;42-41", "b;X1;A1;39");
        ImportResult disagreeing =
                read("Name;Modell;Schrank;HE von-bis", "a;X1;A1;42-41", "b;X1;A1;39-36");

        assertThat(implied(result, ObjectKind.SERVER_MODEL).getFirst().text("rackUnits"))
                .isEqualTo("2");
        assertThat(implied(disagreeing, ObjectKind.SERVER_MODEL).getFirst().cells())
                .doesNotContainKey("rackUnits");
        assertThat(messages(disagreeing)).hasSize(1);
    }

    @Test
    void judgesByTheCellsWhetherHeMeansPositionOrHeight() {
        assertThat(rows(read("Name;Rack;HE", "a;A1;41", "b;A1;40")).getFirst().cells())
                .containsEntry("position", "41");
        assertThat(rows(read("Name;Rack;HE", "a;A1;2", "b;A1;2", "c;A1;1")).getFirst().cells())
                .containsEntry("rackUnits", "2");
        assertThat(rows(read("Name;HE", "a;1", "b;2")).getFirst().cells())
                .containsEntry("rackUnits", "1");
        assertThat(rows(read("Name;Rack;HE", "a;A1;41-42", "b;A1;1")).getFirst().cells())
                .containsEntry("position", "41");
    }

    @Test
    void takesANumberAfterTheUnitForAPosition() {
        assertThat(row("Name;HE", "a;HE 3").cells()).containsEntry("position", "3");
        assertThat(row("Name;HE", "a;3 HE").cells()).containsEntry("rackUnits", "3");
    }

    @Test
    void joinsTheLowestAndTheHighestUnit() {
        assertThat(row("Name;Rack;HE von;HE bis", "a;A1;10;12").cells())
                .containsEntry("position", "10")
                .containsEntry("rackUnits", "3");
    }

    @Test
    void takesTheRackOfTheRowAboveWhereOnlyAPositionIsGiven() {
        ImportResult result = read("Rack;HE von-bis;Name", "A01;40;a", ";39;b");

        assertThat(rows(result).get(1).text("rack")).isEqualTo("A01");
        assertThat(messages(result))
                .singleElement()
                .satisfies(message -> assertThat(message).contains("“A01”"));
    }

    @Test
    void makesDraftsForSitesRacksAndModelsThatRowsName() {
        ImportResult result =
                read(
                        "Name;Site;Rack;Position;Hersteller;Modell",
                        "a;FRA1;A01;47;Dell;R740",
                        "b;fra1;a01;1;dell;R740",
                        "c;MUC;A01;1;;");

        assertThat(implied(result, ObjectKind.SITE))
                .extracting(draft -> draft.text("name"))
                .containsExactly("FRA1", "MUC");
        assertThat(implied(result, ObjectKind.RACK))
                .extracting(Draft::cells)
                .containsExactly(
                        new java.util.LinkedHashMap<>(
                                Map.of("name", "A01", "site", "FRA1", "units", "47")),
                        new java.util.LinkedHashMap<>(Map.of("name", "A01", "site", "MUC")));
        assertThat(implied(result, ObjectKind.SERVER_MODEL)).hasSize(1);
        assertThat(rows(result))
                .extracting(draft -> draft.text("model"))
                .containsExactly("Dell R740", "Dell R740", "");
    }

    @Test
    void takesARemovedMachineAsDecommissioningAndWarns() {
        ImportResult result = read("Name;Status", "a;ausgebaut", "b;Decommissioning");

        assertThat(rows(result))
                .extracting(draft -> draft.text("status"))
                .containsExactly("decommissioning", "decommissioning");
        assertThat(messages(result))
                .containsExactly(
                        "The machine is marked as “ausgebaut”; it comes in as decommissioning.");
    }

    @Test
    void takesAModelThatIsNotFullyKnownByItsOwnName() {
        ImportResult result = read("name,model,s/n", "s40,SYS-??-TRT,S1");

        assertThat(rows(result).getFirst().text("model")).isEqualTo("SYS-??-TRT");
        assertThat(messages(result)).isEmpty();
    }

    @Test
    void warnsWhereTheOrderOfDatesIsAGuess() {
        assertThat(messages(read("Name,Purchase date", "a,03/04/2024")))
                .singleElement()
                .satisfies(message -> assertThat(message).endsWith("read with the month first."));
        assertThat(messages(read("Name,Purchase date", "a,03/04/2024", "b,13/04/2024"))).isEmpty();
    }

    @Test
    void takesVendorForTheMakerUnlessThereIsOne() {
        assertThat(row("name,type,vendor,model,location", "a,server,Dell,R740,FRA1").cells())
                .containsEntry("model", "Dell R740")
                .containsEntry("site", "FRA1");
        assertThat(row("name,manufacturer,vendor,model", "a,Dell,Bechtle,R740").cells())
                .containsEntry("model", "Dell R740")
                .containsEntry("vendor", "Bechtle");
    }

    @Test
    void takesDevicesThatAreNoServersForItemsOfTheirRackUnlessAllAreWanted() {
        String[] list = {
            "Name,Status,Role,Manufacturer,Type,Rack",
            "r1,Active,Router,Cisco,ISR,A1",
            "x1,Active,,Panduit,48-Port Patch Panel,A1",
            "s1,Active,Server,Dell,R740,A1",
            "s2,Active,Storage Switch Server,Dell,R740,A1",
            "x2,Active,Switch,Cisco,C9300,"
        };
        ImportOptions all =
                ImportOptions.USUAL.with(draft -> draft.devices = ImportOptions.Devices.ALL);

        assertThat(rows(read(list)))
                .extracting(Draft::kind, draft -> draft.text("name"), draft -> draft.text("kind"))
                .containsExactly(
                        tuple(ObjectKind.RACK_ITEM, "r1", "other"),
                        tuple(ObjectKind.RACK_ITEM, "x1", "patch-panel"),
                        tuple(ObjectKind.SERVER, "s1", ""),
                        tuple(ObjectKind.SERVER, "s2", ""));
        assertThat(read(list).skipped()).extracting(SkippedRow::name).containsExactly("x2");
        assertThat(rows(read(all, list)))
                .hasSize(5)
                .extracting(Draft::kind)
                .containsOnly(ObjectKind.SERVER);
    }

    @Test
    void keepsARouterInAListOfServers() {
        assertThat(rows(read("Name,Rolle,RAM", "vpn-1,Router,8GB"))).hasSize(1);
    }

    @Test
    void readsTheListOfAzureMigrate() {
        ImportResult result =
                read(
                        "\uFEFF*Server name,IP addresses,*Cores,*Memory (In MB),*OS name,OS version,OS architecture,"
                                + "Server type,Hypervisor,CPU utilization percentage,Number of disks,Storage in use (In GB),"
                                + "Disk 1 size (In GB),Disk 2 size (In GB)",
                        "web-1,10.0.0.1;10.0.0.2,4,8192,Windows Server,2019,x64,Virtual,VMware,20,2,80,100,50,,,,,");

        assertThat(rows(result).getFirst().cells())
                .containsEntry("name", "web-1")
                .containsEntry("cores", "4")
                .containsEntry("memory", "8 GiB")
                .containsEntry("operatingSystem", "Windows Server 2019")
                .containsEntry("disk", "150 GB");
    }

    @Test
    void takesTheTextBesideTheIdentityInListsOfRalph() {
        ImportResult result =
                read(
                        "rack,rack_str,model,model_str,hostname,sn,force_depreciation,status",
                        "7,R31,1,Dell R740,db-1,S1,0,2");

        assertThat(rows(result).getFirst().cells())
                .containsEntry("rack", "R31")
                .containsEntry("model", "Dell R740")
                .doesNotContainKey("status");
        assertThat(messages(result))
                .noneMatch(message -> message.contains("“rack”") || message.contains("“model”"));
    }

    @Test
    void readsTheGermanList() {
        ImportResult result = shared("hand-kept/serverliste-de-latin1.csv");

        assertThat(rows(result)).hasSize(4);
        assertThat(rows(result).get(0).cells())
                .containsEntry("name", "srv-büro-1")
                .containsEntry("rack", "A01")
                .containsEntry("position", "41")
                .containsEntry("cores", "32")
                .containsEntry("memory", "384 GiB")
                .containsEntry("disk", "9600 GB")
                .containsEntry("price", "12345.67 EUR");
        assertThat(rows(result).get(2).cells())
                .containsEntry("model", "HPE DL360 Gen10")
                .containsEntry("memory", "64 GiB")
                .containsEntry("rack", "A01");
        assertThat(rows(result).get(3).cells())
                .containsEntry("position", "39")
                .containsEntry("processor", "Xeon Silver 4214")
                .containsEntry("disk", "576 TB");
        assertThat(result.skipped()).hasSize(3);
    }

    @Test
    void readsTheExportsOfNetboxAndRalph() {
        assertThat(kinds("netbox-csv/netbox_devices.csv"))
                .containsOnly(ObjectKind.RACK_ITEM)
                .hasSize(32);
        assertThat(kinds("netbox-csv/netbox_racks.csv")).containsOnly(ObjectKind.RACK).hasSize(9);
        assertThat(kinds("netbox-csv/netbox_virtual_machines.csv"))
                .containsOnly(ObjectKind.VM)
                .hasSize(80);
        assertThat(kinds("hand-kept/ralph-rack.csv")).containsExactly(ObjectKind.RACK);
        assertThat(kinds("hand-kept/ralph-warehouses_semicolon.csv"))
                .containsOnly(ObjectKind.SITE)
                .hasSize(3);
        assertThat(kinds("hand-kept/rack_drawio-racks-zh.csv"))
                .containsOnly(ObjectKind.RACK)
                .hasSize(3);
        assertThat(kinds("hand-kept/ralph-management_ip_blank.csv"))
                .containsExactly(ObjectKind.SERVER);
    }

    private static ImportResult shared(String path) {
        NamedBytes file = SharedInputs.file(path);
        return Lists.IMPORTER.read(List.of(file), ImportOptions.USUAL);
    }

    private static List<ObjectKind> kinds(String path) {
        return rows(shared(path)).stream().map(Draft::kind).toList();
    }
}
