package hostplan;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.cost.CostAssumptions;
import hostplan.hardware.HardwareConfiguration;
import hostplan.project.Project;
import hostplan.project.Rate;
import hostplan.ui.controls.DrawingView;
import hostplan.ui.shell.Screen;

import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Machines put together from nothing by clicks. What the screen then says is compared with figures
/// worked out by hand from the entries of the catalogue, whose prices are in USD at 0.90 EUR.
///
/// Power: the sum of the parts at rest and at most; typical is the middle. Processors rest at a
/// quarter of their watts and modules at half of theirs. At the wall = output ÷ the efficiency at
/// that load, straight between the points of the supply's curve; below 10 % what is lost at 10 % is
/// added. Amps = W ÷ (230 V × 0.97), BTU/h = W × 3.412142. Repairs: failures a year (processor
/// 0.0015, module 0.007, disk 0.0157, NVMe 0.005, card 0.004, supply 0.015, board 0.012) × (price +
/// hours × 80 EUR; 0.25 h for drives and supplies, 2.5 h for boards, else 0.75 h).
class HardwareJourneyTest extends ScreenTest {

    @Override
    protected void opened() {
        Rate rate =
                new Rate(
                        Currency.getInstance("USD"),
                        new BigDecimal("0.9"),
                        LocalDate.of(2026, 11, 1),
                        "test");
        show(
                Project.EMPTY.with(draft -> {
                    draft.rates = List.of(rate);
                    draft.assumptions =
                            CostAssumptions.NONE.with(assumed ->
                                    assumed.taxRate = Optional.of(new BigDecimal("0.19")));
                }),
                Screen.HARDWARE);
    }

    /// Two processors, all 16 channels, 24 NVMe drives.
    ///
    /// - Bandwidth: DDR5-4800 modules at the 4400 MT/s of the processor: 16 × 4.4 × 8 = 563.2 GB/s.
    /// - RAID 10: 24 × 3.84 ÷ 2 = 46.08 TB; at 70 % reads 24 ÷ (0.7 ÷ 1,000,000 + 2 × 0.3 ÷
    ///   180,000) = 5,950,413 IOPS by the data sheets, of which a host reaches 400,000.
    /// - Weight: 25 + 16 × 0.05 + 24 × 0.13 + 0.1 + 2 × 0.9 = 30.82 kg.
    /// - Rest: 70 + 2 × 67.5 + 16 × 4 + 24 × 5 + 9.2 = 398.2 W; load 0.1422 of 2,800 W: 87.11 %:
    ///   457.1 W. Most: 210 + 540 + 128 + 360 + 9.2 = 1,247.2 W; 0.4454: 93.27 %: 1,337.2 W.
    ///   Typical: 822.7 W; 0.2938: 91.25 %: 901.6 W.
    /// - Plate of the one supply that is needed: 1,620 VA × 0.97 = 1,571.4 W.
    /// - Price: 2,700 + 2 × 2,128 + 16 × 2,285 + 24 × 420 + 330 + 2 × 330 = 54,586 USD.
    /// - Repairs: 0.003 × 2,128 + 0.112 × 2,285 + 0.12 × 420 + 0.004 × 330 + 0.03 × 330 = 323.924
    ///   USD = 291.53 EUR; (0.119 × 0.75 + 0.15 × 0.25 + 0.012 × 2.5) h × 80 = 12.54 EUR.
    @Test
    void putsADualSocketMachineTogether() {
        begin("PowerEdge R760, 24 × 2.5″ NVMe");
        part("processor", "Xeon Gold 6430");
        part("memory", "64 GB DDR5-4800 RDIMM");
        part("bay/front", "7450 PRO 3.84 TB");
        part("card/ocp", "ConnectX-6 Lx OCP 3.0 2 × 25 GbE");
        part("supply", "1400 W Platinum (16th generation)");
        clickOn("#array-add");
        says(
                Map.ofEntries(
                        Map.entry("total-cores", "64"),
                        Map.entry("total-threads", "128"),
                        Map.entry("total-numa", "2"),
                        Map.entry("total-memory", "1 TiB"),
                        Map.entry("total-channels", "16 / 16"),
                        Map.entry("total-speed", "4400 MT/s"),
                        Map.entry("total-bandwidth", "563.2 GB/s"),
                        Map.entry("total-raw", "92.16 TB"),
                        Map.entry("total-disk", "46.08 TB · 41.91 TiB"),
                        Map.entry("array-survives", "1 drive, at best 12"),
                        Map.entry("total-dataSheets", "5,950,413"),
                        Map.entry("total-iops", "400,000"),
                        Map.entry("total-network", "52 Gbit/s"),
                        Map.entry("total-rackUnits", "2U"),
                        Map.entry("total-weight", "30.82 kg"),
                        Map.entry("total-idle", "457 W"),
                        Map.entry("total-typical", "902 W"),
                        Map.entry("total-largest", "1,337 W"),
                        Map.entry("total-plate", "1,571 W"),
                        Map.entry("total-amps", "5.99 A"),
                        Map.entry("total-btu", "4,563 BTU/h"),
                        Map.entry("hardware-price", "49,127"),
                        Map.entry("total-repair", "304.07 EUR a year")));
    }

