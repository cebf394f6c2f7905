package hostplan.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.storage.ProjectFiles;
import hostplan.storage.Samples;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

class PlaceCommandTest {

    private static final String HOSTS =
            """
            name,count,cores,threads,memory,disk,iops,network,price,limit
            old,3,16,32,128GiB,2TB,,,,
            new,,32,64,512GiB,8TB,,,9500,
            """;
    private static final String VMS =
            """
            name,count,vcpus,memory,disk,iops,network,group,maxPerHost
            web,40,2,4GiB,40GB,,,,
            db,4,8,64GiB,500GB,,,db,1
            app,20,4,16GiB,100GB,,,,
            """;

    @TempDir private Path folder;

    private Path hosts = Path.of("");
    private Path vms = Path.of("");

    @BeforeEach
    void writeLists() throws IOException {
        hosts = Files.writeString(folder.resolve("hosts.csv"), HOSTS);
        vms = Files.writeString(folder.resolve("vms.csv"), VMS);
    }

    private Run place(String... options) {
        List<String> arguments =
                new ArrayList<>(
                        List.of("place", "--hosts", hosts.toString(), "--vms", vms.toString()));
        arguments.addAll(Arrays.asList(options));
        return Run.of(arguments.toArray(String[]::new));
    }

    private Run instance(String name, String text, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        List<String> arguments = new ArrayList<>(List.of("place", "--instance", file.toString()));
        arguments.addAll(Arrays.asList(options));
        return Run.of(arguments.toArray(String[]::new));
    }

    /// 192 vCPUs are wanted, three old hosts of 32 have 96, and one new host of 64 leaves 32 over.
    @Test
    void buysBesideWhatStands() {
        Run run = place("--json");
        assertThat(run.status()).isZero();
        assertThat(run.json().get("toBuy").asInt()).isEqualTo(2);
        assertThat(run.json().get("toBuyLowerBound").asInt()).isEqualTo(2);
        assertThat(run.json().get("optimal").asBoolean()).isTrue();
        assertThat(run.json().get("price").asInt()).isEqualTo(19_000);
        assertThat(run.json().get("survives").isNull()).isTrue();
        assertThat(count(run.json(), "web")).isEqualTo(40);
        assertThat(count(run.json(), "db")).isEqualTo(4);
        for (JsonNode row : run.json().get("placement")) {
            assertThat(row.get("vms").path("db").asInt(0)).isLessThanOrEqualTo(1);
        }
    }

    /// The sample's VMs run on its hosts today.
    @Test
    void tellsTheMovesInOrder() {
        Path shop = folder.resolve("shop.hostplan");
        new ProjectFiles().save(shop, new Samples().open("web-shop"), Optional.empty());
        Run few = Run.of("place", shop.toString(), "--json");
        assertThat(few.json().get("moves").get("vms").asInt()).isPositive();
        assertThat(few.json().get("moves").has("inOrder")).isFalse();

        JsonNode moves = Run.of("place", shop.toString(), "--json", "--moves").json().get("moves");
        assertThat(moves.get("inOrder")).hasSize(moves.get("steps").asInt());
        assertThat(Run.of("place", shop.toString(), "--moves").out()).contains("1. ", " → ");
    }

    @Test
    void survivesNothingWhereNoVmCanStartElsewhere() {
        Run run = place("--survive", "1", "--disks", "local");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("Survives no failure: no VM has disks that other hosts reach");
    }

    @Test
    void saysAfterTheAnswerWhatItRestsOn() {
        assertThat(place("--cpu-ratio", "2", "--growth", "150%").out().lines())
                .containsSubsequence(
                        "",
                        "Assumed",
                        "  disks of VMs lie on storage that the hosts form together, whose disk is"
                                + " stated without copies: a VM may start on any host that is up",
                        "  2 vCPUs for each thread",
                        "  memory is promised once",
                        "  nothing is known of a hypervisor, so it takes nothing",
                        "  nothing is kept free",
                        "  no host fails",
                        "  memory and disk count as provisioned");
        assertThat(place("--cpu-ratio", "2", "--growth", "150%").out())
                .contains("  VMs grow by 150 %, each up to whole vCPUs, from ");
        JsonNode assumptions = place("--used", "--json").json().get("assumptions");
        assertThat(assumptions)
                .extracting(each -> each.get("code").asString())
                .containsExactly(
                        "disks-pooled",
                        "vcpus-thread",
                        "memory-once",
                        "hypervisor-none",
                        "kept-nothing",
                        "failure-none",
                        "used",
                        "growth-none",
                        "standing",
                        "any");
        assertThat(assumptions.get(6).get("message").asString())
                .isEqualTo("memory and disk count as used where that is known");
    }

