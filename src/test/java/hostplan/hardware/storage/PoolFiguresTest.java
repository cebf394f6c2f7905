package hostplan.hardware.storage;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.hardware.Drive;
import hostplan.hardware.PoolKind;
import hostplan.hardware.StoragePool;
import hostplan.message.Message;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;

class PoolFiguresTest {

    /// The published case: when one of the hosts of 20 TB is lost, the 20 and the 10 TB that are
    /// left hold two copies of 10 TB, not 15 (half of 30), since each copy lies on another host.
    @Test
    void holdsTwoCopiesOfTenOverTwentyTwentyAndTen() {
        PoolFigures figures = figures(replicated(2, 1), 20, 20, 10);

        assertThat(figures.usable()).contains(Bytes.ofGB(10_000));
        assertThat(figures.raw()).isEqualTo(Bytes.ofGB(50_000));
        assertThat(figures.survives()).isEqualTo(1);
    }

    /// Largest x with Σ min(host, x) ≥ copies × x, by hand. 20 + 20 + 10 in two copies: 25 (all are
    /// at most 25). 40 + 10 + 10: the 40 counts x, 20 + x = 2 x, x = 20. Three copies over 10 + 10
    /// + 10 + 10: 40 ÷ 3. Three copies over 30 + 20 + 5 + 5: x + x + 10 = 3 x, x = 10. One copy:
    ///   all.
    @ParameterizedTest
    @CsvSource({
        "2, 20 20 10, 25000",
        "2, 40 10 10, 20000",
        "2, 40 10, 10000",
        "3, 10 10 10 10, 13333",
        "3, 30 20 5 5, 10000",
        "3, 10 10 10, 10000",
        "1, 7 3, 10000"
    })
    void spreadsCopiesOverDifferentHosts(int copies, String hosts, long gigabytes) {
        long[] terabytes = Stream.of(hosts.split(" ", -1)).mapToLong(Long::parseLong).toArray();
        PoolFigures figures = figures(replicated(copies, 0), terabytes);

        assertThat(figures.usable().map(each -> each.value() / Bytes.GB)).contains(gigabytes);
    }

    /// Five hosts of 40 TB with Ceph, three copies, 85 %, one host's loss to be rebuilt: 200 × 0.85
    /// × 4/5 ÷ 3 = 45.333 TB.
    @Test
    void leavesRoomToRebuildAndUnderTheFillLimit() {
        StoragePool pool = pool(PoolKind.CEPH, draft -> draft.hostsKept = 1);

        assertThat(figures(pool, 40, 40, 40, 40, 40).usable())
                .contains(new Bytes(45_333_333_333_333L));
    }

    /// Three hosts hold three copies, and after a loss there is no third host: nothing to keep
    /// space for, and the answer says so.
    @Test
    void saysWhereALossCannotBeRebuilt() {
        PoolFigures figures = figures(replicated(3, 1), 10, 10, 10);

        assertThat(figures.usable()).contains(Bytes.ofGB(10_000));
        assertThat(keys(figures.doubts())).contains("pool-doubt-no-rebuild");
    }

    /// Four data and two parity parts over six hosts of 12 TB: 6 × 12 × 4/6 = 48 TB; two hosts may
    /// be lost. Over seven, with one in reserve, the same.
    @Test
    void spreadsParityParts() {
        StoragePool pool =
                pool(
                        PoolKind.CEPH,
                        draft -> {
                            draft.copies = 4;
                            draft.parity = 2;
                            draft.fillLimit = BigDecimal.ONE;
                            draft.hostsKept = 0;
                        });
        StoragePool kept = pool.with(draft -> draft.hostsKept = 1);

        assertThat(figures(pool, 12, 12, 12, 12, 12, 12).usable()).contains(Bytes.ofGB(48_000));
        assertThat(figures(pool, 12, 12, 12, 12, 12, 12).survives()).isEqualTo(2);
        assertThat(figures(kept, 12, 12, 12, 12, 12, 12, 12).usable()).contains(Bytes.ofGB(48_000));
    }