    /// One processor on a board in a case, two modules, four disks at the four ports of the board.
    ///
    /// - Bandwidth: 2 × 4.8 × 8 = 76.8 GB/s.
    /// - RAID 6 over 4 × 4 TB: 8 TB; at 70 % reads 4 × 80 ÷ (0.7 + 6 × 0.3) = 128 IOPS.
    /// - Weight: 16.5 + 0.7 + 2 × 0.05 + 4 × 0.67 + 1.6 = 21.58 kg.
    /// - Rest: 3 + 17 + 42.5 + 2 × 2 + 4 × 5 = 86.5 W; 0.1018 of 850 W: 82.14 %: 105.3 W. Most: 9 +
    ///   27 + 170 + 8 + 36 = 250 W; 0.2941: 90.63 %: 275.9 W. Typical: 168.25 W; 0.1979: 89.84 %:
    ///   187.3 W.
    /// - Plate: 1,010 VA × 0.97 = 979.7 W.
    /// - Price: 230 + 300 + 699 + 2 × 536 + 4 × 110 + 120 = 2,861 USD = 2,574.90 EUR.
    /// - Repairs: 0.012 × 300 + 0.0015 × 699 + 0.014 × 536 + 0.0628 × 110 + 0.015 × 120 = 20.8605
    ///   USD = 18.774 EUR; (0.0155 × 0.75 + 0.0778 × 0.25 + 0.012 × 2.5) h × 80 = 4.886 EUR.
    @Test
    void putsATowerTogetherFromCaseAndBoard() {
        begin("Define 7 XL");
        part("board", "B650D4U");
        part("processor", "Ryzen 9 7950X");
        part("memory", "32 GB DDR5-4800 ECC UDIMM");
        parts("bay/inside", "Exos 7E10 4 TB SATA", "4");
        part("supply", "ATX 850 W Gold");
        clickOn("#array-add");
        WaitForAsyncUtils.waitForFxEvents();
        says(
                Map.ofEntries(
                        Map.entry("total-cores", "16"),
                        Map.entry("total-threads", "32"),
                        Map.entry("total-numa", "1"),
                        Map.entry("total-memory", "64 GiB"),
                        Map.entry("total-channels", "2 / 2"),
                        Map.entry("total-speed", "4800 MT/s"),
                        Map.entry("total-bandwidth", "76.8 GB/s"),
                        Map.entry("total-raw", "16 TB"),
                        Map.entry("total-disk", "8 TB · 7.28 TiB"),
                        Map.entry("total-network", "2 Gbit/s"),
                        Map.entry("total-weight", "21.58 kg"),
                        Map.entry("total-idle", "105 W"),
                        Map.entry("total-typical", "187 W"),
                        Map.entry("total-largest", "276 W"),
                        Map.entry("total-plate", "980 W"),
                        Map.entry("total-amps", "1.24 A"),
                        Map.entry("total-btu", "941 BTU/h"),
                        Map.entry("hardware-price", "2,575"),
                        Map.entry("total-repair", "23.66 EUR a year")));
        assertThat(lookup("#total-rackUnits").tryQuery()).as("a tower has no units").isEmpty();
    }

