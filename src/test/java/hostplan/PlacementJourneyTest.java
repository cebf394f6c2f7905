package hostplan;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.cli.PlaceRun;
import hostplan.placement.HostOffer;
import hostplan.placement.Placement;
import hostplan.project.Project;
import hostplan.ui.grid.CellAt;
import hostplan.ui.grid.Grid;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// Twelve old hosts in a list and 180 VMs in an export of RVTools: how many new hosts, surviving
/// one failure, at what price?
class PlacementJourneyTest extends ScreenTest {

    /// vCPUs, memory and disk in GiB, and how many VMs are so large; 2,656 GiB in all.
    private static final int[][] SIZES = {
        {2, 4, 40, 60},
        {2, 8, 60, 40},
        {4, 8, 80, 30},
        {4, 16, 120, 24},
        {8, 32, 200, 14},
        {8, 64, 400, 8},
        {16, 128, 800, 4}
    };

    @TempDir private Path folder;

    private Project project() {
        return window.session().project();
    }

    private Path oldHosts() throws IOException {
        StringBuilder list = new StringBuilder("Name,Model,CPU,Cores,Threads,RAM,Disk,Status\n");
        for (int host = 1; host <= 12; host++) {
            list.append(name(host))
                    .append(",PowerEdge R730,Intel Xeon E5-2680 v4,28,56,256 GB,4 TB,active\n");
        }
        return Files.writeString(folder.resolve("old-hosts.csv"), list);
    }

    private static String name(int host) {
        return (host < 10 ? "esx-0" : "esx-") + host;
    }

    private Path vms() throws IOException {
        List<int[]> all = new ArrayList<>();
        for (int[] size : SIZES) {
            all.addAll(Collections.nCopies(size[3], size));
        }
        Collections.shuffle(all, new Random(7));
        StringBuilder list =
                new StringBuilder(
                        "VM,Powerstate,Template,CPUs,Memory,Provisioned MB,In Use MB,Cluster,Host,"
                                + "OS according to the VMware Tools,VM UUID\n");
        for (int vm = 0; vm < all.size(); vm++) {
            int[] size = all.get(vm);
            list.append("vm-" + vm + ",poweredOn,False," + size[0] + ",")
                    .append(size[1] * 1024 + "," + size[2] * 1024 + "," + size[2] * 512)
                    .append(",Production," + name(vm % 12 + 1) + ",Ubuntu Linux (64-bit),u-" + vm)
                    .append('\n');
        }
        return Files.writeString(folder.resolve("RVTools_tabvInfo.csv"), list);
    }

    private void importFrom(Path input) {
        prompts.toImport = List.of(input);
        clickOn("#tool-import");
        clickOn("#import-choose");
        WaitForAsyncUtils.waitForFxEvents();
        clickOn("#import-take");
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void write(String heading, String text) {
        Grid grid = lookup("#grid").query();
        int row = grid.content().rows() - 1;
        int column = 0;
        while (!grid.content().columns().get(column).title().equals(heading)) {
            column++;
        }
        CellAt at = new CellAt(row, column);
        interact(() -> grid.show(at));
        WaitForAsyncUtils.waitForFxEvents();
        Node cell = grid.cell(at).orElseThrow();
        clickOn(cell).write(text).push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String text(String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return lookup(query).queryAs(Labeled.class).getText();
    }

    @Test
    void finds_the_new_hosts_that_survive_one_failure_and_their_price() throws IOException {
        importFrom(oldHosts());
        importFrom(vms());
        assertThat(project().servers()).hasSize(12);
        assertThat(project().vms()).hasSize(180);
        addANewConfiguration();
        askForNewHosts();
        assertThat(text("#placement-card-hosts")).isEqualTo("4 hosts");
        assertThat(text("#placement-card-placed")).isEqualTo("180 VMs");
        assertThat(text("#placement-card-survival")).isEqualTo("Survives any 1");
        assertThat(text("#placement-card-price")).isEqualTo("71,600.00 EUR");
        TableView<?> hosts = lookup("#placement-hosts").queryAs(TableView.class);
        interact(() -> hosts.getSelectionModel().selectFirst());
        assertThat(text("#placement-failure")).startsWith("If new-1024 #1 fails");
        saysTheSameOnTheCommandLine();
    }

    private void addANewConfiguration() {
        clickOn("#navigation-configurations");
        WaitForAsyncUtils.waitForFxEvents();
        push(KeyCode.SHORTCUT, KeyCode.SHIFT, KeyCode.N);
        WaitForAsyncUtils.waitForFxEvents();
        push(KeyCode.SHORTCUT, KeyCode.A).write("new-1024").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        write("Cores", "64");
        write("Threads", "128");
        write("Memory", "1024 GiB");
        write("Disk", "16 TB");
        write("Price", "17900");
        assertThat(project().configurations()).hasSize(2);
    }

    private void askForNewHosts() {
        clickOn("#navigation-placement");
        clickOn("#placement-first");
        clickOn("#placement-page-hosts");
        clickOn("#placement-servers-none");
        WaitForAsyncUtils.waitForFxEvents();
        CheckBox offered =
                from(lookup("#placement-configurations").queryAll())
                        .lookup(".check-box")
                        .queryAllAs(CheckBox.class)
                        .stream()
                        .filter(box -> box.getText().equals("new-1024"))
                        .findFirst()
                        .orElseThrow();
        clickOn(offered);
        clickOn("#placement-page-rules");
        type("#placement-vcpu-ratio-field", "4");
        ComboBox<?> rules = lookup("#placement-rule-set").queryAs(ComboBox.class);
        interact(() ->
                rules.getSelectionModel()
                        .select(
                                rules.getItems().stream()
                                        .map(Object::toString)
                                        .toList()
                                        .indexOf(
                                                rules.getItems().stream()
                                                        .map(Object::toString)
                                                        .filter(each -> each.contains("esxi"))
                                                        .findFirst()
                                                        .orElseThrow())));
        type("#placement-failures-field", "1");
        Placement asked = project().placements().getFirst();
        assertThat(asked.hosts()).singleElement().isInstanceOf(HostOffer.ToBuy.class);
    }

    private void type(String field, String text) {
        interact(() -> lookup(field).queryAs(TextField.class).setText(text));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void saysTheSameOnTheCommandLine() {
        Path file = folder.resolve("mine.hostplan");
        prompts.toSave = Optional.of(file);
        push(KeyCode.SHORTCUT, KeyCode.S);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(PlaceRun.of(file))
                .contains("4 hosts, proven fewest")
                .contains("Price of what is bought: 71,600.00 EUR")
                .contains("Survives any 1 failed host");
    }
}
