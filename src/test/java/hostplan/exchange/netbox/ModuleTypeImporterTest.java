package hostplan.exchange.netbox;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.document.Ids;
import hostplan.exchange.ImportOptions;
import hostplan.exchange.ImportResult;
import hostplan.exchange.ImportWarning;
import hostplan.exchange.NamedBytes;
import hostplan.exchange.SharedInputs;
import hostplan.exchange.plan.ImportPlan;
import hostplan.exchange.plan.ImportPlanner;
import hostplan.hardware.CardForm;
import hostplan.hardware.CardHeight;
import hostplan.hardware.CardShape;
import hostplan.hardware.Drive;
import hostplan.hardware.DriveForm;
import hostplan.hardware.DriveInterface;
import hostplan.hardware.Media;
import hostplan.hardware.NetworkCard;
import hostplan.hardware.OtherPart;
import hostplan.hardware.Part;
import hostplan.hardware.PartFacts;
import hostplan.hardware.PartKind;
import hostplan.hardware.PowerSupply;
import hostplan.hardware.StorageController;
import hostplan.project.Project;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

class ModuleTypeImporterTest {

    private static ImportResult read(String... lines) {
        String yaml = "manufacturer: Acme\n" + String.join("\n", lines);
        return new ModuleTypeImporter()
                .read(
                        List.of(new NamedBytes("m.yaml", yaml.getBytes(StandardCharsets.UTF_8))),
                        ImportOptions.USUAL);
    }

    private static PartFacts facts(String... lines) {
        return read(lines).drafts().getFirst().facts().orElseThrow();
    }

    private static ImportPlan plan(Project project, ImportResult result) {
        return new ImportPlanner(new Ids(new Random(3))).plan(project, result);
    }

    private static PowerSupply supply(int watts, String grade) {
        return new PowerSupply(watts, "", grade, Optional.empty(), Optional.empty());
    }

    @Test
    void readsWhatAPowerSupplyDelivers() {
        assertThat(
                        facts(
                                "model: 588603-B21",
                                "comments: HP 2400W 80 PLUS PLATINUM",
                                "power-ports: [{name: PSU, maximum_draw: 2650}]"))
                .isEqualTo(supply(2400, "80 PLUS Platinum"));
    }

    /// Of "1200W/800W" the inlet carries 1200; "2K22A" says 2200 where the file has a draw of 2000.
    @ParameterizedTest
    @CsvSource({
        "UCSC-PSU2V2-1200W, 1200W/800W V2 AC Power Supply, 1200, 1200",
        "PWS-2K22A-1R, 2200W 1U Redundant Power Supply, 2000, 2200",
        "UCSC-PSU-930WDC, DC power supply, 930, 930",
        "A3000E-S1, 3000Watt DC DC Power Supply, 3000, 3000"
    })
    void takesTheRatingThatIsStated(String model, String comments, int draw, int watts) {
        ImportResult result =
                read(
                        "model: " + model,
                        "comments: " + comments,
                        "power-ports: [{name: PSU, maximum_draw: " + draw + "}]");

        assertThat(result.drafts().getFirst().facts()).contains(supply(watts, ""));
        assertThat(result.warnings()).isEmpty();
    }

    @Test
    void saysWhereTheRatingIsConcludedFromTheInlet() {
        ImportResult result =
                read(
                        "model: 6W2PW",
                        "comments: '[R720](https://example.com/1100W)'",
                        "power-ports: [{name: PSU, maximum_draw: 750}]");

        assertThat(result.drafts().getFirst().facts()).contains(supply(750, ""));
        assertThat(result.warnings())
                .extracting(ImportWarning::message)
                .singleElement()
                .asString()
                .contains("taken that its inlet draws at most (750 W)");
    }

    @Test
    void readsPortsSpeedAndPlugOfANetworkCard() {
        assertThat(
                        facts(
                                "model: CD16M",
                                "comments: Intel E810-XXV Dual Port 10/25 GbE SFP28 Adapter, PCIe Full Height",
                                "interfaces:",
                                "  - {name: a, type: 25gbase-x-sfp28}",
                                "  - {name: b, type: 25gbase-x-sfp28}"))
                .isEqualTo(
                        new NetworkCard(
                                Optional.of(
                                        new CardShape(
                                                CardForm.PCIE,
                                                0,
                                                0,
                                                CardHeight.FULL,
                                                Optional.empty(),
                                                1)),
                                2,
                                Bandwidth.ofGbit(25),
                                "SFP28",
                                Optional.empty()));
    }