    /// A blade without supplies of its own, and the enclosure it slides into.
    ///
    /// - Rest: 25 + 2 × 51.25 + 16 × 2.5 + 6 × 5 + 12 = 209.5 W ÷ 0.94 = 222.9 W. Most: 65 + 410 +
    ///   80 + 90 + 12 = 657 W ÷ 0.94 = 698.9 W. Typical: 433.25 ÷ 0.94 = 460.9 W.
    /// - Weight: 7 + 16 × 0.05 + 6 × 0.13 + 0.1 = 8.68 kg.
    /// - Price: 1,800 + 2 × 2,612 + 16 × 312 + 6 × 420 + 400 = 14,936 USD = 13,442.40 EUR.
    /// - Repairs: 0.003 × 2,612 + 0.112 × 312 + 0.03 × 420 + 0.004 × 400 = 56.98 USD = 51.282 EUR;
    ///   (0.119 × 0.75 + 0.03 × 0.25 + 0.012 × 2.5) h × 80 = 10.14 EUR.
    /// - Enclosure: 47.6 + 6 × 2.5 = 62.6 kg; 350 to 1,500 W at 1.9 to 8.3 % of 18 kW, where 1,800
    ///   ÷ 0.85 − 1,800 = 317.6 W are lost: 667.6, 1,242.6 and 1,817.6 W. Plate of five supplies: 5
    ///   × 3,480 × 0.97 = 16,878 W. Price: 9,000 + 6 × 400 = 11,400 USD = 10,260 EUR.
    /// - Share of the blade: the bare enclosure, 9,000 USD = 8,100 EUR, over 2, 4 or 8 of 8 bays.
    @Test
    void putsABladeTogetherAndItsEnclosure() {
        begin("PowerEdge MX750c");
        part("processor", "Xeon Gold 6338");
        part("memory", "32 GB DDR4-3200 RDIMM");
        part("bay/front", "7450 PRO 3.84 TB");
        part("card/mezzanine", "QL41262 2 × 25 GbE mezzanine for MX");
        Map<String, String> blade =
                Map.ofEntries(
                        Map.entry("total-cores", "64"),
                        Map.entry("total-threads", "128"),
                        Map.entry("total-numa", "2"),
                        Map.entry("total-memory", "512 GiB"),
                        Map.entry("total-channels", "16 / 16"),
                        Map.entry("total-speed", "3200 MT/s"),
                        Map.entry("total-bandwidth", "409.6 GB/s"),
                        Map.entry("total-raw", "23.04 TB"),
                        Map.entry("total-network", "50 Gbit/s"),
                        Map.entry("total-weight", "8.68 kg"),
                        Map.entry("total-idle", "223 W"),
                        Map.entry("total-typical", "461 W"),
                        Map.entry("total-largest", "699 W"),
                        Map.entry("total-amps", "3.13 A"),
                        Map.entry("total-btu", "2,385 BTU/h"),
                        Map.entry("hardware-price", "13,442"),
                        Map.entry("total-repair", "61.42 EUR a year"));
        says(blade);
        begin("PowerEdge MX7000");
        part("supply", "3000 W Platinum for MX7000");
        says(
                Map.of(
                        "total-rackUnits", "7U",
                        "total-weight", "62.6 kg",
                        "total-idle", "668 W",
                        "total-typical", "1,243 W",
                        "total-largest", "1,818 W",
                        "total-plate", "16,878 W",
                        "total-amps", "8.15 A",
                        "total-btu", "6,202 BTU/h",
                        "hardware-price", "10,260"));
        interact(() -> window.navigator().show(Screen.HARDWARE, configurations().getFirst().id()));
        says(blade);
        says(
                Map.of(
                        "array-share-25", "+ 4,050 EUR = 17,492 EUR",
                        "array-share-50", "+ 2,025 EUR = 15,467 EUR",
                        "array-share-100", "+ 1,012 EUR = 14,455 EUR"));
    }

