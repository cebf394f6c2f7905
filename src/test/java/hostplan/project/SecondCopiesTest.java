package hostplan.project;

import static hostplan.project.PlacementProjects.answered;
import static hostplan.project.PlacementProjects.asked;
import static hostplan.project.PlacementProjects.configuration;
import static hostplan.project.PlacementProjects.racked;
import static hostplan.project.PlacementProjects.running;
import static hostplan.project.PlacementProjects.site;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.explain.CopyStatements;
import hostplan.explain.PlacementTexts;
import hostplan.hardware.PoolKind;
import hostplan.hardware.StoragePool;
import hostplan.message.Message;
import hostplan.placement.DiskPlace;
import hostplan.placement.FailurePlan;
import hostplan.placement.GroupRule;
import hostplan.placement.GroupRule.Place;
import hostplan.placement.GroupRule.Policy;
import hostplan.placement.Placement;
import hostplan.placement.PlacementAim;
import hostplan.placement.Vm;
import hostplan.placement.pack.Watch;
import hostplan.project.PlacementRun.Outcome;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Servers s1 to s4 of 16 cores, 64 GiB and 1 TB, two in each of two racks.
class SecondCopiesTest {

    private static Project project(Vm... vms) {
        return Project.EMPTY.with(draft -> {
            draft.configurations = List.of(configuration("small", 16, 64));
            draft.sites = List.of(site("here"));
            draft.racks =
                    List.of(
                            PlacementProjects.rack("r1", "here"),
                            PlacementProjects.rack("r2", "here"));
            draft.servers =
                    List.of(
                            racked("s1", "small", "r1"),
                            racked("s2", "small", "r1"),
                            racked("s3", "small", "r2"),
                            racked("s4", "small", "r2"));
            draft.vms = List.of(vms);
        });
    }

    private static Vm on(String id, String host, long gigabytes, DiskPlace disks) {
        return running(id, host, 1, 1)
                .with(draft -> {
                    draft.disks = Optional.of(disks);
                    draft.diskProvisioned = Optional.of(Bytes.ofGB(gigabytes));
                });
    }

    private static Vm twin(String id, String host, long gigabytes) {
        return on(id, host, gigabytes, DiskPlace.REPLICATED);
    }

    private static Placement staying(String hosts, Consumer<Placement.Draft> change) {
        return asked(
                hosts,
                draft -> {
                    draft.isStaying = true;
                    change.accept(draft);
                });
    }

    /// Such as `s1>s2 3 VMs 150 GB`, in the order of the hosts.
    private static List<String> pairs(Outcome.Answered found) {
        return found.copies().pairs().stream()
                .map(pair ->
                        name(found, pair.from())
                                + ">"
                                + name(found, pair.to())
                                + " "
                                + pair.vms()
                                + " VMs "
                                + pair.bytes() / Bytes.GB
                                + " GB")
                .toList();
    }

    private static String name(Outcome.Answered found, int host) {
        return found.hosts().get(host).server().orElse("bought");
    }

    @Test
    void liesOnAnotherHostWithRoomForIt() {
        Outcome.Answered found =
                answered(
                        project(
                                twin("a", "s1", 300),
                                on("b", "s2", 800, DiskPlace.LOCAL),
                                on("c", "s3", 100, DiskPlace.LOCAL),
                                on("d", "s1", 50, DiskPlace.SHARED)),
                        staying("s1 s2 s3", _ -> {}));
        assertThat(pairs(found)).containsExactly("s1>s3 1 VMs 300 GB");
        assertThat(found.copies().vms()).isEqualTo(1);
        assertThat(found.isFine()).isTrue();
    }

