package hostplan.ui.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Fraction;
import hostplan.capacity.Neighbours;
import hostplan.capacity.Ratios;
import hostplan.capacity.Slicing;
import hostplan.document.Ids;
import hostplan.project.ManyHosts;
import hostplan.project.Project;
import hostplan.project.SlicedHost;
import hostplan.project.SlicingQuestions;
import hostplan.project.StepName;
import hostplan.storage.RuleSetFiles;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.ProjectSession;

import org.junit.jupiter.api.Test;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.Random;

class HostsViewModelTest {

    private static final Project PRICED = ManyHosts.priced(new Random(3), 9, 5);

    private final Texts texts = new Texts(Locale.ENGLISH);
    private final Queue<Runnable> background = new ArrayDeque<>();
    private final ProjectSession session = new ProjectSession(PRICED);
    private final HostsViewModel hosts =
            new HostsViewModel(
                    session,
                    new SlicingQuestions(RuleSetFiles.load().all()),
                    background::add,
                    Runnable::run,
                    texts);

    private void count() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    private List<List<String>> rows() {
        return hosts.sumsProperty().get().rows().stream()
                .map(HostsViewModel.Sums.Row::cells)
                .toList();
    }

    private void ratio(int vcpus) {
        Project project = session.project();
        session.apply(
                StepName.of("step.assumptions"),
                project.with(draft ->
                        draft.slicings =
                                project.slicings().stream()
                                        .map(slicing ->
                                                slicing.with(cut ->
                                                        cut.ratios =
                                                                new Ratios(
                                                                        Fraction.of(vcpus),
                                                                        Fraction.ONE,
                                                                        Fraction.ONE)))
                                        .toList()));
    }

    @Test
    void counts_off_the_thread_of_the_window() {
        assertThat(hosts.computingProperty().get()).isTrue();
        assertThat(rows()).isEmpty();
        count();
        assertThat(hosts.computingProperty().get()).isFalse();
        assertThat(hosts.hostsProperty().get().all()).hasSize(5);
    }

    @Test
    void counts_only_the_newest_of_what_was_typed_meanwhile() {
        count();
        for (int vcpus = 2; vcpus < 9; vcpus++) {
            ratio(vcpus);
        }
        assertThat(background).hasSizeLessThan(3);
        count();
        assertThat(hosts.hostsProperty().get().all())
                .extracting(host -> host.slicing().ratios().vcpus())
                .containsOnly(Fraction.of(8));
    }

    @Test
    void adds_up_all_each_site_and_what_a_slice_of_each_flavor_costs() {
        count();
        assertThat(hosts.sumsProperty().get().headings())
                .containsExactly(
                        "Site",
                        "Slicings",
                        "Slices",
                        "Slice costs a month",
                        "Income a month",
                        "S",
                        "M",
                        "X");
        assertThat(rows().getFirst()).startsWith("All", "5");
        assertThat(rows().getLast())
                .startsWith("Slice costs, by flavor", "", "", "", "")
                .anySatisfy(cell -> assertThat(cell).endsWith(" EUR"));
        long sites =
                rows().subList(1, rows().size() - 1).stream()
                        .mapToLong(row -> Long.parseLong(row.get(2)))
                        .sum();
        assertThat(rows().getFirst().get(2)).isEqualTo(String.valueOf(sites));
    }

    @Test
    void says_at_which_fill_a_slice_costs_so_much() {
        count();
        assertThat(hosts.basis())
                .contains(
                        "Costs are net, at 75 % sold, and the mean over the slices. Income is net,"
                                + " with all slices sold.");
    }

    @Test
    void has_no_column_for_costs_that_nobody_knows() {
        session.apply(StepName.of("step.assumptions"), ManyHosts.of(new Random(3), 9, 5));
        count();
        assertThat(hosts.sumsProperty().get().headings()).doesNotContain("Slice costs a month");
        assertThat(hosts.hostsProperty().get().all())
                .flatExtracting(host -> host.costPerSlice().stream().toList())
                .isEmpty();
        assertThat(hosts.hostsProperty().get().all())
                .filteredOn(host -> host.counts().isPresent())
                .extracting(SlicedHost::costLack)
                .doesNotContain(Optional.empty());
    }

    @Test
    void offers_the_servers_that_are_not_sliced_and_slices_them_as_one_step() {
        count();
        Scope all = hosts.unslicedProperty().get().getFirst();
        assertThat(all.count()).isEqualTo(4);
        MoreHostsViewModel more = new MoreHostsViewModel(session, new Ids(new Random(1)));
        more.slice(all, Optional.of(more.patterns().getFirst()));
        count();
        assertThat(hosts.hostsProperty().get().all()).hasSize(9);
        assertThat(hosts.unslicedProperty().get()).isEmpty();
        session.undo();
        count();
        assertThat(session.project()).isEqualTo(PRICED);
        assertThat(hosts.unslicedProperty().get().getFirst().count()).isEqualTo(4);
    }

    /// What was offered a while ago is taken as it is now, without what was found of its own disks.
    @Test
    void takes_the_settings_of_the_pattern_as_they_are_now() {
        count();
        Scope all = hosts.unslicedProperty().get().getFirst();
        MoreHostsViewModel more = new MoreHostsViewModel(session, new Ids(new Random(1)));
        Slicing offered = more.patterns().getFirst();
        Ratios five = new Ratios(Fraction.of(5), Fraction.ONE, Fraction.ONE);
        List<Slicing> changed = new ArrayList<>(session.project().slicings());
        changed.set(
                0,
                offered.with(draft -> {
                    draft.ratios = five;
                    draft.neighbours =
                            draft.neighbours.with(
                                    Neighbours.OfFlavor.quiet("flavor-s").withNoisy(3));
                }));
        session.apply(
                StepName.of("step.slices.ruleSet"),
                session.project().with(draft -> draft.slicings = changed));
        more.slice(all, Optional.of(offered));
        assertThat(session.project().slicings().getLast().ratios()).isEqualTo(five);
        assertThat(session.project().slicings().getLast().neighbours().flavors()).isEmpty();
    }

    @Test
    void slices_chosen_servers_and_says_where_they_are_found() {
        MoreHostsViewModel more = new MoreHostsViewModel(session, new Ids(new Random(1)));
        Optional<String> found = more.slice(List.of("srv-1", "srv-7", "srv-8"));
        assertThat(session.project().slicings())
                .hasSize(7)
                .extracting(Slicing::name)
                .endsWith("node-7", "node-8");
        assertThat(found).contains(session.project().slicings().get(5).id());
        Project sliced = session.project();
        assertThat(more.slice(List.of("srv-1"))).contains("slicing-1");
        assertThat(session.project()).isSameAs(sliced);
        assertThat(more.slice(List.of())).isEmpty();
    }
}
