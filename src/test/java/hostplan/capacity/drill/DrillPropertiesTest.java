package hostplan.capacity.drill;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Fraction;
import hostplan.capacity.DiskLimit;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/// What holds whatever the disks, the promises and the noise.
class DrillPropertiesTest {

    private static final int TIMES = 200;

    @RepeatedTest(TIMES)
    void nobodyGetsMoreThanIsThereOrWanted(RepetitionInfo info) {
        RandomGenerator random = random(info);
        List<Sharing.Draw> draws = new ArrayList<>();
        for (int left = random.nextInt(1, 6); left > 0; left--) {
            draws.add(
                    new Sharing.Draw(
                            random.nextLong(0, 20),
                            Fraction.of(random.nextLong(0, 1_000), 7),
                            Fraction.of(random.nextLong(1, 9))));
        }
        Fraction capacity = Fraction.of(random.nextLong(1, 20_000), 3);
        for (Sharing sharing : Sharing.values()) {
            List<Fraction> rates = sharing.rates(capacity, draws);
            Fraction given = Fraction.ZERO;
            for (int place = 0; place < draws.size(); place++) {
                assertThat(rates.get(place)).isLessThanOrEqualTo(draws.get(place).demand());
                given = given.plus(rates.get(place).times(draws.get(place).count()));
            }
            assertThat(given).isEqualTo(capacity.min(Sharing.wanted(draws)));
        }
    }

    @RepeatedTest(TIMES)
    void limitsKeepEveryPromiseHoweverManyAreNoisy(RepetitionInfo info) {
        RandomGenerator random = random(info);
        DrillQuestion question = question(random);
        DiskDrill drill = Drills.disks(question);
        if (!(drill.limits() instanceof Limits.Keeping(List<Limits.Allowed> allowed))) {
            return;
        }
        List<Tenant> limited = new ArrayList<>();
        for (int place = 0; place < allowed.size(); place++) {
            DiskLimit limit = allowed.get(place).limit();
            Tenant tenant = question.tenants().get(place);
            tenant.promise()
                    .ifPresent(promise ->
                            assertThat(limit.operations(question.block()).orElseThrow())
                                    .isGreaterThanOrEqualTo(promise));
            // Now any others are noisy, and none bursts.
            limited.add(
                    Drills.tenant(
                                    tenant.name(),
                                    tenant.count(),
                                    random.nextLong(0, tenant.count() + 1),
                                    1,
                                    tenant.iops())
                            .withLimit(
                                    Optional.of(
                                            new DiskLimit(
                                                    limit.iops(),
                                                    limit.rate(),
                                                    Optional.empty()))));
        }
        assertThat(drill.isKeptWith()).isTrue();
        DiskDrill any =
                Drills.disks(
                        Drills.question(question.disks().arrays(), limited.toArray(Tenant[]::new)));
        assertThat(any.isKeptWith()).isTrue();
    }

    @RepeatedTest(TIMES)
    void weightsByVcpuKeepWhatWasSold(RepetitionInfo info) {
        RandomGenerator random = random(info);
        List<Tenant> tenants = new ArrayList<>();
        long left = 16;
        while (left > 0) {
            int vcpus = random.nextInt(1, (int) Math.min(9, left + 1));
            tenants.add(Drills.tenant("t" + left, 1, random.nextInt(2), vcpus, Optional.of(1L)));
            left -= vcpus;
        }
        CpuDrill drill =
                Drills.answer(
                                Drills.question(
                                        List.of(Drills.array("a", 1_000, Optional.empty())),
                                        tenants.toArray(Tenant[]::new)))
                        .cpu()
                        .orElseThrow();
        assertThat(drill.shares()).allMatch(CpuDrill.CpuShare::isKeptWeighted);
    }

    private static DrillQuestion question(RandomGenerator random) {
        List<Tenant> tenants = new ArrayList<>();
        for (int left = random.nextInt(1, 5); left > 0; left--) {
            long count = random.nextLong(1, 12);
            tenants.add(
                    Drills.tenant(
                            "t" + left,
                            count,
                            random.nextLong(0, count + 1),
                            1,
                            random.nextInt(4) == 0
                                    ? Optional.empty()
                                    : Optional.of(random.nextLong(1, 400))));
        }
        Optional<Long> megabytes =
                random.nextBoolean() ? Optional.of(random.nextLong(1, 40)) : Optional.empty();
        return Drills.question(
                List.of(Drills.array("a", random.nextLong(500, 12_000), megabytes)),
                tenants.toArray(Tenant[]::new));
    }

    private static RandomGenerator random(RepetitionInfo info) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(info.getCurrentRepetition());
    }
}