    /// The drill starts the VMs of a host where their copies lie, where all of them can.
    @Test
    void vmsStartWhereTheirCopiesLie() {
        Project project =
                project(
                        twin("a", "s1", 300),
                        twin("b", "s1", 300),
                        on("c", "s2", 600, DiskPlace.LOCAL),
                        on("d", "s3", 600, DiskPlace.LOCAL));
        Placement placement = staying("s1 s2 s3 s4", draft -> draft.failures = FailurePlan.of(1));
        Outcome.Answered found = answered(project, placement);
        PlaceFailures played =
                new PlaceFailures(
                        ProjectIndex.of(project),
                        placement.failures(),
                        found.answer(),
                        found.hosts(),
                        found.copies());
        PlaceFailures.Failure first =
                played.of(Place.HOST, Watch.unlimited(() -> false)).getFirst();

        assertThat(first.name()).isEqualTo("s1");
        assertThat(played.starts(first))
                .containsExactlyInAnyOrderElementsOf(
                        found.copies().of(0).stream()
                                .map(pair ->
                                        new Restarted(
                                                name(found, pair.to()),
                                                pair.ones().stream()
                                                        .flatMap(one -> one.ids().stream())
                                                        .toList()))
                                .toList());
        assertThat(found.answer().cases().getFirst()).isEqualTo(first.played());
    }

    /// Both that have room for one have none for two.
    @Test
    void countsTheCopyOnItsHost() {
        Outcome.Answered found =
                answered(
                        project(
                                twin("a", "s1", 200),
                                twin("b", "s1", 200),
                                on("c", "s2", 750, DiskPlace.LOCAL),
                                on("d", "s3", 750, DiskPlace.LOCAL)),
                        staying("s1 s2 s3", _ -> {}));
        assertThat(pairs(found))
                .containsExactlyInAnyOrder("s1>s2 1 VMs 200 GB", "s1>s3 1 VMs 200 GB");
    }

    @Test
    void saysWhatFindsNoSecondHost() {
        Outcome.Answered alone = answered(project(twin("a", "s1", 100)), staying("s1 s2", _ -> {}));
        assertThat(alone.copies().without()).isEqualTo(1);
        assertThat(alone.isFine()).isFalse();
        Outcome.Answered full =
                answered(
                        project(
                                twin("a", "s1", 200),
                                twin("b", "s1", 200),
                                on("c", "s2", 750, DiskPlace.LOCAL)),
                        staying("s1 s2", _ -> {}));
        assertThat(texts(CopyStatements.without(full.copies())))
                .containsExactly(
                        "1 of 2 VMs with replicated disks found no other host with room on its"
                                + " disks for its second copy");
    }

    private static List<String> texts(List<Message> messages) {
        return messages.stream().map(PlacementTexts.english()::text).toList();
    }

    /// Though the other host of its rack has more room.
    @Test
    void liesInAnotherRackWhereARuleAsksThat() {
        GroupRule rule = new GroupRule("g", Policy.APART, Place.RACK, 1, false);
        Vm a = twin("a", "s1", 100).with(draft -> draft.group = "g");
        Project project =
                project(a, on("b", "s2", 10, DiskPlace.LOCAL), on("c", "s3", 500, DiskPlace.LOCAL));
        assertThat(pairs(answered(project, staying("s1 s2 s3", _ -> {}))))
                .containsExactly("s1>s2 1 VMs 100 GB");
        Outcome.Answered ruled =
                answered(project, staying("s1 s2 s3", draft -> draft.groups = List.of(rule)));
        assertThat(pairs(ruled)).containsExactly("s1>s3 1 VMs 100 GB");
        assertThat(ruled.copies().near()).isZero();
        Outcome.Answered near =
                answered(project, staying("s1 s2", draft -> draft.groups = List.of(rule)));
        assertThat(near.copies().near()).isEqualTo(1);
    }

    /// Of four VMs on two hosts each starts on the other.
    @Test
    void liesWhereTheVmStartsWhenItsHostFails() {
        Outcome.Answered found =
                answered(
                        project(
                                twin("a", "s1", 100),
                                twin("b", "s1", 100),
                                twin("c", "s2", 100),
                                twin("d", "s2", 100)),
                        staying("s1 s2 s3", draft -> draft.failures = FailurePlan.of(1)));
        assertThat(found.answer().survives()).contains(true);
        assertThat(found.copies().starting()).contains(4L);
        assertThat(texts(CopyStatements.of(found.copies())))
                .startsWith(
                        "Each of 4 VMs with replicated disks has its second copy on another host"
                                + " with room for it on its disks",
                        "Whichever host fails alone, all 4 of them have room to start where their second copy lies");
    }