    private static final String EXPORT =
            """
            VM,Powerstate,Template,CPUs,Memory,Provisioned MB,In Use MB,Host
            web,poweredOn,False,4,"16,384","102,400","51,200",esx1
            old,poweredOff,False,8,"65,536","102,400","51,200",esx1
            base,poweredOff,True,2,"4,096","10,240","5,120",esx1
            """;

    /// Its memory is in MiB, and the VM that is off is not counted.
    @Test
    void takesAnExportInThePlaceOfAList() throws IOException {
        vms = Files.writeString(folder.resolve("RVTools_tabvInfo.csv"), EXPORT);
        Run run = place();
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.err()).contains("row 4 (base): a template");
        assertThat(run.out())
                .contains("  1 VM that is off is not counted")
                .containsPattern("old 1 +1 +128 GiB +12.5 % +12.5 %");
        assertThat(place("--include-off").out()).contains("  1 VM that is off is counted too");
    }

    @Test
    void claimsNothingWhereNoVmHasAPlace() throws IOException {
        vms =
                Files.writeString(
                        folder.resolve("large.csv"), "name,vcpus,memory\nx,1,9TiB\ny,1,9TiB\n");
        Run run = place("--survive", "1", "--aim", "price");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("None of 2 VMs has a place\n")
                .doesNotContain("proven", "Survives", "0.00")
                .contains("2 VMs have no place (x, y): ");
        assertThat(place("--json").json().get("optimal").asBoolean()).isFalse();
    }

    /// Two hosts of 32 carry 32 each; without one of them 32 of 64 find no room.
    @Test
    void saysWhereNoPlacementSurvives() throws IOException {
        hosts =
                Files.writeString(
                        folder.resolve("two.csv"), "name,count,cores,memory\nh,2,32,64GiB\n");
        vms =
                Files.writeString(
                        folder.resolve("ones.csv"), "name,count,vcpus,memory\nv,64,1,1GiB\n");
        Run run = place("--survive", "1", "--certificate");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("2 hosts\nDoes not survive 1 failed host")
                .contains("with 1 × h 1 failed, at least 32 VMs find no room")
                .contains("So no placement on these hosts survives it");
    }

    private static long count(JsonNode json, String vm) {
        long count = 0;
        for (JsonNode row : json.get("placement")) {
            count += row.get("count").asLong() * row.get("vms").path(vm).asLong(0);
        }
        return count;
    }

    @Test
    void survivesAFailureWithAHostMore() {
        Run run = place("--survive", "1", "--json");
        assertThat(run.status()).isZero();
        assertThat(run.json().get("toBuy").asInt()).isEqualTo(3);
        assertThat(run.json().get("optimal").asBoolean()).isTrue();
        assertThat(run.json().get("survives").asBoolean()).isTrue();
        assertThat(place("--survive", "1").out().lines())
                .contains(
                        "3 hosts to buy, proven fewest, beside 2 that stand",
                        "Price of what is bought: 28,500.00 EUR",
                        "Survives any 1 failed host: 4 choices tried, alike ones once, every VM"
                                + " that can starts elsewhere");
    }

    /// Two hosts with four VMs each: none of them starts elsewhere.
    @Test
    void doesNotCallSurvivalWhatStaysDown() throws IOException {
        Files.writeString(hosts, "name,count,cores,threads,memory,disk\nh,2,16,32,64GiB,1TB\n");
        Files.writeString(vms, "name,count,vcpus,memory,disk,maxPerHost\nv,8,4,4GiB,10GB,4\n");
        Run local = place("--survive", "1", "--disks", "local", "--json");
        assertThat(local.status()).isEqualTo(1);
        assertThat(local.json().get("survives").asBoolean()).isFalse();
    }

    /// Those to be bought are numbered, whatever they carry; the table of people and JSON agree.
    @Test
    void callsEveryHostByItsOwnName() {
        List<String> names = new ArrayList<>();
        for (JsonNode row : place("--survive", "1", "--json").json().get("placement")) {
            assertThat(row.get("names").size()).isEqualTo(row.get("count").asInt());
            row.get("names").forEach(each -> names.add(each.asString()));
        }
        assertThat(names).containsExactlyInAnyOrder("old 1", "old 2", "new #1", "new #2", "new #3");
        assertThat(place("--survive", "1").out()).contains("new #3 ");
    }

    /// One new host is needed either way; the dearer one comes first in the list.
    @Test
    void buysTheCheaperOfAsFewHosts() throws IOException {
        Files.writeString(
                hosts,
                """
                name,count,cores,threads,memory,disk,iops,network,price,limit
                dear,,64,128,1TiB,8TB,,,19500,
                cheap,,64,128,768GiB,8TB,,,15500,
                """);
        Files.writeString(vms, "name,count,vcpus,memory\nv,8,8,32GiB\n");
        JsonNode json = place("--json").json();
        assertThat(json.get("hosts").asInt()).isEqualTo(1);
        assertThat(json.get("price").asInt()).isEqualTo(15_500);
        assertThat(json.get("priceBound").asInt()).isEqualTo(15_500);
        assertThat(place().out())
                .contains("15,500.00 EUR, proven the least for as few hosts")
                .contains("cheap #1");
    }

    /// At four vCPUs for each thread memory is what counts, and one new host is enough.
    @Test
    void followsTheRulesOfSlicing() {
        assertThat(place("--cpu-ratio", "4", "--json").json().get("toBuy").asInt()).isEqualTo(1);
        Run grown = place("--cpu-ratio", "4", "--growth", "50%", "--json");
        assertThat(grown.json().get("toBuy").asInt()).isEqualTo(2);
    }

    @Test
    void tellsAndChecksThePricesOnWhichTheBoundRests() {
        JsonNode certificate = place("--certificate", "--json").json().get("certificate");
        assertThat(certificate.get("check").asString()).isEqualTo("holds");
        assertThat(certificate.get("bound").asInt()).isEqualTo(2);
        assertThat(certificate.get("prices").get("web").isIntegralNumber()).isTrue();
        assertThat(certificate.get("unit").asString()).isEqualTo("1 host");
        long left = certificate.get("sum").asLong() - certificate.get("rentSum").asLong();
        assertThat(Math.ceilDiv(left, certificate.get("parts").asLong())).isEqualTo(2);
        assertThat(place("--certificate").out())
                .contains("Why less cannot do")
                .contains("at least 2 hosts are to buy")
                .contains("Each step was checked");
        JsonNode priced = place("--certificate", "--aim", "price", "--json").json();
        assertThat(priced.get("certificate").get("unit").asString()).isEqualTo("0.01 EUR");
        assertThat(place("--certificate", "--aim", "price").out())
                .contains("Share, EUR")
                .contains("So at least 19,000.00 EUR");
    }

    @Test
    void saysWhyOneHasNoPlace() throws IOException {
        Files.writeString(vms, VMS + "wide,2,128,8GiB,,,,,\n");
        Run run = place("--json");
        assertThat(run.status()).isEqualTo(1);
        JsonNode unplaced = run.json().get("unplaced").get(0);
        assertThat(unplaced.get("vm").asString()).isEqualTo("wide");
        assertThat(unplaced.get("count").asInt()).isEqualTo(2);
        assertThat(unplaced.get("reason").asString()).contains("too small even when empty: vCPUs");
    }

    @Test
    void spreadsEvenly() throws IOException {
        Files.writeString(
                hosts,
                """
                name,count,cores,threads,memory,disk,iops,network,price,limit
                h,4,64,128,256GiB,,,,,
                """);
        Files.writeString(vms, "name,count,vcpus,memory\nv,8,1,32GiB\n");
        Run run = place("--aim", "even", "--json");
        assertThat(run.json().get("load").asDouble()).isEqualTo(0.25);
        assertThat(run.json().get("optimal").asBoolean()).isTrue();
        assertThat(place("--aim", "even").out())
                .contains("The fullest of 4 hosts is 25 % full, proven least");
    }

    /// Three hosts of 64 GiB with a VM of 40 GiB each: 37.5 % are free, where a third is to be, and
    /// none of them takes in another.
    @Test
    void warnsOfAPercentageThatMisleads() throws IOException {
        Files.writeString(
                hosts,
                """
                name,count,cores,threads,memory,disk,iops,network,price,limit
                h,3,16,32,64GiB,,,,,
                """);
        Files.writeString(vms, "name,count,vcpus,memory\nv,3,4,40GiB\n");
        Run run = place("--survive", "1", "--json");
        assertThat(run.status()).isEqualTo(1);
        JsonNode said = run.json().get("vsphere");
        assertThat(said.get("slots").get("failuresTolerated").asInt()).isZero();
        assertThat(said.get("slots").get("admits").asBoolean()).isFalse();
        assertThat(said.get("slots").get("slotMemory").asInt()).isEqualTo(40 * 1024);
        assertThat(said.get("percentage").get("freeMemory").asDouble()).isEqualTo(0.375);
        assertThat(said.get("percentage").get("admits").asBoolean()).isTrue();
        assertThat(said.get("warning").asString())
                .contains("in the one choice there is VMs find no room");
        assertThat(place("--survive", "1").out())
                .containsSubsequence(
                        "For comparison only: vSphere HA counts reservations",
                        "vSphere HA by slots of 4 vCPUs and 40 GiB, as large as the largest VM: 3"
                                + " for 3 VMs, with which 0 hosts may fail",
                        "vSphere HA by percentage: 87.5 % of vCPUs and 37.5 % of memory are free, of"
                                + " 33.33 % that are to be")
                .doesNotContain("refuses");
        assertThat(place("--json").json().get("vsphere").isNull()).isTrue();
    }

    /// Two hosts and one for a failure; where each thread is sold twice memory is what counts, and
    /// one and one for a failure are enough.
    @Test
    void asksWhetherLessWouldDo() {
        Run run = place("--survive", "1", "--what-if", "--json");
        JsonNode ratio = run.json().get("whatIf").get(2);
        assertThat(ratio.get("change").asString())
                .isEqualTo("With 2 vCPUs for each thread, and not 1");
        assertThat(ratio.get("cost").asInt()).isEqualTo(2);
        assertThat(ratio.get("less").asInt()).isEqualTo(1);
        assertThat(run.json().get("whatIf").get(3).get("proven").asBoolean()).isTrue();
        assertThat(place("--survive", "1", "--what-if").out())
                .contains("With no failure to survive: 1 host less, proven the most");
        assertThat(place("--json").json().get("whatIf")).isEmpty();
    }

    private static final String WITH_A_WISH =
            """
            {
              "hostplan": 1,
              "currency": "EUR",
              "configurations": [
                {"id": "c", "name": "c", "totals": {"cores": 16, "memory": "64 GiB"}}
              ],
              "servers": [
                {"id": "s1", "name": "s1", "configuration": "c"},
                {"id": "s2", "name": "s2", "configuration": "c"}
              ],
              "vms": [
                {"id": "v1", "name": "one", "vcpus": 12, "memory": "8 GiB", "group": "g"},
                {"id": "v2", "name": "other", "vcpus": 12, "memory": "8 GiB", "group": "g"}
              ],
              "placements": [
                {
                  "id": "p",
                  "name": "p",
                  "hosts": [{"server": "s1"}, {"server": "s2"}],
                  "ruleSet": "none",
                  "groups": [{"group": "g", "policy": "together", "soft": true}]
                }
              ]
            }
            """;

    /// The two cannot be together, so that each is placed by itself, and its share is its own.
    @Test
    void countsTheSharesOfVmsWhereAWishIsNotMet() throws IOException {
        Path file = Files.writeString(folder.resolve("wish.hostplan"), WITH_A_WISH);
        Run run = Run.of("place", file.toString());
        assertThat(run.out())
                .contains("The wish to keep g together is not met")
                .containsPattern("s1 +1 +64 GiB +75 % +12.5 % +one")
                .containsPattern("s2 +1 +64 GiB +75 % +12.5 % +other");
    }

    /// Of three alike the one that runs on a host in use stays, so that it is not one of those
    /// without a place.
    @Test
    void namesTheVmsThatHaveNoPlace() throws IOException {
        String one =
                WITH_A_WISH.replace(
                        "[{\"server\": \"s1\"}, {\"server\": \"s2\"}]", "[{\"server\": \"s1\"}]");
        String running =
                one.replace("\"name\": \"other\",", "\"name\": \"other\", \"host\": \"s1\",");
        Path file = Files.writeString(folder.resolve("few.hostplan"), running);
        Run run = Run.of("place", file.toString(), "--json");
        assertThat(run.json().get("unplaced").get(0).get("vm").asString()).isEqualTo("one");
        assertThat(run.json().get("placement").get(0).get("vms").has("other")).isTrue();
    }

    /// s1 is only planned, and s2 carries both.
    @Test
    void offersNoServerThatIsOnlyPlannedBesideOthers() throws IOException {
        int placements = WITH_A_WISH.indexOf(",\n  \"placements\"");
        String other =
                WITH_A_WISH
                                .substring(0, placements)
                                .replace(
                                        "\"id\": \"s2\",",
                                        "\"id\": \"s2\", \"status\": \"active\",")
                        + "\n}\n";
        Path file = Files.writeString(folder.resolve("planned.hostplan"), other);

        assertThat(Run.of("place", file.toString()).out()).contains("hosts that stand: 1 × c");
        Path all =
                Files.writeString(
                        folder.resolve("all.hostplan"),
                        WITH_A_WISH.substring(0, placements) + "\n}\n");
        assertThat(Run.of("place", all.toString()).out()).contains("hosts that stand: 2 × c");
    }

    @Test
    void tellsWhatVmsThatStayBreak() throws IOException {
        String apart =
                WITH_A_WISH
                        .replace("\"together\", \"soft\": true", "\"apart\"")
                        .replace("\"group\": \"g\"}", "\"group\": \"g\", \"host\": \"s1\"}");
        Path file = Files.writeString(folder.resolve("stay.hostplan"), apart);
        assertThat(Run.of("place", file.toString()).status()).isZero();
        Run run = Run.of("place", file.toString(), "--stay");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("VMs that stay where they are break the rule to keep g apart")
                .contains("VMs that stay on s1 need more than it has");
        Run json = Run.of("place", file.toString(), "--stay", "--json");
        assertThat(json.json().get("conflicts").size()).isEqualTo(2);
    }

    @Test
    void namesTheItemsOfAnInstance() throws IOException {
        Run run = instance("a.vbp", "2\n10 10\n3\n6 1 1\n5 5 2\n6 1 1\n", "--json");
        JsonNode json = run.json();
        assertThat(json.get("hosts").asInt()).isEqualTo(3);
        assertThat(json.get("lowerBound").asInt()).isEqualTo(3);
        assertThat(count(json, "i0")).isEqualTo(1);
        assertThat(count(json, "i1")).isEqualTo(2);
        assertThat(count(json, "i2")).isEqualTo(1);
        assertThat(json.get("placement").get(0).get("type").asString()).isEqualTo("h");
    }

    @Test
    void buysTheCheapestHostsOfAnInstanceWithPrices() throws IOException {
        String text =
                """
                # two kinds
                host,small,10,0,4,16
                host,large,18,1,8,32
                vm,a,4,0,2,8
                vm,b,2,1,2,1
                """;
        Run priced = instance("a.csv", text, "--json");
        assertThat(priced.json().get("price").asInt()).isEqualTo(28);
        assertThat(priced.json().get("priceBound").asInt()).isEqualTo(28);
        Run fewest = instance("a.csv", text, "--aim", "hosts", "--json");
        assertThat(fewest.json().get("hosts").asInt()).isEqualTo(2);
    }

    @Test
    void notesColumnsOfOtherProgramsAndCountsByAnzahl() throws IOException {
        Files.writeString(
                hosts,
                """
                ID,name,Anzahl,cores,threads,memory,Created,Tenant Group
                7,h,3,32,64,256GiB,2026-01-01,shop
                """);
        Files.writeString(vms, "name,Anzahl,vcpus,memory\nv,5,8,16GiB\n");
        Run run = place("--json");
        assertThat(run.status()).isZero();
        assertThat(count(run.json(), "v")).isEqualTo(5);
        assertThat(run.json().get("optimal").asBoolean()).isTrue();
        assertThat(run.err()).contains("left out: ID, Created, Tenant Group.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    name,vcpus|line 1: “vcpus” is no known heading.
                    name,cores,memory;h,4,64;i,x,64|line 3: cores: “x” is not a whole number
                    name,cores,memory;h,4,64 frogs|line 2: memory:
                    name,cores,memory;,4,64|line 2: name is missing.
                    name,memory;h,64|line 2: neither cores nor threads are given.
                    """)
    void saysWhichCellCannotBeRead(String list, String message) throws IOException {
        Files.writeString(hosts, list.replace(';', '\n'));
        Run run = place();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(message);
        assertThat(run.out()).isEmpty();
    }

    @Test
    void countsInTheCurrencyOfTheList() throws IOException {
        Files.writeString(hosts, "name,threads,memory,price\nnew,32,256GiB,9000 USD\n");
        Files.writeString(vms, "name,count,vcpus,memory\nv,5,8,16GiB\n");
        assertThat(place("--aim", "price").out()).contains("18,000.00 USD");
    }

    @Test
    void refusesASecondCurrency() throws IOException {
        Files.writeString(
                hosts, "name,threads,memory,price\na,32,256GiB,9000\nb,64,512GiB,$ 17000\n");
        Files.writeString(vms, "name,vcpus,memory\nv,8,16GiB\n");
        Run run = place();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("line 3: price: USD here, and EUR in rows before it.");
    }

    @Test
    void saysWhichUnitIsAssumedWhereNoneIsNamed() throws IOException {
        Files.writeString(hosts, "name,threads,memory,disk,network\na,32,256,4000,1000\n");
        Files.writeString(vms, "name,vcpus,memory (GiB)\nv,8,16\n");
        assertThat(place().err())
                .contains("memory is in GiB and disk is in GB and network is in Mbit/s.")
                .doesNotContain("vms.csv");
    }

    /// As a spreadsheet of another tongue writes it: the same question has the same answer.
    @Test
    void readsListsAsTheImporterDoes() throws IOException {
        Files.writeString(
                hosts,
                """
                Servername;count;Kerne;Threads;Arbeitsspeicher (GB);Disk (TB);Preis in EUR;Status
                old;3;16;32;128;2;;aktiv
                new;;32;64;2 x 256;8;9.500,00;aktiv
                """);
        Files.writeString(
                vms,
                """
                VM Name\tAnzahl\t# CPUs\tRAM (MB)\tDisk (GB)\tGruppe\tmax per host\tOS
                web\t40\t2\t4096\t40\t\t\tDebian
                db\t4\t8\t64 GB\t500\tdb\t1\tDebian
                app\t20\t4\t16384\t100\t\t\tDebian
                """);
        Run other = place("--json");
        assertThat(other.err())
                .contains("hosts.csv”: not asked for and left out: Status.")
                .contains("vms.csv”: not asked for and left out: OS.");
        writeLists();
        Run plain = place("--json");
        assertThat(other.json().get("placement")).isEqualTo(plain.json().get("placement"));
        assertThat(other.json().get("price")).isEqualTo(plain.json().get("price"));
        assertThat(plain.err()).isEmpty();
    }

    @Test
    void saysAllCellsThatCannotBeRead() throws IOException {
        Files.writeString(hosts, "name,cores,memory\nh,x,64\n,4,frogs\n");
        Files.writeString(vms, "name,vcpus,memory\n" + "v,many,4\n".repeat(30) + "w,1,2,3\n");
        Run run = place();
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err())
                .contains("hosts.csv”, line 2: cores: “x” is not a whole number")
                .contains("hosts.csv”, line 3: name is missing.")
                .contains("hosts.csv”, line 3: memory:")
                .contains("vms.csv”, line 18: vcpus: “many”")
                .doesNotContain("vms.csv”, line 19")
                .contains("And 14 more.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    a.vbp|2;10;1;1 1 1|line 2: there are 1 values and not 2.
                    a.vbp|1;10;2;1 1|line 3: 2 lines of items are announced, but 1 follow.
                    a.vbp|1;10;1;x 1|line 4: “x” is not a whole number
                    a.csv|host,h,1,0,4;node,v,1,0,2|line 2: “node” is neither host nor vm.
                    a.csv|host,h,1,0,4|states no VMs.
                    """)
    void saysWhichLineOfAnInstanceCannotBeRead(String name, String lines, String message)
            throws IOException {
        Run run = instance(name, lines.replace(';', '\n'));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(message);
    }

    @Test
    void wantsExactlyOneInput() {
        assertThat(Run.of("place").err()).contains("It is not said what to place.");
        assertThat(Run.of("place", "--hosts", hosts.toString()).status()).isEqualTo(2);
        assertThat(place("--instance", "x.vbp").err()).contains("Several inputs are given.");
        assertThat(place("--aim", "even").err()).contains("Say how many of it may be bought");
    }
}