    @Test
    void leavesTheShapeOfACardUnknownWhereNothingTellsIt() {
        assertThat(facts("model: X550-T1", "interfaces: [{name: a, type: 10gbase-t}]").card())
                .isEmpty();
    }

    @Test
    void takesWhatHasPortsOfSeveralSpeedsForSomethingElse() {
        assertThat(
                        facts(
                                "model: X",
                                "interfaces: [{name: a, type: 10gbase-t}, {name: b, type: 40gbase-x-qsfpp}]"))
                .isInstanceOf(OtherPart.class);
        assertThat(facts("model: X", "interfaces: [{name: a, type: 16gfc-sfpp}]"))
                .isInstanceOfSatisfying(
                        OtherPart.class,
                        other -> assertThat(other.purpose()).isEqualTo("Fibre Channel adapter"));
    }

    @Test
    void readsControllersAndDrives() {
        assertThat(facts("model: RAID9271CV-8i", "comments: 8 internal SAS/SATA"))
                .isEqualTo(
                        new StorageController(
                                Optional.empty(),
                                8,
                                Set.of(DriveInterface.SAS, DriveInterface.SATA),
                                Set.of(),
                                Optional.empty(),
                                List.of(),
                                Optional.empty()));
        assertThat(facts("model: D1", "comments: 3.84 TB NVMe SSD 2.5 inch"))
                .isInstanceOfSatisfying(
                        Drive.class,
                        drive -> {
                            assertThat(drive.capacity()).isEqualTo(new Bytes(3840 * Bytes.GB));
                            assertThat(drive.media()).isEqualTo(Media.SSD);
                            assertThat(drive.attached()).isEqualTo(DriveInterface.NVME);
                            assertThat(drive.form()).isEqualTo(DriveForm.SFF);
                        });
        assertThat(facts("model: D2", "comments: 3.84 TB SSD").kind()).isEqualTo(PartKind.OTHER);
    }

    @Test
    void keepsWhatIsKnownOfAPart() {
        ImportResult result =
                read(
                        "model: P",
                        "power-ports: [{name: PSU, maximum_draw: 500}]",
                        "weight: 500",
                        "weight_unit: g");
        Project project =
                Project.EMPTY.with(draft ->
                        draft.parts =
                                List.of(
                                        new Part.Draft("p-1")
                                                .build()
                                                .with(part -> {
                                                    part.vendor = "ACME";
                                                    part.name = "p";
                                                    part.facts = supply(480, "80 PLUS Gold");
                                                })));

        Project after = plan(project, result).after();

        assertThat(after.parts()).hasSize(1);
        assertThat(after.parts().getFirst().facts()).isEqualTo(supply(480, "80 PLUS Gold"));
        assertThat(after.parts().getFirst().weightKg().orElseThrow()).isEqualByComparingTo("0.5");
    }

    @Test
    void leavesOutTypesOfDevices() {
        assertThat(read("model: R", "u_height: 1").skipped())
                .extracting(skipped -> skipped.reason())
                .containsExactly("a type of devices, no module type");
    }

    /// Counted otherwise in the 113 files: 43 have inlets and 2 more are called power supplies; 55
    /// have ports of one Ethernet type alone, of which 3 are fabric modules; 4 are called RAID.
    @Test
    void readsAllModuleTypesOfTheCollection() {
        List<NamedBytes> files = SharedInputs.files("netbox-module-types");

        ImportResult result = new ModuleTypeImporter().read(files, ImportOptions.USUAL);
        ImportPlan plan = plan(Project.EMPTY, result);

        assertThat(result.unreadable()).isEmpty();
        assertThat(result.skipped()).isEmpty();
        assertThat(plan.warnings()).hasSameSizeAs(result.warnings());
        assertThat(plan.after().parts()).hasSize(files.size());
        Map<PartKind, Long> kinds =
                plan.after().parts().stream()
                        .collect(Collectors.groupingBy(Part::kind, Collectors.counting()));
        assertThat(kinds)
                .isEqualTo(
                        Map.of(
                                PartKind.POWER_SUPPLY, 45L,
                                PartKind.NETWORK_CARD, 52L,
                                PartKind.STORAGE_CONTROLLER, 4L,
                                PartKind.OTHER, 12L));
    }
}
