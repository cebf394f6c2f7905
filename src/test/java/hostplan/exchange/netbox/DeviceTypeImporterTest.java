package hostplan.exchange.netbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hostplan.amount.Bandwidth;
import hostplan.document.Ids;
import hostplan.exchange.Draft;
import hostplan.exchange.ImportOptions;
import hostplan.exchange.ImportResult;
import hostplan.exchange.ImportWarning;
import hostplan.exchange.NamedBytes;
import hostplan.exchange.SharedInputs;
import hostplan.exchange.SkippedRow;
import hostplan.exchange.UnreadableInput;
import hostplan.exchange.plan.ImportPlan;
import hostplan.exchange.plan.ImportPlanner;
import hostplan.hardware.Bays;
import hostplan.hardware.CardForm;
import hostplan.hardware.CardHeight;
import hostplan.hardware.CardSlots;
import hostplan.hardware.DriveForm;
import hostplan.hardware.Form;
import hostplan.hardware.NetworkPorts;
import hostplan.hardware.PowerPort;
import hostplan.hardware.RackUnits;
import hostplan.hardware.ServerModel;
import hostplan.hardware.SupplySlots;
import hostplan.project.Project;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

class DeviceTypeImporterTest {

    private static ImportResult read(String yaml) {
        return read(new NamedBytes("type.yaml", yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private static ImportResult read(NamedBytes... files) {
        return new DeviceTypeImporter().read(List.of(files), ImportOptions.USUAL);
    }

    private static Draft draft(String... lines) {
        return read("---\nmanufacturer: Dell\nmodel: X\nslug: dell-x\n" + String.join("\n", lines))
                .drafts()
                .getFirst();
    }

    private static ImportPlan plan(ImportResult result) {
        return new ImportPlanner(new Ids(new Random(3))).plan(Project.EMPTY, result);
    }

    private static String problem(String yaml) {
        return read(yaml).unreadable().stream()
                .map(UnreadableInput::message)
                .findFirst()
                .orElse("none");
    }

    @Test
    void readsADeviceTypeAsAServerModel() {
        ImportResult result =
                read(
                        """
                        ---
                        manufacturer: Dell
                        model: PowerEdge R640
                        slug: dell-poweredge-r640
                        part_number: 0123
                        u_height: 1.0
                        is_full_depth: true
                        subdevice_role: parent
                        airflow: front-to-rear
                        weight: 50
                        weight_unit: lb
                        comments: '[Datasheet](https://example.com)'
                        power-ports:
                          - name: Power 1
                            type: iec-60320-c14
                            maximum_draw: 750
                            allocated_draw: 400
                          - name: Power 2
                        """);

        ServerModel model = plan(result).after().serverModels().getFirst();

        assertThat(model.name()).isEqualTo("Dell PowerEdge R640");
        assertThat(model.partNumber()).isEqualTo("0123");
        assertThat(model.form()).isEqualTo(Form.RACK);
        assertThat(model.rackUnits()).contains(RackUnits.of(1));
        assertThat(model.fullDepth()).contains(true);
        assertThat(model.weightKg().orElseThrow()).isEqualByComparingTo("22.68");
        assertThat(model.airflow()).isEqualTo("front-to-rear");
        assertThat(model.provenance().source()).isEqualTo("NetBox device type dell-poweredge-r640");
        assertThat(model.notes()).contains("Datasheet");
        assertThat(model.powerPorts())
                .containsExactly(
                        new PowerPort("Power 1", Optional.of(750), Optional.of(400)),
                        new PowerPort("Power 2", Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "2.0,2", "0.5,0.5", "1.5,1.5", "0,0"})
    void readsHeightsInHalves(String written, String units) {
        assertThat(draft("u_height: " + written).text("rackUnits")).isEqualTo(units);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.3", "-1", "two", "1e3", ".inf"})
    void leavesAHeightEmptyThatIsNone(String written) {
        Draft draft = draft("u_height: " + written);

        assertThat(draft.cells()).doesNotContainKey("rackUnits");
        assertThat(draft.faults())
                .singleElement()
                .satisfies(
                        fault -> assertThat(fault.message()).startsWith("Line 5 has the height"));
    }

    @Test
    void takesAParentWithoutBaysForAPlainServer() {
        assertThat(draft("u_height: 1", "subdevice_role: parent").text("form")).isEqualTo("rack");
    }

    @Test
    void takesAParentWithTwoBaysForAnEnclosure() {
        Draft draft =
                draft(
                        "u_height: 2",
                        "subdevice_role: parent",
                        "device-bays:",
                        "  - name: Node 1",
                        "  - name: Node 2",
                        "  - name: Interconnect Bay 1",
                        "  - name: Drive 1");

        assertThat(draft.text("form")).isEqualTo("enclosure");
        assertThat(draft.text("bays")).isEqualTo("2");
    }

    @Test
    void takesDriveBaysForNoBladeBays() {
        Draft draft =
                draft(
                        "u_height: 2",
                        "subdevice_role: parent",
                        "device-bays:",
                        "  - name: Drive 1",
                        "  - name: Drive 2",
                        "  - name: Drive 3");

        assertThat(draft.text("form")).isEqualTo("rack");
        assertThat(draft.cells()).doesNotContainKey("bays");
    }

    @Test
    void takesAChildForABlade() {
        assertThat(draft("u_height: 0", "subdevice_role: child").text("form")).isEqualTo("blade");
    }

    @Test
    void keepsTextsThatLookLikeOtherTypes() {
        Draft draft =
                read("manufacturer: no\nmodel: 1e3\nu_height: 1\npart_number: 0o17")
                        .drafts()
                        .getFirst();

        assertThat(draft.cells())
                .containsEntry("manufacturer", "no")
                .containsEntry("model", "1e3")
                .containsEntry("partNumber", "0o17");
    }

    @Test
    void cannotReadATypeWithoutAModel() {
        assertThat(read("manufacturer: Dell\nu_height: 1").drafts().getFirst().unreadable())
                .isPresent();
    }

    @Test
    void leavesOutTypesOfModulesAndRacks() {
        ImportResult result =
                read(
                        new NamedBytes(
                                "psu.yaml",
                                "manufacturer: Dell\nmodel: PSU".getBytes(StandardCharsets.UTF_8)),
                        new NamedBytes(
                                "rack.yaml",
                                "manufacturer: APC\nmodel: R\nform_factor: 4-post\nu_height: 42"
                                        .getBytes(StandardCharsets.UTF_8)));

        assertThat(result.drafts()).isEmpty();
        assertThat(result.skipped())
                .extracting(skipped -> skipped.reason())
                .containsExactly(
                        "a type of modules, no device type", "a type of racks, no device type");
    }

    @Test
    void refusesWhatCanDoHarm() {
        assertThat(problem("a: &a [x]\nmodel: *a")).startsWith("Line 2 refers to another part");
        assertThat(problem("model: !!java.util.Date x"))
                .isEqualTo("Line 1 has a tag (!), which is refused.");
        assertThat(problem("model: ! x")).contains("tag");
        assertThat(problem("a: [" + "[".repeat(100))).contains("nested deeper than 50 levels");
        assertThat(problem("model: a\nmodel: b"))
                .isEqualTo("Line 2 has the key “model” a second time.");
        assertThat(problem("? [a]\n: b")).contains("a key that is no plain text");
        assertThat(problem("x".repeat(1 << 21))).contains("more than a million characters");
        assertThat(problem("model: [a")).startsWith("Line ").contains("no proper YAML");
        assertThat(problem("model: \u0001")).contains("no proper YAML");
        assertThat(problem("just text")).startsWith("The file is no NetBox device type");
    }

    /// As in the files of the library for PowerEdge R740 and SuperStorage 6028R.
    @Test
    void readsThePlacesOfAMachineFromNamesOfBays() {
        ServerModel model =
                plan(read(
                                """
                                manufacturer: Dell
                                model: X
                                slug: dell-x
                                u_height: 2
                                module-bays:
                                  - name: PSU 1
                                  - name: PSU 2
                                  - name: NUMA 0 - PCIe slot 1 - FH
                                  - name: NUMA 0 - PCIe slot 2 - FH
                                  - name: NUMA 1 - PCIe slot 4 - FH
                                  - name: PCIe-1 LP x16
                                  - name: OCP 1
                                  - name: FlexLOM
                                  - name: M.2 1
                                  - name: M.2 2
                                  - name: Fan 1
                                interfaces:
                                  - name: Gig-E 1
                                    type: 1000base-t
                                  - name: Gig-E 2
                                    type: 1000base-t
                                  - name: p1
                                    type: 25gbase-x-sfp28
                                  - name: iDRAC
                                    type: 1000base-t
                                  - name: m0
                                    type: 1000base-t
                                    mgmt_only: true
                                  - name: fc0
                                    type: 32gfc-sfp28
                                """))
                        .after()
                        .serverModels()
                        .getFirst();

        assertThat(model.slots().supplies()).contains(new SupplySlots(2, "", List.of(), false));
        assertThat(model.slots().cards())
                .containsExactly(
                        cards("pcie-full-cpu1", 2, CardForm.PCIE, 0, CardHeight.FULL, 1),
                        cards("pcie-full-cpu2", 1, CardForm.PCIE, 0, CardHeight.FULL, 2),
                        cards("pcie-low-x16", 1, CardForm.PCIE, 16, CardHeight.LOW, 0),
                        cards("ocp", 1, CardForm.OCP, 0, CardHeight.UNKNOWN, 0),
                        cards("flexlom", 1, CardForm.MEZZANINE, 0, CardHeight.UNKNOWN, 0));
        assertThat(model.slots().bays())
                .extracting(Bays::name, Bays::count, Bays::form, Bays::speaks)
                .containsExactly(tuple("m.2", 2, DriveForm.M2, Set.of()));
        assertThat(model.slots().network())
                .containsExactly(
                        new NetworkPorts(2, Bandwidth.ofGbit(1)),
                        new NetworkPorts(1, Bandwidth.ofGbit(25)));
        assertThat(model.slots().processors()).isEmpty();
        assertThat(model.slots().memory()).isEmpty();
    }

    private static CardSlots cards(
            String name, int count, CardForm form, int lanes, CardHeight height, int socket) {
        return new CardSlots(
                name,
                count,
                form,
                lanes,
                0,
                height,
                Optional.empty(),
                socket == 0 ? Optional.empty() : Optional.of(socket));
    }

    @Test
    void saysOnceWhichBaysTellNothing() {
        ImportResult result =
                read(
                        """
                        manufacturer: HPE
                        model: X
                        u_height: 2
                        module-bays:
                          - name: HDDBox1
                          - name: HDDBox2
                          - name: HDDBox3
                          - name: HDDBox4
                        """);

        assertThat(result.warnings())
                .extracting(ImportWarning::message)
                .containsExactly(
                        "The names of the module bays “HDDBox1”, “HDDBox2”, “HDDBox3” and 1 more do not tell"
                                + " what goes in, so they are left out.");
    }

    @Test
    void keepsPlacesThatAreKnownBetterInTheProject() {
        ImportResult result =
                read(
                        """
                        manufacturer: Dell
                        model: X
                        u_height: 1
                        weight: 20
                        weight_unit: kg
                        module-bays:
                          - name: PSU1
                          - name: PCIe1
                        """);
        Project known =
                Project.EMPTY.with(draft ->
                        draft.serverModels =
                                List.of(
                                        new ServerModel.Draft("m-1")
                                                .build()
                                                .with(model -> {
                                                    model.manufacturer = "Dell";
                                                    model.model = "X";
                                                    model.slots =
                                                            model.slots.with(
                                                                    slots -> slots.supplies = CRPS);
                                                })));

        ServerModel model =
                new ImportPlanner(new Ids(new Random(3)))
                        .plan(known, result)
                        .after()
                        .serverModels()
                        .getFirst();

        assertThat(model.slots().supplies()).isEqualTo(CRPS);
        assertThat(model.slots().cards()).hasSize(1);
        assertThat(model.weightKg().orElseThrow()).isEqualByComparingTo("20");
    }

    private static final Optional<SupplySlots> CRPS =
            Optional.of(new SupplySlots(2, "crps", List.of(800), true));

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "front-ports: [{name: 1}]#it has nothing but ports to patch through",
                "is_powered: false#it takes no power",
                "power-outlets: [{name: 1}]#it has power outlets",
                "subdevice_role: child#by its name a module of an enclosure"
            })
    void leavesOutWhatIsPlainlyNoServer(String lines, String reason) {
        String yaml = "manufacturer: X\nmodel: SAS Controller\nu_height: 1\n" + lines;

        assertThat(read(yaml).skipped())
                .singleElement()
                .satisfies(skipped -> assertThat(skipped.reason()).contains(reason));
        assertThat(
                        new DeviceTypeImporter()
                                .read(
                                        List.of(
                                                new NamedBytes(
                                                        "a.yaml",
                                                        yaml.getBytes(StandardCharsets.UTF_8))),
                                        ImportOptions.USUAL.with(
                                                draft -> draft.devices = ImportOptions.Devices.ALL))
                                .drafts())
                .hasSize(1);
    }

    @Test
    void takesAMachineOfWhichNothingButItsHeightIsTold() {
        assertThat(read("manufacturer: X\nmodel: Y\nu_height: 1").drafts()).hasSize(1);
    }

    @Test
    void goesOnWithTheOtherFilesWhereOneCannotBeRead() {
        ImportResult result =
                read(
                        new NamedBytes("bad.yaml", "a: [".getBytes(StandardCharsets.UTF_8)),
                        new NamedBytes(
                                "good.yaml",
                                "manufacturer: Dell\nmodel: X\nu_height: 1"
                                        .getBytes(StandardCharsets.UTF_8)));

        assertThat(result.unreadable())
                .extracting(UnreadableInput::file)
                .containsExactly("bad.yaml");
        assertThat(result.drafts()).hasSize(1);
    }

    @Test
    void readsAllDeviceTypesOfTheCollection() {
        List<NamedBytes> files = SharedInputs.files("netbox-device-types");

        ImportResult result = new DeviceTypeImporter().read(files, ImportOptions.USUAL);
        ImportPlan plan = plan(result);

        assertThat(result.unreadable()).isEmpty();
        assertThat(result.drafts().size() + result.skipped().size()).isEqualTo(files.size());
        assertThat(result.skipped())
                .extracting(SkippedRow::name)
                .contains("UCS-FI-6454", "24-port Copper Patch Panel Half Depth", "00P3663")
                .doesNotContain("PowerVault ME4024", "ProLiant DL380 Gen10");
        assertThat(result.drafts())
                .allSatisfy(draft -> {
                    assertThat(draft.faults()).isEmpty();
                    assertThat(draft.cells())
                            .containsKeys("manufacturer", "model", "rackUnits", "form");
                });
        assertThat(plan.warnings()).hasSameSizeAs(result.warnings());
        assertThat(plan.after().serverModels()).hasSize(files.size() - plan.skipped().size());
        assertThat(plan.after().serverModels())
                .filteredOn(model -> model.form() == Form.ENCLOSURE)
                .extracting(ServerModel::model)
                .contains("PowerEdge M1000e", "BladeSystem c7000", "Synergy 12000 Frame")
                .doesNotContain("PowerEdge R650xs", "ThinkSystem SR530");
    }

    @ParameterizedTest
    @ValueSource(strings = {"alias-bomb.device-type.yaml", "deep.yaml"})
    void refusesTheHostileFiles(String name) {
        ImportResult result = read(SharedInputs.file("hostile/" + name));

        assertThat(result.drafts()).isEmpty();
        assertThat(result.unreadable()).hasSize(1);
    }
}