    @Test
    void takesTheFiguresOfAnOutsideArrayAsTheyAreStated() {
        StoragePool pool =
                pool(
                        PoolKind.OUTSIDE,
                        draft -> {
                            draft.usable = Optional.of(Bytes.ofGB(100_000));
                            draft.iops = Optional.of(250_000L);
                        });
        PoolFigures figures = figures(pool, 1, 1);

        assertThat(figures.usable()).contains(Bytes.ofGB(100_000));
        assertThat(figures.iops(UsualStorage.READ_SHARE)).contains(Fraction.of(250_000));
        assertThat(figures.memoryOn(figures.hosts().getFirst())).contains(Bytes.ZERO);
    }

    /// Three hosts with four NVMe drives of 400,000 read and 100,000 written, three copies: 12 ÷
    /// (0.7 ÷ 400000 + 3 × 0.3 ÷ 100000) = 12 ÷ 0.00001075 = 1,116,279.
    @Test
    void writesEveryCopyOverTheNetwork() {
        StoragePool pool = replicated(3, 0);
        PoolFigures figures = new PoolFigures(pool, hosts(3, nvme(4)));

        assertThat(figures.iops(UsualStorage.READ_SHARE).map(each -> each.toDecimal(0)))
                .contains(new BigDecimal("1116279"));
        assertThat(keys(figures.doubts())).containsExactly("pool-doubt-network");
    }

    /// Two data parts and one parity: reading touches two drives, writing three: 12 × 400000 ÷ 2
    /// and 12 × 100000 ÷ 3.
    @Test
    void readsAllDataParts() {
        StoragePool pool =
                replicated(2, 0)
                        .with(draft -> {
                            draft.parity = 1;
                        });
        PoolFigures figures = new PoolFigures(pool, hosts(3, nvme(4)));

        assertThat(figures.iops(Fraction.ONE)).contains(Fraction.of(2_400_000));
        assertThat(figures.iops(Fraction.ZERO)).contains(Fraction.of(400_000));
    }

    @ParameterizedTest
    @EnumSource(names = {"VSAN", "ZFS_REPLICATION", "DRBD"})
    void saysWhereNoFormulaIsPublished(PoolKind kind) {
        StoragePool pool = pool(kind, draft -> draft.copies = 2);
        PoolFigures figures = new PoolFigures(pool, hosts(3, nvme(4)));

        assertThat(figures.iops(UsualStorage.READ_SHARE)).isEmpty();
        assertThat(keys(figures.doubts())).contains("pool-doubt-iops");
    }

    /// Ceph, four NVMe drives: 4 × 8 GiB and 4 × 2 cores. vSAN with 512 GiB of memory: 7100 + 1360
    /// + 0.5 % of 524288 (2621.44) + 20 × 600 + 3 × 160 = 23561.44 MiB; a tenth of 32 cores, 4.
    ///   ZFS: 10 % of 512 GiB is more than 16 GiB. DRBD, two copies of 15.36 TB: one bit for 4 KiB
    ///   = 468,750,000 B.
    @ParameterizedTest
    @CsvSource({
        "CEPH, 34359738368, 8",
        "VSAN, 24705960509, 4",
        "ZFS_REPLICATION, 17179869184,",
        "DRBD, 468750000,"
    })
    void takesMemoryAndCoresOfAHost(PoolKind kind, long memory, Integer cores) {
        StoragePool pool = pool(kind, draft -> draft.copies = 2);
        PoolFigures figures = new PoolFigures(pool, hosts(3, nvme(4)));
        PoolHost host = figures.hosts().getFirst();

        assertThat(figures.memoryOn(host)).contains(new Bytes(memory));
        assertThat(figures.coresOn(host)).isEqualTo(Optional.ofNullable(cores));
    }

    @Test
    void takesWhatIsStatedInstead() {
        StoragePool pool =
                pool(
                        PoolKind.CEPH,
                        draft -> {
                            draft.memoryPerHost = Optional.of(Bytes.ofGiB(48));
                            draft.coresPerHost = Optional.of(6);
                        });
        PoolFigures figures = new PoolFigures(pool, hosts(3, nvme(4)));

        assertThat(figures.memoryOn(figures.hosts().getFirst())).contains(Bytes.ofGiB(48));
        assertThat(figures.coresOn(figures.hosts().getFirst())).contains(6);
    }

