package hostplan;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.amount.Money;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.Price;
import hostplan.hardware.Totals;
import hostplan.inventory.Server;
import hostplan.placement.DiskPlace;
import hostplan.placement.GroupRule;
import hostplan.placement.HostOffer;
import hostplan.placement.Placement;
import hostplan.placement.PlacementAim;
import hostplan.placement.Vm;
import hostplan.placement.VmCounting;
import hostplan.project.Project;
import hostplan.ui.shell.Screen;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Two old servers of 64 GiB, and a configuration of 256 GiB to buy.
class PlacementScreenTest extends ScreenTest {

    @Override
    protected void opened() {
        show(project(10), Screen.PLACEMENT);
    }

    private static HardwareConfiguration configuration(String id, int cores, long gib) {
        return new HardwareConfiguration.Draft(id)
                .build()
                .with(draft -> {
                    draft.name = id;
                    draft.build =
                            Totals.UNKNOWN.with(totals -> {
                                totals.cores = Optional.of(cores);
                                totals.memory = Optional.of(Bytes.ofGiB(gib));
                            });
                    draft.price =
                            Optional.of(
                                    new Price(
                                            new Money(
                                                    new BigDecimal("9000"),
                                                    Project.EMPTY.currency()),
                                            Optional.empty(),
                                            ""));
                });
    }

    private static Server server(String id) {
        return new Server.Draft(id)
                .build()
                .with(draft -> {
                    draft.name = id;
                    draft.configuration = Optional.of("old");
                });
    }

    private static Vm vm(int number, Consumer<Vm.Draft> change) {
        return new Vm.Draft("vm" + number)
                .build()
                .with(draft -> {
                    draft.name = "vm" + number;
                    draft.vcpus = Optional.of(2);
                    draft.memory = Optional.of(Bytes.ofGiB(16));
                    draft.host = Optional.of(number % 2 == 0 ? "old-1" : "old-2");
                    change.accept(draft);
                });
    }

    /// As many VMs of 16 GiB, the first two of a group.
    private static Project project(int vms) {
        return Project.EMPTY.with(draft -> {
            draft.configurations =
                    List.of(configuration("old", 32, 64), configuration("new", 64, 256));
            draft.servers = List.of(server("old-1"), server("old-2"));
            List<Vm> all = new ArrayList<>();
            for (int number = 0; number < vms; number++) {
                int each = number;
                all.add(vm(number, vm -> vm.group = each < 2 ? "pair" : ""));
            }
            draft.vms = all;
        });
    }

    private Placement placement() {
        return window.session().project().placements().getFirst();
    }

