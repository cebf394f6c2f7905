package hostplan.explain;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.AmountFormat;
import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.capacity.Aim;
import hostplan.capacity.Change;
import hostplan.capacity.Cutting;
import hostplan.capacity.DiskKeep;
import hostplan.capacity.FlavorNeed;
import hostplan.capacity.HostArray;
import hostplan.capacity.HostFigures;
import hostplan.capacity.KeepFree;
import hostplan.capacity.NumaRule;
import hostplan.capacity.PoolShare;
import hostplan.capacity.PoolTaking;
import hostplan.capacity.Processors;
import hostplan.capacity.Proof;
import hostplan.capacity.Quantity;
import hostplan.capacity.Ratios;
import hostplan.capacity.RuleSet;
import hostplan.capacity.Slicer;
import hostplan.capacity.SlicingAnswer;
import hostplan.capacity.SlicingQuestion;
import hostplan.capacity.StatedNode;
import hostplan.capacity.vary.LargestSlice;
import hostplan.capacity.vary.PriceTurn;
import hostplan.capacity.vary.Spare;
import hostplan.hardware.DriveForm;
import hostplan.hardware.DriveInterface;
import hostplan.hardware.Machines;
import hostplan.hardware.PoolKind;
import hostplan.hardware.StoragePool;
import hostplan.hardware.storage.PoolHost;
import hostplan.storage.RuleSetFiles;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class ArithmeticTest {

    private static final RuleSetFiles FILES = RuleSetFiles.load();
    private static final HostFigures TEXTBOOK = HostFigures.of("textbook", 8, 8, Bytes.ofGiB(16));
    private static final FlavorNeed SMALL = FlavorNeed.of("small", 1, Bytes.ofGiB(2));
    private static final FlavorNeed HUGE = FlavorNeed.of("huge", 300, Bytes.ofGiB(30_000));

    @Test
    void tellsWhereTheEighthSliceWent() {
        SlicingAnswer answer = answer(filling("nova"));
        assertThat(StatementText.english().texts(Arithmetic.of(answer)))
                .containsExactly(
                        "memory: 16,384 MiB installed",
                        "memory: − 512 MiB reserved for Host [OpenStack Nova, nova/conf/compute.py,"
                                + " default of reserved_host_memory_mb (commit 00a03040), 2026-08-21,"
                                + " cited]",
                        "memory: = 15,872 × 1 = 15,872 MiB for slices",
                        "memory: 15,872 MiB ÷ 2,048 MiB a slice = 7.75 → 7 small",
                        "memory: − 14,336 MiB in slices",
                        "memory: = 1,536 MiB free",
                        "vCPUs: 8 threads installed",
                        "vCPUs: = 8 × 1 = 8 vCPU for slices",
                        "vCPUs: 8 vCPU ÷ 1 vCPU a slice = 8 → 8 small",
                        "vCPUs: − 7 vCPU in slices",
                        "vCPUs: = 1 vCPU free, but stranded: no flavor fits any more, since something"
                                + " else ran out",
                        "small: 7 fit",
                        "small: one more needs 2,048 MiB (memory), 1,536 MiB is free: 512 MiB short",
                        "7 can be sold",
                        "8 by the textbook: no hypervisor, nothing reserved, nothing kept",
                        "For 8 with one more small: at least 16,896 MiB installed (memory), 512 MiB"
                                + " more");
    }

    @Test
    void showsFormulasWithTheirNumbersAndSources() {
        List<String> lines = StatementText.english().texts(Arithmetic.of(answer(filling("kvm"))));
        assertThat(lines)
                .contains(
                        "memory: − 2,048 MiB reserved for Linux host: max(2048, 1024 + 0.02 ×"
                                + " host_MiB) = max(2048, 1024 + 0.02 × 16384) [A rule for planning,"
                                + " 2024, estimate]",
                        "memory: 16 MiB beside each slice of small for Video memory [oVirt engine,"
                                + " VmOverheadCalculatorImpl.java (commit 0111fc63), 2026-08-19,"
                                + " estimate]");
    }

    @Test
    void roundsWhatIsEnoughUpwards() {
        List<String> lines =
                StatementText.english().texts(Arithmetic.of(answer(filling("openshift"))));
        assertThat(lines)
                .contains(
                        "For the textbook’s 8: at least 18,712.8 MiB installed (memory), 2,328.8"
                                + " MiB more");
    }

    @Test
    void saysTheLimitInOneSentence() {
        assertThat(Arithmetic.limit(answer(filling("nova"))))
                .map(StatementText.english()::sentence)
                .contains(
                        "small: one more needs 2,048 MiB (memory), 1,536 MiB is free: 512 MiB short");
    }

    @Test
    void writesNumbersAsTheReaderDoesOnlyInTheWindow() {
        Statement installed = Arithmetic.of(answer(filling("nova"))).getFirst();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(StatementText.english().text(installed))
                    .isEqualTo("memory: 16,384 MiB installed");
            assertThat(StatementText.in(Locale.GERMANY).text(installed)).contains("16.384 MiB");
        } finally {
            Locale.setDefault(before);
        }
    }

    /// Over questions that between them need every sentence; none may lack its words or a value.
    @Test
    void hasWordsForEverySentence() {
        List<Statement> said =
                Stream.of(
                                Stream.concat(questions(), cuttings())
                                        .flatMap(question -> everything(question)),
                                unproven().flatMap(answer -> everything(answer)),
                                DrillArithmeticTest.everything(),
                                varied(),
                                Stream.of(
                                                new Change.Parts(2, "module"),
                                                new Change.VcpuRatio(Fraction.ONE, Fraction.of(2)),
                                                new Change.NothingKept())
                                        .map(MoreStatements::of))
                        .flatMap(each -> each)
                        .toList();
        assertThat(StatementText.english().texts(said))
                .noneMatch(line -> line.contains("{") || line.isBlank());
        assertThat(said.stream().map(Statement::sentence).collect(Collectors.toSet()))
                .isEqualTo(Set.of(Sentence.values()));
    }

    /// What can be left out, the largest slice and the prices at which a mix of two turns.
    private static Stream<Statement> varied() {
        SlicingQuestion question =
                SlicingQuestion.of(
                                new HostFigures(
                                        "host",
                                        Optional.of(
                                                new Processors(
                                                        Optional.empty(), Optional.of(8), 8)),
                                        Optional.of(Bytes.ofGiB(16)),
                                        Optional.of(Bytes.ofGB(500)),
                                        Optional.empty(),
                                        Optional.empty()),
                                RuleSet.takingNothing(),
                                List.of(priced("large", 4, "10.00"), priced("small", 3, "7.50")))
                        .withCutting(Cutting.IN_TURN.withAim(Aim.INCOME));
        SlicingAnswer answer = answer(question);
        return Stream.of(
                        Stream.of(VaryStatements.of(new Spare(2, "module", Optional.empty()))),
                        VaryStatements.of(LargestSlice.of(question), AmountFormat.english())
                                .stream(),
                        PriceTurn.of(answer).stream()
                                .flatMap(turn ->
                                        VaryStatements.of(turn, question, AmountFormat.english())
                                                .stream()))
                .flatMap(each -> each);
    }

    private static SlicingQuestion.Line priced(String name, long gib, String price) {
        return new SlicingQuestion.Line(
                FlavorNeed.of(name, 1, Bytes.ofGiB(gib))
                        .withPrice(new Money(new BigDecimal(price), Currency.getInstance("EUR"))),
                Quantity.Fill.AS_MANY_AS_FIT);
    }

    private static Stream<Statement> everything(SlicingQuestion question) {
        return everything(answer(question));
    }

    /// As a search would answer that had to end before.
    private static Stream<SlicingAnswer> unproven() {
        return cuttings()
                .map(ArithmeticTest::answer)
                .flatMap(answer -> answer.proof().map(proof -> unproven(answer, proof)).stream());
    }

    private static SlicingAnswer unproven(SlicingAnswer answer, Proof proof) {
        Proof beyond =
                new Proof(
                        proof.aim(),
                        proof.value(),
                        proof.bound().plus(Fraction.ONE),
                        false,
                        proof.currency());
        return new SlicingAnswer(
                answer.question(),
                answer.lines(),
                answer.ledgers(),
                answer.nodes(),
                answer.arrays(),
                Optional.of(beyond),
                false,
                answer.reserved(),
                answer.withNothingKept(),
                answer.hardOnly(),
                answer.nominal(),
                answer.oneMore(),
                answer.nominalBack(),
                answer.warnings(),
                answer.notChecked());
    }

    private static Stream<Statement> everything(SlicingAnswer answer) {
        return Stream.of(
                        Arithmetic.of(answer),
                        Arithmetic.warnings(answer),
                        Arithmetic.notChecked(answer))
                .flatMap(List::stream);
    }

    private static Stream<SlicingQuestion> questions() {
        Ratios ratios = new Ratios(number("1.3"), number("1.5"), Fraction.ONE);
        HostFigures known =
                new HostFigures(
                        "known",
                        Optional.of(new Processors(Optional.empty(), Optional.of(7), 14)),
                        Optional.of(Bytes.ofGiB(64)),
                        Optional.of(Bytes.ofGB(960)),
                        Optional.empty(),
                        Optional.empty());
        HostFigures pooled =
                new HostFigures(
                        "pooled",
                        known.processors(),
                        known.memory(),
                        Optional.of(Bytes.ofGB(480)),
                        Optional.of(500L),
                        Optional.empty());
        FlavorNeed full =
                new FlavorNeed(
                        "",
                        2,
                        Bytes.ofGiB(20),
                        Optional.of(Bytes.ofGB(10)),
                        Optional.of(100L),
                        Optional.empty());
        return Stream.of(
                filling("none"),
                filling("xcp-ng").withRatios(ratios),
                filling("proxmox-zfs").withKeepFree(new KeepFree.Share(number("0.1"))),
                filling("esxi").withReserved(Optional.of(Bytes.ofGiB(1)), 1).withRatios(ratios),
                asking(known, "esxi", fill(full), fixed(HUGE, 1), fixed(SMALL, 1))
                        .withKeepFree(new KeepFree.Amount(Bytes.ofGiB(1))),
                asking(known, "none", fixed(FlavorNeed.of("wide", 20, Bytes.ofGiB(1)), 1)),
                asking(TEXTBOOK, "none", fill(SMALL)).withReserved(Optional.of(Bytes.ZERO), 3),
                filling("xen").withReserved(Optional.of(Bytes.ofGiB(99)), 0),
                asking(TEXTBOOK, "esxi", fixed(HUGE, 1)),
                filling("none").withPools(List.of(pool(PoolKind.CEPH, 2))),
                asking(pooled, "none", fill(full))
                        .withPools(
                                List.of(
                                        new PoolTaking(
                                                pool(PoolKind.CEPH, 2).pool(),
                                                pool(PoolKind.CEPH, 2).brings(),
                                                Optional.of(
                                                        new PoolShare(
                                                                Bytes.ofGB(960),
                                                                Optional.of(1000L),
                                                                2))))),
                filling("none").withPools(List.of(pool(PoolKind.ZFS_REPLICATION, 0))),
                onArray(known, full));
    }

    /// Filled further than is safe, some of it kept for snapshots, on an array of its own.
    private static SlicingQuestion onArray(HostFigures host, FlavorNeed flavor) {
        HostFigures arrayed =
                host.withArrays(
                        List.of(
                                new HostArray(
                                        "nvme", Optional.of(Bytes.ofGB(25)), Optional.empty())));
        return SlicingQuestion.of(
                        arrayed.withDisk(Optional.of(Bytes.ofGB(25)), Optional.empty())
                                .withArrays(arrayed.arrays()),
                        RuleSet.takingNothing(),
                        List.of(
                                new SlicingQuestion.Line(
                                        flavor, Quantity.Fill.AS_MANY_AS_FIT, Optional.of("nvme"))))
                .withDiskKeep(
                        new DiskKeep(
                                number("0.95"),
                                false,
                                number("0.05"),
                                Optional.of(number("0.75"))));
    }

    /// Mixes, pinned vCPUs and NUMA nodes.
    private static Stream<SlicingQuestion> cuttings() {
        SlicingQuestion twoNodes =
                mix().withHost(TEXTBOOK.withNodes(2))
                        .withLines(
                                List.of(
                                        fill(FlavorNeed.of("third", 1, Bytes.ofGiB(5))),
                                        fill(FlavorNeed.of("wide", 5, Bytes.ofGiB(1)))));
        Cutting required = Cutting.IN_TURN.withNuma(NumaRule.REQUIRED);
        SlicingQuestion virtual =
                twoNodes.withLines(
                        List.of(
                                fill(FlavorNeed.of("two", 4, Bytes.ofGiB(4)).withVirtualNodes(2)),
                                fill(
                                        FlavorNeed.of("wide", 10, Bytes.ofGiB(24))
                                                .withVirtualNodes(2)),
                                fill(FlavorNeed.of("many", 4, Bytes.ofGiB(4)).withVirtualNodes(4)),
                                fill(FlavorNeed.of("odd", 3, Bytes.ofGiB(4)).withVirtualNodes(2))));
        return Stream.concat(
                Stream.of(
                        virtual.withCutting(Cutting.IN_TURN.withNuma(NumaRule.PREFERRED)),
                        virtual.withCutting(required),
                        twoNodes.withCutting(Cutting.IN_TURN.withNuma(NumaRule.PREFERRED)),
                        twoNodes.withCutting(required),
                        twoNodes.withCutting(
                                required.withNodes(
                                        List.of(
                                                new StatedNode(
                                                        0,
                                                        Optional.of(6),
                                                        Optional.empty(),
                                                        Optional.empty(),
                                                        Optional.empty(),
                                                        Optional.empty()))))),
                Stream.of(Aim.values())
                        .flatMap(aim ->
                                Stream.of(
                                        mix().withCutting(Cutting.IN_TURN.withAim(aim)),
                                        twoNodes.withLines(mix().lines())
                                                .withCutting(required.withAim(aim)))));
    }

    private static SlicingQuestion mix() {
        return asking(
                TEXTBOOK,
                "none",
                weighted(SMALL.withPrice(euros(7)), 1),
                fill(SMALL.withPrice(euros(7))),
                fixed(SMALL.withPinned(true), 1));
    }

    private static SlicingQuestion.Line weighted(FlavorNeed flavor, int weight) {
        return new SlicingQuestion.Line(flavor, new Quantity.Weighted(weight, 0, Optional.empty()));
    }

    private static PoolTaking pool(PoolKind kind, int drives) {
        return new PoolTaking(
                new StoragePool.Draft("p").build().with(draft -> draft.kind = kind),
                new PoolHost(
                        "s",
                        "s",
                        Optional.empty(),
                        Collections.nCopies(
                                drives, Machines.ssd(DriveInterface.SATA, DriveForm.SFF, 960)),
                        Optional.empty(),
                        Optional.empty()));
    }

    private static SlicingQuestion.Line fill(FlavorNeed flavor) {
        return new SlicingQuestion.Line(flavor, Quantity.Fill.AS_MANY_AS_FIT);
    }

    private static SlicingQuestion.Line fixed(FlavorNeed flavor, int count) {
        return new SlicingQuestion.Line(flavor, new Quantity.Fixed(count));
    }

    private static SlicingQuestion asking(
            HostFigures host, String id, SlicingQuestion.Line... lines) {
        RuleSet ruleSet = FILES.find(id).orElseThrow();
        return SlicingQuestion.of(host, ruleSet, List.of(lines));
    }

    private static SlicingQuestion filling(String id) {
        return asking(TEXTBOOK, id, fill(SMALL));
    }

    private static SlicingAnswer answer(SlicingQuestion question) {
        return Slicer.answer(question).orElseThrow();
    }

    private static Fraction number(String text) {
        return Fraction.parse(text).orElseThrow();
    }

    private static Money euros(long amount) {
        return new Money(BigDecimal.valueOf(amount), Currency.getInstance("EUR"));
    }
}
