package hostplan.capacity.drill;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.DiskLimit;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The values that a [Setting] may use, as they are typed: plain decimals. Limits of disks are
/// rounded down, but never below a promise; caps of processors up, since weights stand beside them.
public final class SettingValues {

    /// Hyper-V counts every 8 KiB that are begun as one operation.
    private static final long NORMAL_BLOCK = 8 * Bytes.KIB;

    /// Microseconds in which libvirt counts what a vCPU uses.
    private static final Fraction PERIOD = Fraction.of(100_000);

    private static final int FEWEST_DIGITS = 2;
    private static final int MOST_DIGITS = 10;

    private final Map<String, String> values = new LinkedHashMap<>();

    private SettingValues() {}

    /// Those of one slice of a tenant, by its place in the question. What is not known, or not
    /// limited, has no value.
    public static Map<String, String> of(DrillAnswer answer, int tenant) {
        SettingValues found = new SettingValues();
        found.whole("vcpus", Fraction.of(answer.question().tenants().get(tenant).vcpus()));
        Fraction promise = answer.question().tenants().get(tenant).promise().orElse(Fraction.ZERO);
        answer.diskShare(tenant)
                .flatMap(DiskShare::limited)
                .flatMap(DiskShare.Limited::limit)
                .ifPresent(limit -> found.disk(limit, answer.question(), promise));
        answer.cpu()
                .ifPresent(drill ->
                        answer.cpuShare(tenant)
                                .ifPresent(share -> {
                                    found.cpu(share, drill.cap());
                                    found.clock(
                                            share.cap(drill.cap()), answer.question().threadMhz());
                                }));
        answer.question()
                .tenants()
                .get(tenant)
                .network()
                .ifPresent(each -> found.whole("network_mbit", each.mbit()));
        return Map.copyOf(found.values);
    }

    private void disk(DiskLimit limit, DrillQuestion question, Fraction promise) {
        Bytes least = new Bytes(promise.times(question.block().value()).floor().longValueExact());
        limit.iops().ifPresent(each -> whole("iops", Fraction.of(each)));
        rate("", limit.rate(), least);
        limit.operations(question.block()).ifPresent(each -> operations(each, question.block()));
        limit.burst()
                .ifPresent(burst -> {
                    Fraction seconds = Fraction.of(question.assumed().burstSeconds());
                    burst.iops()
                            .ifPresent(each -> {
                                whole("burst_iops", Fraction.of(each));
                                whole("burst_iops_seconds", seconds);
                            });
                    rate("burst_", burst.rate(), least);
                    burst.rate().ifPresent(_ -> whole("burst_bytes_seconds", seconds));
                });
    }

    private void operations(Fraction each, Bytes block) {
        whole("effective", each);
        long counted = (block.value() + NORMAL_BLOCK - 1) / NORMAL_BLOCK;
        whole("normalised", each.times(counted));
    }

    private void rate(String prefix, Optional<Bytes> rate, Bytes least) {
        rate.ifPresent(each -> {
            whole(prefix + "bytes", Fraction.of(each.value()));
            values.put(prefix + "mib", mib(each, least.compareTo(each) < 0 ? least : each));
        });
    }

    /// With as few decimals as keep it from falling below the least; ten are as good as exact.
    private static String mib(Bytes rate, Bytes least) {
        BigDecimal exact = rate.mib().toDecimal(MOST_DIGITS);
        for (int digits = FEWEST_DIGITS; digits < MOST_DIGITS; digits++) {
            BigDecimal down = exact.setScale(digits, RoundingMode.DOWN);
            if (Fraction.of(down).compareTo(least.mib()) >= 0) {
                return plain(down);
            }
        }
        return plain(exact);
    }

    /// @param ofThread the part of each of its threads that it may use
    private void cpu(CpuDrill.CpuShare share, Fraction ofThread) {
        Fraction vcpus = Fraction.of(share.tenant().vcpus());
        Fraction threads = share.cap(ofThread);
        Fraction ofVcpu = threads.dividedBy(vcpus);
        whole("shares", vcpus.times(100));
        whole("shares_1000", vcpus.times(1000));
        values.put(
                "cap_threads",
                plain(new BigDecimal(threads.times(100).ceil()).movePointLeft(FEWEST_DIGITS)));
        up("cap_percent", threads.times(100));
        up("cap_percent_vcpu", ofVcpu.min(Fraction.ONE).times(100));
        up("cap_milli", threads.times(1_000));
        whole("request_milli", share.promise().times(1_000));
        whole("period", PERIOD);
        up("quota", PERIOD.times(ofVcpu));
    }

    /// The cap in MHz; where the clock is not known, what it is worked out by.
    private void clock(Fraction threads, Optional<Fraction> threadMhz) {
        threadMhz.ifPresentOrElse(
                each -> up("cap_mhz", threads.times(each)),
                () ->
                        values.put(
                                "cap_mhz_formula",
                                values.get("cap_threads") + " × MHz × cores ÷ threads"));
    }

    private void up(String name, Fraction value) {
        values.put(name, value.ceil().toString());
    }

    private void whole(String name, Fraction value) {
        values.put(name, value.floor().toString());
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.toPlainString();
    }
}