    private void begin() {
        clickOn("#placement-first");
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String text(String query) {
        WaitForAsyncUtils.waitForFxEvents();
        return lookup(query).queryAs(Labeled.class).getText();
    }

    private boolean isVisible(String query) {
        WaitForAsyncUtils.waitForFxEvents();
        for (Node node = lookup(query).query(); node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void type(String field, String text) {
        interact(() -> lookup(field).queryAs(TextField.class).setText(text));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void tick(String list, int row) {
        CheckBox box =
                from(lookup(list).queryAll())
                        .lookup(".check-box")
                        .queryAllAs(CheckBox.class)
                        .stream()
                        .skip(row)
                        .findFirst()
                        .orElseThrow();
        clickOn(box);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void begins_with_the_servers_that_carry_vms() {
        assertThat(isVisible("#placement-empty")).isTrue();
        begin();
        assertThat(placement().hosts())
                .containsExactly(new HostOffer.Standing("old-1"), new HostOffer.Standing("old-2"));
        assertThat(isVisible("#placement-hosts")).isTrue();
        assertThat(text("#placement-card-hosts")).isEqualTo("2 hosts");
        assertThat(text("#placement-card-placed")).isEqualTo("10 VMs");
    }

    /// Ten of 16 GiB on two hosts of 64 GiB: two have no place, and it is said why.
    @Test
    void says_why_vms_have_no_place_and_what_to_buy() {
        begin();
        assertThat(isVisible("#placement-messages")).isTrue();
        assertThat(
                        from(lookup("#placement-messages").queryAll())
                                .lookup(".label")
                                .queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .anyMatch(each -> each.contains("have no place"))
                .anyMatch(each -> each.contains("lack memory"));
        clickOn("#placement-page-hosts");
        tick("#placement-configurations", 1);
        assertThat(placement().hosts()).contains(new HostOffer.ToBuy("new", Optional.empty()));
        assertThat(isVisible("#placement-messages")).isFalse();
        assertThat(text("#placement-card-price")).isEqualTo("9,000.00 EUR");
        interact(() -> window.session().undo());
        assertThat(placement().hosts()).hasSize(2);
        assertThat(isVisible("#placement-messages")).isTrue();
    }

    @Test
    void says_above_the_answer_what_it_rests_on() {
        begin();
        assertThat(text("#placement-assumed"))
                .startsWith("Assumed: disks of VMs lie on storage that all hosts reach")
                .contains("no host fails");
        type("#placement-failures-field", "1");
        assertThat(text("#placement-assumed")).doesNotContain("no host fails");
        Label assumed = lookup("#placement-assumed").queryAs(Label.class);
        double few = assumed.getHeight();
        clickOn("#placement-assumed-all");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(assumed.getHeight()).isGreaterThan(few);
        assertThat(assumed.getHeight())
                .isGreaterThanOrEqualTo(assumed.prefHeight(assumed.getWidth()));
    }

    @Test
    void plays_each_failure_through() {
        begin();
        clickOn("#placement-page-hosts");
        tick("#placement-configurations", 1);
        clickOn("#placement-page-rules");
        type("#placement-failures-field", "1");
        assertThat(text("#placement-card-survival")).isEqualTo("Survives any 1");
        TableView<?> table = lookup("#placement-hosts").queryAs(TableView.class);
        interact(() -> table.getSelectionModel().selectFirst());
        assertThat(text("#placement-failure")).startsWith("If new #1 fails");
        clickOn("#placement-as-table");
        assertThat(isVisible("#placement-counts")).isTrue();
        assertThat(
                        lookup("#placement-counts")
                                .queryAs(TableView.class)
                                .getSelectionModel()
                                .getSelectedIndex())
                .isZero();
    }

    /// Ten of 16 GiB are more than the old ones carry: one is to buy, and one for what fails.
    @Test
    void says_step_by_step_why_less_cannot_do() {
        begin();
        clickOn("#placement-page-hosts");
        tick("#placement-configurations", 1);
        clickOn("#placement-page-rules");
        type("#placement-failures-field", "1");
        clickOn("#placement-page-vms");
        assertThat(isVisible("#placement-proof")).isTrue();
        List<String> lines = text("#placement-proof").lines().toList();
        assertThat(lines).contains("is to buy: 1 + 1 = 2");
        assertThat(lines.getLast()).isEqualTo("So at least 2 hosts");
    }

    @Test
    void says_on_which_hosts_second_copies_lie() {
        begin();
        clickOn("#placement-page-hosts");
        tick("#placement-configurations", 1);
        clickOn("#placement-page-rules");
        type("#placement-failures-field", "1");
        ComboBox<?> disks = lookup("#placement-disks").queryAs(ComboBox.class);
        TableView<?> table = lookup("#placement-hosts").queryAs(TableView.class);
        interact(() -> table.getSelectionModel().selectFirst());
        assertThat(isVisible("#placement-copies")).isFalse();
        interact(() -> disks.getSelectionModel().select(DiskPlace.REPLICATED.ordinal()));
        WaitForAsyncUtils.waitForFxEvents();
        interact(() -> table.getSelectionModel().selectFirst());
        assertThat(text("#placement-copies")).startsWith("Second copies of ");
        clickOn("#placement-page-failures");
        assertThat(
                        from(lookup("#placement-fails-copies").queryAll())
                                .lookup(".label")
                                .queryAllAs(Label.class))
                .extracting(Label::getText)
                .last()
                .asString()
                .startsWith("What is counted: replicated disks take twice");
    }

    @Test
    void plays_feeds_racks_and_sites_through_too() {
        begin();
        clickOn("#placement-page-hosts");
        tick("#placement-configurations", 1);
        clickOn("#placement-page-failures");
        TableView<?> table = lookup("#placement-failures-table").queryAs(TableView.class);
        assertThat(table.getItems()).isNotEmpty();
        assertThat(text("#placement-fails-verdict")).contains("find no room");
        ComboBox<?> place = lookup("#placement-fails").queryAs(ComboBox.class);
        interact(() -> place.getSelectionModel().select(2));
        assertThat(text("#placement-fails-verdict")).startsWith("No host of the answer");
        assertThat(feedLines())
                .containsExactly(
                        "Hosts to buy stand in no rack yet and are taken to outlive the loss of"
                                + " any.");
        interact(() -> place.getSelectionModel().select(1));
        assertThat(text("#placement-fails-verdict"))
                .isEqualTo("No host of the answer stands in a rack with feeds.");
        assertThat(feedLines())
                .last()
                .asString()
                .startsWith("Hosts to buy are taken to have supplies on two feeds");
    }

    private List<String> feedLines() {
        return from(lookup("#placement-fails-feed-lines").queryAll())
                .lookup(".label")
                .queryAllAs(Label.class)
                .stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void names_what_starts_where_and_what_stays_down_when_a_host_fails() {
        begin();
        clickOn("#placement-page-hosts");
        tick("#placement-configurations", 1);
        clickOn("#placement-page-failures");
        TableView<?> table = lookup("#placement-failures-table").queryAs(TableView.class);
        assertThat(table.getSelectionModel().getSelectedItems()).hasSize(1);
        assertThat(details()).first().asString().startsWith("When ").endsWith(" fails");
        assertThat(details()).anyMatch(line -> line.contains(" VMs down, "));
        interact(() -> table.getSelectionModel().clearSelection());
        assertThat(isVisible("#placement-fails-details")).isFalse();
    }

    private List<String> details() {
        return from(lookup("#placement-fails-details").queryAll())
                .lookup(".label")
                .queryAllAs(Label.class)
                .stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void says_whether_less_would_do() {
        begin();
        clickOn("#placement-page-hosts");
        tick("#placement-configurations", 1);
        clickOn("#placement-page-rules");
        type("#placement-failures-field", "1");
        assertThat(from(lookup("#placement-variants").queryAll()).lookup(".variant").queryAll())
                .isEmpty();
        clickOn("#placement-page-whatif");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(
                        from(lookup("#placement-variants").queryAll())
                                .lookup(".label")
                                .queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("With no failure to survive", "1 host less, proven the most");
    }

    @Test
    void shows_the_moves_from_today() {
        interact(() -> show(project(6), Screen.PLACEMENT));
        begin();
        clickOn("#placement-page-hosts");
        clickOn("#placement-servers-none");
        assertThat(isVisible("#placement-messages")).isTrue();
        clickOn("#placement-servers-all");
        clickOn("#placement-page-moves");
        assertThat(text("#placement-moves-count")).contains("VM");
        clickOn("#placement-page-rules");
        clickOn("#placement-stays");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(placement().isStaying()).isTrue();
        clickOn("#placement-page-moves");
        assertThat(text("#placement-moves-count")).isEqualTo("No VM has to move");
        assertThat(isVisible("#placement-emptied")).isFalse();
    }

    @Test
    void asks_of_groups() {
        begin();
        clickOn("#placement-page-groups");
        ListView<?> groups = lookup("#placement-groups").queryAs(ListView.class);
        assertThat(groups.getItems()).hasSize(1);
        ComboBox<?> policy =
                from(groups).lookup(".combo-box").queryAllAs(ComboBox.class).iterator().next();
        interact(() -> policy.getSelectionModel().select(1));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(placement().groups()).containsExactly(GroupRule.apart("pair"));
        interact(() -> policy.getSelectionModel().select(0));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(placement().groups()).isEmpty();
    }

    /// Both of the pair run on hosts of their own and stay there, though they are to be together.
    @Test
    void says_what_vms_that_stay_break() {
        begin();
        clickOn("#placement-stays");
        clickOn("#placement-page-groups");
        ListView<?> groups = lookup("#placement-groups").queryAs(ListView.class);
        ComboBox<?> policy =
                from(groups).lookup(".combo-box").queryAllAs(ComboBox.class).iterator().next();
        interact(() -> policy.getSelectionModel().select(2));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(
                        from(lookup("#placement-messages").queryAll())
                                .lookup(".label")
                                .queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .anyMatch(each -> each.contains("pair"));
    }

    @Test
    void chooses_rules_as_steps_that_can_be_undone() {
        begin();
        ComboBox<?> aim = lookup("#placement-aim").queryAs(ComboBox.class);
        interact(() -> aim.getSelectionModel().select(2));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(placement().aim()).isEqualTo(PlacementAim.EVEN);
        assertThat(isVisible("#placement-card-load")).isTrue();
        type("#placement-growth-field", "50");
        assertThat(placement().counting().growth().times(100).toString()).isEqualTo("50");
        type("#placement-vcpu-ratio-field", "lots");
        assertThat(isVisible("#placement-problems")).isTrue();
        interact(() -> window.session().undo());
        interact(() -> window.session().undo());
        assertThat(placement().aim()).isEqualTo(PlacementAim.HOSTS);
    }

    /// Nor are its choices others afterwards than what is stored.
    @Test
    void looking_changes_nothing() {
        Project stored =
                project(4)
                        .with(draft ->
                                draft.placements =
                                        List.of(
                                                new Placement.Draft("stored")
                                                        .build()
                                                        .with(placement -> {
                                                            placement.name = "stored";
                                                            placement.hosts =
                                                                    List.of(
                                                                            new HostOffer.Standing(
                                                                                    "old-1"),
                                                                            new HostOffer.Standing(
                                                                                    "old-2"));
                                                            placement.isStaying = true;
                                                            placement.counting =
                                                                    VmCounting.USUAL
                                                                            .withOff(true)
                                                                            .withUsed(true);
                                                        })));
        interact(() -> show(stored, Screen.PLACEMENT));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(placement()).isEqualTo(stored.placements().getFirst());
        assertThat(lookup("#placement-stays").queryAs(CheckBox.class).isSelected()).isTrue();
        assertThat(lookup("#placement-keeps-apart").queryAs(CheckBox.class).isSelected()).isTrue();
    }

    /// Three of 32 GiB on three hosts of 64: a third of the memory stays free, and no host has room
    /// for the one of another.
    @Test
    void shows_what_vsphere_would_say_beside_the_drill() {
        Project tight =
                project(3)
                        .with(draft -> {
                            draft.servers =
                                    List.of(server("old-1"), server("old-2"), server("old-3"));
                            draft.vms =
                                    draft.vms.stream()
                                            .map(each ->
                                                    each.with(vm ->
                                                            vm.memory =
                                                                    Optional.of(Bytes.ofGiB(40))))
                                            .toList();
                        });
        interact(() -> show(tight, Screen.PLACEMENT));
        begin();
        clickOn("#placement-page-failures");
        assertThat(isVisible("#placement-vsphere")).isFalse();
        clickOn("#placement-page-hosts");
        clickOn("#placement-servers-all");
        clickOn("#placement-page-rules");
        type("#placement-failures-field", "1");
        clickOn("#placement-page-failures");
        assertThat(isVisible("#placement-vsphere")).isTrue();
        assertThat(
                        from(lookup("#placement-vsphere-lines").queryAll())
                                .lookup(".label")
                                .queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .anyMatch(each -> each.contains("by slots of 2 vCPUs and 40 GiB"))
                .noneMatch(each -> each.contains("refuse"));
        assertThat(text("#placement-vsphere-assumption")).startsWith("For comparison only");
        assertThat(text("#placement-vsphere-warning")).startsWith("The percentage would admit");
    }

    @Test
    void adds_copies_renames_and_deletes() {
        begin();
        interact(() -> window.session().sealStep());
        clickOn("#placement-more");
        clickOn("#placement-duplicate");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.session().project().placements()).hasSize(2);
        clickOn("#placement-more");
        clickOn("#placement-delete");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.session().project().placements()).hasSize(1);
        clickOn("#placement-more");
        clickOn("#placement-rename-item");
        type("#placement-rename", "Next year");
        assertThat(placement().name()).isEqualTo("Next year");
    }

    @Test
    void says_what_is_missing() {
        interact(() -> show(project(2).with(draft -> draft.vms = List.of()), Screen.PLACEMENT));
        begin();
        assertThat(isVisible("#placement-messages")).isTrue();
        assertThat(isVisible("#placement-hosts")).isFalse();
    }
}