    @Test
    void saysWhatMakesNoPool() {
        assertThat(problem(replicated(3, 0), 10, 10)).contains("pool-problem-too-few");
        assertThat(problem(replicated(0, 0), 10, 10)).contains("pool-problem-negative");
        assertThat(problem(replicated(2, -1), 10, 10)).contains("pool-problem-negative");
        StoragePool overfull = replicated(2, 0).with(draft -> draft.fillLimit = BigDecimal.TEN);
        assertThat(problem(overfull, 10, 10)).contains("pool-problem-fill");
        assertThat(figures(overfull, 10, 10).usable()).isEmpty();
    }

    @Test
    void countsHostsOfUnknownSpaceForNothingAndSaysSo() {
        List<PoolHost> hosts = new ArrayList<>(hosts(2, nvme(4)));
        hosts.add(
                new PoolHost(
                        "x", "x", Optional.empty(), List.of(), Optional.empty(), Optional.empty()));
        PoolFigures figures = new PoolFigures(replicated(2, 0), hosts);

        assertThat(figures.usable()).contains(Bytes.ofGB(15_360));
        assertThat(keys(figures.doubts())).contains("pool-doubt-unknown");
        assertThat(figures.iops(Fraction.ONE)).isEmpty();
    }

    /// The largest amount for which the copies can be dealt out, found by trying: one unit is given
    /// to those hosts that have most room, until that fails.
    @Test
    void holdsAsMuchAsDealingOutUnitsOne() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
        for (int round = 0; round < 300; round++) {
            int copies = 1 + random.nextInt(4);
            List<Long> hosts =
                    IntStream.range(0, copies + random.nextInt(5))
                            .mapToObj(_ -> (long) random.nextInt(30))
                            .toList();
            List<Bytes> sizes = hosts.stream().map(Bytes::new).toList();

            assertThat(Spread.most(sizes, copies).floor().longValueExact())
                    .as("%d copies over %s", copies, hosts)
                    .isEqualTo(dealt(hosts, copies));
        }
    }

    private static long dealt(List<Long> hosts, int copies) {
        List<Long> room = new ArrayList<>(hosts);
        for (long units = 0; ; units++) {
            room.sort(Collections.reverseOrder());
            if (room.get(copies - 1) < 1) {
                return units;
            }
            for (int copy = 0; copy < copies; copy++) {
                room.set(copy, room.get(copy) - 1);
            }
        }
    }

    private static Optional<String> problem(StoragePool pool, long... terabytes) {
        return figures(pool, terabytes).problem().map(Message::key);
    }

    private static StoragePool replicated(int copies, int hostsKept) {
        return pool(
                PoolKind.CEPH,
                draft -> {
                    draft.copies = copies;
                    draft.fillLimit = BigDecimal.ONE;
                    draft.hostsKept = hostsKept;
                });
    }

    private static StoragePool pool(PoolKind kind, Consumer<StoragePool.Draft> change) {
        StoragePool.Draft draft = new StoragePool.Draft("pool");
        draft.kind = kind;
        change.accept(draft);
        return draft.build();
    }

    private static PoolFigures figures(StoragePool pool, long... terabytes) {
        List<PoolHost> hosts = new ArrayList<>();
        for (long each : terabytes) {
            hosts.add(
                    new PoolHost(
                            "srv-" + hosts.size(),
                            "host " + hosts.size(),
                            Optional.of(Bytes.ofGB(1000 * each)),
                            List.of(),
                            Optional.empty(),
                            Optional.empty()));
        }
        return new PoolFigures(pool, hosts);
    }

    private static List<Drive> nvme(int count) {
        return Collections.nCopies(count, Drives.nvme(Bytes.ofGB(3840), 400_000, 100_000));
    }

    private static List<PoolHost> hosts(int count, List<Drive> drives) {
        Bytes space = Sums.of(drives.stream().map(Drive::capacity).toList());
        return IntStream.range(0, count)
                .mapToObj(each ->
                        new PoolHost(
                                "srv-" + each,
                                "host " + each,
                                Optional.of(space),
                                drives,
                                Optional.of(Bytes.ofGiB(512)),
                                Optional.of(32)))
                .toList();
    }

    private static List<String> keys(List<Message> messages) {
        return messages.stream().map(Message::key).toList();
    }
}