    /// One socket with 12 channels and ten NVMe drives. The price of the model is gross, at 19 %.
    ///
    /// - Bandwidth: 12 × 4.8 × 8 = 460.8 GB/s.
    /// - RAID 10: 10 × 3.84 ÷ 2 = 19.2 TB; 10 ÷ (0.7 ÷ 1,000,000 + 0.6 ÷ 180,000) = 2,479,339 IOPS.
    /// - Weight: 11.3 + 12 × 0.05 + 10 × 0.13 + 2 × 0.9 = 15 kg.
    /// - Rest: 35 + 70 + 48 + 50 = 203 W; 0.1180 of 1,720 W: 90.72 %: 223.8 W. Most: 80 + 280 + 96
    ///   + 150 = 606 W; 0.3523: 95.02 %: 637.8 W. Typical: 404.5 W; 0.2352: 94.23 %: 429.2 W.
    /// - Plate: 1,000 VA × 0.97 = 970 W.
    /// - Price: 4,585 ÷ 1.19 + 0.9 × (3,420 + 12 × 2,285 + 10 × 420 + 2 × 200) = 35,748.94 EUR.
    /// - Repairs: 0.9 × (0.0015 × 3,420 + 0.084 × 2,285 + 0.05 × 420 + 0.03 × 200) = 201.66 EUR;
    ///   (0.0855 × 0.75 + 0.08 × 0.25 + 0.012 × 2.5) h × 80 = 9.13 EUR.
    @Test
    void putsASingleSocketNvmeMachineTogether() {
        begin("AS-1115CS-TNR");
        part("processor", "EPYC 9354");
        part("memory", "64 GB DDR5-4800 RDIMM");
        parts("bay/front", "7450 PRO 3.84 TB", "10");
        part("supply", "860 W Titanium PWS-861A-1R");
        clickOn("#array-add");
        says(
                Map.ofEntries(
                        Map.entry("total-cores", "32"),
                        Map.entry("total-threads", "64"),
                        Map.entry("total-numa", "1"),
                        Map.entry("total-memory", "768 GiB"),
                        Map.entry("total-channels", "12 / 12"),
                        Map.entry("total-speed", "4800 MT/s"),
                        Map.entry("total-bandwidth", "460.8 GB/s"),
                        Map.entry("total-raw", "38.4 TB"),
                        Map.entry("total-disk", "19.2 TB · 17.46 TiB"),
                        Map.entry("total-dataSheets", "2,479,339"),
                        Map.entry("total-iops", "400,000"),
                        Map.entry("total-rackUnits", "1U"),
                        Map.entry("total-weight", "15 kg"),
                        Map.entry("total-idle", "224 W"),
                        Map.entry("total-typical", "429 W"),
                        Map.entry("total-largest", "638 W"),
                        Map.entry("total-plate", "970 W"),
                        Map.entry("total-amps", "2.86 A"),
                        Map.entry("total-btu", "2,176 BTU/h"),
                        Map.entry("hardware-price", "35,749"),
                        Map.entry("total-repair", "210.79 EUR a year")));
    }

    private List<HardwareConfiguration> configurations() {
        return window.session().project().configurations();
    }

    private void says(Map<String, String> figures) {
        WaitForAsyncUtils.waitForFxEvents();
        figures.forEach((id, text) ->
                assertThat(lookup("#" + id).queryAs(Labeled.class).getText())
                        .as(id)
                        .isEqualTo(text));
    }

    private void begin(String model) {
        WaitForAsyncUtils.waitForFxEvents();
        if (configurations().isEmpty()) {
            clickOn("#hardware-first");
        } else {
            interact(() ->
                    lookup("#hardware-more").queryAs(MenuButton.class).getItems().stream()
                            .filter(item -> "hardware-add".equals(item.getId()))
                            .findFirst()
                            .orElseThrow()
                            .fire());
        }
        WaitForAsyncUtils.waitForFxEvents();
        choose("model", "models", model, Optional.empty());
    }

    private void part(String id, String name) {
        choose(id, "choose", name, Optional.empty());
    }

    private void parts(String id, String name, String quantity) {
        choose(id, "choose", name, Optional.of(quantity));
    }

    /// Selects a row of the table, presses "Add part", types a name and clicks what is called so.
    private void choose(String id, String zone, String name, Optional<String> quantity) {
        interact(() ->
                lookup("#hardware-drawing")
                        .queryAs(DrawingView.class)
                        .selectedProperty()
                        .set(Optional.of(id)));
        clickOn("#hardware-add-part");
        WaitForAsyncUtils.waitForFxEvents();
        quantity.ifPresent(number ->
                interact(
                        () -> lookup("#choose-quantity").queryAs(TextField.class).setText(number)));
        interact(() -> lookup("#" + zone + "-filter").queryAs(TextField.class).setText(name));
        WaitForAsyncUtils.waitForFxEvents();
        clickOn(
                lookup("#" + zone + "-list").lookup(".choice-cell").queryAll().stream()
                        .filter(cell -> cell.isVisible() && isCalled(cell, name))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("There is no " + name + ".")));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean isCalled(Node cell, String name) {
        return cell.lookupAll(".label").stream()
                .anyMatch(label -> label instanceof Labeled text && text.getText().endsWith(name));
    }
}