    /// The emptier disk is that of a host that has no thread left.
    @Test
    void liesWhereTheVmHasRoomToStart() {
        Project project =
                project(
                        twin("a", "s1", 100),
                        on("b", "s2", 300, DiskPlace.LOCAL),
                        running("c", "s3", 16, 1));
        Outcome.Answered found =
                answered(project, staying("s1 s2 s3", draft -> draft.failures = FailurePlan.of(1)));
        assertThat(pairs(found)).containsExactly("s1>s2 1 VMs 100 GB");
        assertThat(found.copies().starting()).contains(1L);
        assertThat(pairs(answered(project, staying("s1 s2 s3", _ -> {}))))
                .containsExactly("s1>s3 1 VMs 100 GB");
    }

    /// All that is free of the emptier disk's host is taken by a VM on shared disks that starts
    /// there.
    @Test
    void leavesRoomToWhatElseStartsThere() {
        Project project =
                project(
                        twin("a", "s1", 100).with(vm -> vm.vcpus = Optional.of(6)),
                        running("b", "s1", 10, 1),
                        running("c", "s2", 6, 1),
                        on("d", "s3", 750, DiskPlace.LOCAL).with(vm -> vm.vcpus = Optional.of(10)));
        Outcome.Answered found =
                answered(project, staying("s1 s2 s3", draft -> draft.failures = FailurePlan.of(1)));
        assertThat(found.answer().cases().getFirst().isSurvived()).isTrue();
        assertThat(pairs(found)).containsExactly("s1>s3 1 VMs 100 GB");
        assertThat(found.copies().starting()).contains(1L);
    }

    private static StoragePool pool(int copies, String... servers) {
        return new StoragePool.Draft("pool")
                .build()
                .with(draft -> {
                    draft.name = "pairs";
                    draft.kind = PoolKind.DRBD;
                    draft.copies = copies;
                    draft.hostsKept = 0;
                    draft.fillLimit = BigDecimal.ONE;
                    draft.servers = List.of(servers);
                });
    }

    /// Hosts of the pool have 500 GB net of copies each; s4 is in none.
    @Test
    void liesOnAHostOfTheSamePool() {
        Project project =
                project(
                                on("a", "s1", 400, DiskPlace.POOLED),
                                on("b", "s2", 400, DiskPlace.POOLED),
                                on("c", "s3", 100, DiskPlace.POOLED),
                                on("d", "s4", 10, DiskPlace.POOLED))
                        .with(draft -> draft.storagePools = List.of(pool(2, "s1", "s2", "s3")));
        Outcome.Answered found = answered(project, staying("s1 s2 s3 s4", _ -> {}));
        assertThat(pairs(found))
                .containsExactlyInAnyOrder(
                        "s1>s3 1 VMs 400 GB", "s2>s1 1 VMs 400 GB", "s3>s2 1 VMs 100 GB");
        assertThat(found.copies().vms()).isEqualTo(3);
    }

    @Test
    void isNotChosenInAPoolThatKeepsMoreThanTwo() {
        Project project =
                project(on("a", "s1", 100, DiskPlace.POOLED))
                        .with(draft -> draft.storagePools = List.of(pool(3, "s1", "s2", "s3")));
        Outcome.Answered found = answered(project, staying("s1 s2 s3", _ -> {}));
        assertThat(found.copies().vms()).isZero();
        assertThat(texts(CopyStatements.of(found.copies())))
                .containsExactly(
                        "The pool pairs does not keep each disk on two hosts, so that it is not"
                                + " chosen on which of its hosts the copies lie.");
    }

    /// Those of a group that stays together lie together.
    @Test
    void keepsCopiesOfAGroupTogether() {
        Vm a = twin("a", "s1", 300).with(draft -> draft.group = "g");
        Vm b = twin("b", "s1", 150).with(draft -> draft.group = "g");
        Outcome.Answered found =
                answered(
                        project(
                                a,
                                b,
                                on("c", "s2", 600, DiskPlace.LOCAL),
                                on("d", "s3", 500, DiskPlace.LOCAL)),
                        staying(
                                "s1 s2 s3",
                                draft -> {
                                    draft.groups = List.of(GroupRule.together("g"));
                                    draft.aim = PlacementAim.HOSTS;
                                }));
        assertThat(pairs(found)).containsExactly("s1>s3 2 VMs 450 GB");
    }
}
