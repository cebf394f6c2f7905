package hostplan.bench;

import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.capacity.Aim;
import hostplan.capacity.Cutting;
import hostplan.capacity.FlavorNeed;
import hostplan.capacity.HostCounting;
import hostplan.capacity.HostFigures;
import hostplan.capacity.Processors;
import hostplan.capacity.Quantity;
import hostplan.capacity.Ratios;
import hostplan.capacity.RuleSet;
import hostplan.capacity.Slicer;
import hostplan.capacity.SlicingAnswer;
import hostplan.capacity.SlicingQuestion;
import hostplan.explain.Arithmetic;
import hostplan.explain.Statement;
import hostplan.storage.RuleSetFiles;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/// One host with five flavors and its explanation, a thousand hosts that all differ, a thousand of
/// twelve kinds, and the best mix of ten flavors; beside a bare loop over the same formulas in
/// binary floating point.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 8, time = 1)
@Measurement(iterations = 8, time = 1)
@Fork(1)
public class SlicingBenchmark {

    private static final int HOSTS = 1_000;

    private SlicingQuestion five;
    private SlicingQuestion tenByIncome;
    private List<SlicingQuestion> thousand;
    private List<SlicingQuestion> fewKinds;

    @Setup
    public void ask() {
        RuleSet rules = RuleSetFiles.load().find("kvm").orElseThrow();
        five = question(rules, 64, 5);
        tenByIncome = question(rules, 64, 10).withCutting(Cutting.IN_TURN.withAim(Aim.INCOME));
        thousand =
                IntStream.range(0, HOSTS).mapToObj(host -> question(rules, 16 + host, 5)).toList();
        fewKinds =
                IntStream.range(0, HOSTS)
                        .mapToObj(host -> question(rules, 16 + host % 12, 5))
                        .toList();
    }

    private static SlicingQuestion question(RuleSet rules, int cores, int flavors) {
        HostFigures host =
                new HostFigures(
                        "host",
                        Optional.of(new Processors(Optional.of(2), Optional.of(cores), 2 * cores)),
                        Optional.of(Bytes.ofGiB(8L * cores)),
                        Optional.of(Bytes.ofGB(240L * cores)),
                        Optional.of(400_000L),
                        Optional.of(Bandwidth.ofGbit(50)));
        List<SlicingQuestion.Line> lines = new ArrayList<>();
        for (int flavor = 0; flavor < flavors; flavor++) {
            lines.add(new SlicingQuestion.Line(flavor(flavor), quantity(flavor, flavors)));
        }
        return SlicingQuestion.of(host, rules, lines)
                .withRatios(new Ratios(Fraction.of(3), Fraction.ONE, Fraction.ONE));
    }

    /// The last is filled, the others are wanted so often.
    private static Quantity quantity(int flavor, int flavors) {
        return flavors > 5 || flavor == flavors - 1
                ? Quantity.Fill.AS_MANY_AS_FIT
                : new Quantity.Fixed(2);
    }

    private static FlavorNeed flavor(int number) {
        int vcpus = 1 + number;
        return new FlavorNeed(
                "flavor " + number,
                vcpus,
                Bytes.ofMiB(vcpus * 1024L * (1 + number % 4) + 512),
                Optional.of(Bytes.ofGB(vcpus * 30L)),
                Optional.of(vcpus * 700L),
                Optional.of(Bandwidth.ofMbit(vcpus * 100L)),
                false,
                Optional.empty(),
                Optional.of(
                        new Money(
                                BigDecimal.valueOf(vcpus * 590L + 97L * (number % 3), 2),
                                Currency.getInstance("EUR"))));
    }

    @Benchmark
    public List<Statement> oneHostExplained() {
        return Arithmetic.of(answer(five));
    }

    @Benchmark
    public SlicingAnswer bestMixOfTen() {
        return answer(tenByIncome);
    }

    @Benchmark
    public long aThousandHosts() {
        return total(thousand);
    }

    @Benchmark
    public long aThousandHostsOfTwelveKinds() {
        return total(fewKinds);
    }

    private static long total(List<SlicingQuestion> questions) {
        return new HostCounting()
                .of(questions).stream()
                        .mapToLong(each -> each.orElseThrow().counts().total())
                        .sum();
    }

    private static SlicingAnswer answer(SlicingQuestion question) {
        return Slicer.answer(question).orElseThrow();
    }

    /// The floor: what remains of memory and vCPUs after four fixed flavors, divided by the fifth.
    @Benchmark
    public double bareLoopOfOneHost() {
        return bare(five);
    }

    @Benchmark
    public double bareLoopOfAThousand() {
        double sum = 0;
        for (SlicingQuestion question : thousand) {
            sum += bare(question);
        }
        return sum;
    }

    private static double bare(SlicingQuestion question) {
        double memory = question.host().memory().orElseThrow().value() / 1_048_576.0;
        double vcpus = question.host().processors().orElseThrow().threads() * 3.0;
        memory -= Math.max(2048, 1024 + 0.02 * memory);
        double last = 0;
        for (SlicingQuestion.Line line : question.lines()) {
            double each = line.flavor().memory().value() / 1_048_576.0;
            double with = each + each / 512 + 64 + 8 * line.flavor().vcpus() + 16;
            double count =
                    switch (line.quantity()) {
                        case Quantity.Fixed(int wanted) -> wanted;
                        default ->
                                Math.floor(Math.min(memory / with, vcpus / line.flavor().vcpus()));
                    };
            memory -= count * with;
            vcpus -= count * line.flavor().vcpus();
            last = count;
        }
        return last;
    }
}
