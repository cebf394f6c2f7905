package hostplan.check;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.PoolKind;
import hostplan.hardware.StoragePool;
import hostplan.hardware.Totals;
import hostplan.inventory.Server;
import hostplan.project.Project;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

class PoolsTest {

    /// Three hosts with 10 TB of disk each, and one of which nothing is known.
    private static Project project(StoragePool... pools) {
        var hardware = new HardwareConfiguration.Draft("cfg");
        hardware.name = "node";
        hardware.build = Totals.UNKNOWN.with(draft -> draft.disk = Optional.of(Bytes.ofGB(10_000)));
        return Findings.project(draft -> {
            draft.configurations = List.of(hardware.build());
            draft.servers =
                    Stream.of("a", "b", "c", "bare")
                            .map(name ->
                                    new Server.Draft(name)
                                            .build()
                                            .with(server -> {
                                                server.name = name;
                                                server.configuration =
                                                        name.equals("bare")
                                                                ? Optional.empty()
                                                                : Optional.of("cfg");
                                            }))
                            .toList();
            draft.storagePools = List.of(pools);
        });
    }

    private static StoragePool pool(String name, Consumer<StoragePool.Draft> change) {
        return new StoragePool.Draft(name)
                .build()
                .with(draft -> {
                    draft.name = name;
                    draft.servers = List.of("a", "b", "c");
                    change.accept(draft);
                });
    }

    private static Project cured(String rule, Project project) {
        return Findings.of(rule, project).getFirst().cure().orElseThrow().apply(project);
    }

    @Test
    void findsNothingInAPoolAsItShouldBe() {
        Project project = project(pool("ceph", _ -> {}));

        assertThat(Findings.all(project)).noneMatch(finding -> finding.rule().startsWith("pool-"));
    }

    @Test
    void findsAHostInTwoPoolsAndTakesItOut() {
        Project project =
                project(
                        pool("ceph", _ -> {}),
                        pool(
                                "drbd",
                                draft -> {
                                    draft.kind = PoolKind.DRBD;
                                    draft.copies = 1;
                                    draft.servers = List.of("c", "bare");
                                }));

        assertThat(Findings.lines("pool-host-twice", project))
                .containsExactly(
                        "drbd: The drives of c are also in ceph, but a drive can be in one pool only.");
        Project cured = cured("pool-host-twice", project);
        assertThat(cured.storagePools().get(1).servers()).containsExactly("bare");
        assertThat(Findings.of("pool-host-twice", cured)).isEmpty();
    }

    @Test
    void letsAHostUseAnArrayOutsideBesideAPool() {
        Project project =
                project(pool("ceph", _ -> {}), pool("san", draft -> draft.kind = PoolKind.OUTSIDE));

        assertThat(Findings.of("pool-host-twice", project)).isEmpty();
    }

    @Test
    void findsFewerHostsThanCopiesOrParts() {
        assertThat(
                        Findings.lines(
                                "pool-too-few-hosts",
                                project(
                                        pool("copies", draft -> draft.servers = List.of("a", "b")),
                                        pool(
                                                "parts",
                                                draft -> {
                                                    draft.copies = 2;
                                                    draft.parity = 2;
                                                }))))
                .containsExactly(
                        "copies: Every copy or part is on another host, which takes 3 hosts, and it has 2.",
                        "parts: Every copy or part is on another host, which takes 4 hosts, and it has 3.");
    }

    @Test
    void findsTwoCopiesInCephAndKeepsThree() {
        Project project =
                project(
                        pool("two", draft -> draft.copies = 2),
                        pool(
                                "drbd",
                                draft -> {
                                    draft.kind = PoolKind.DRBD;
                                    draft.copies = 2;
                                }));

        assertThat(Findings.lines("pool-two-copies", project))
                .singleElement()
                .asString()
                .startsWith("two: It keeps two copies. While one host is away");
        Project cured = cured("pool-two-copies", project);
        assertThat(cured.storagePools().getFirst().copies()).isEqualTo(3);
        assertThat(Findings.of("pool-two-copies", cured)).isEmpty();
    }

    @Test
    void findsPoolsWithoutHosts() {
        assertThat(
                        Findings.lines(
                                "pool-without-hosts",
                                project(
                                        pool(
                                                "san",
                                                draft -> {
                                                    draft.kind = PoolKind.OUTSIDE;
                                                    draft.servers = List.of();
                                                }))))
                .containsExactly("san: It has no hosts, so nothing can use it.");
    }

    @Test
    void findsHostsThatBringNothing() {
        assertThat(
                        Findings.lines(
                                "pool-host-without-drives",
                                project(
                                        pool(
                                                "ceph",
                                                draft ->
                                                        draft.servers =
                                                                List.of("a", "b", "bare")))))
                .containsExactly(
                        "ceph: bare brings nothing into it: no drive of it is known that could be pooled.");
    }

    @Test
    void findsFillLimitsThatAreNoneAndSetsTheUsualOne() {
        Project project =
                project(
                        pool("full", draft -> draft.fillLimit = new BigDecimal("1.2")),
                        pool("none", draft -> draft.fillLimit = BigDecimal.ZERO),
                        pool("brim", draft -> draft.fillLimit = BigDecimal.ONE));

        assertThat(Findings.of("pool-fill-limit", project))
                .extracting(finding -> finding.subject().name())
                .containsExactly("full", "none");
        assertThat(cured("pool-fill-limit", project).storagePools().getFirst().fillLimit())
                .isEqualByComparingTo("0.85");
    }
}
