package hostplan.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.BuyBack;
import hostplan.capacity.Counts;
import hostplan.capacity.FlavorNeed;
import hostplan.capacity.HostFigures;
import hostplan.capacity.Ledger;
import hostplan.capacity.Overhead;
import hostplan.capacity.Reservation;
import hostplan.capacity.Resource;
import hostplan.capacity.RuleSet;
import hostplan.capacity.Slicer;
import hostplan.capacity.SlicingAnswer;
import hostplan.capacity.SlicingQuestion;
import hostplan.capacity.SourceNote;
import hostplan.capacity.Warning;
import hostplan.document.Confidence;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The shipped rule sets against published and worked figures; their sources stand in the files.
class ShippedRuleSetsTest {

    private static final RuleSetFiles FILES = RuleSetFiles.load();
    private static final HostFigures TEXTBOOK = HostFigures.of("textbook", 8, 8, Bytes.ofGiB(16));
    private static final FlavorNeed SMALL = FlavorNeed.of("small", 1, Bytes.ofGiB(2));

    @Test
    void areOfferedInTheirOrder() {
        assertThat(FILES.all())
                .extracting(RuleSet::id)
                .containsExactly(
                        "none",
                        "nova",
                        "xcp-ng",
                        "xen",
                        "esxi",
                        "kvm",
                        "proxmox",
                        "proxmox-zfs",
                        "hyper-v",
                        "kubevirt",
                        "openshift");
    }

    /// Eight by the textbook; memory decides under every rule set.
    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource({
        "none,0,0,8.000,8",
        "nova,512,0,7.750,7",
        "xcp-ng,1856,20,7.025,7",
        "xen,2048,12,6.959,6",
        "esxi,1310.72,33.43664,7.242,7",
        "kvm,2048,92,6.699,6",
        "proxmox,2048,92,6.699,6",
        "proxmox-zfs,3686.4,92,5.933,5",
        "hyper-v,2348,40,6.722,6",
        "kubevirt,0,292,7.002,7",
        "openshift,360,246.096,6.985,6",
    })
    void sliceTheTextbooksHost(
            String id, String reserved, String overhead, String quotient, long slices) {
        SlicingAnswer answer = sliced(TEXTBOOK, id, SMALL);
        Ledger memory = memory(answer);
        Fraction need = answer.lines().getFirst().need().total(Resource.MEMORY);
        assertThat(memory.reserved()).isEqualTo(number(reserved));
        assertThat(need.minus(Fraction.of(2048))).isEqualTo(number(overhead));
        assertThat(memory.capacity().dividedBy(need).toDecimal(3)).isEqualTo(quotient);
        assertThat(answer.sellable()).isEqualTo(slices);
        assertThat(answer.limit()).contains(Resource.MEMORY);
        assertThat(answer.nominal()).map(Counts::total).contains(8L);
    }

    @Test
    void countTheCacheOfZfsAsSoft() {
        SlicingAnswer answer = sliced(TEXTBOOK, "proxmox-zfs", SMALL);
        assertThat(memory(answer).reservedSoft()).isEqualTo(number("1638.4"));
        assertThat(answer.hardOnly()).map(Counts::total).contains(6L);
        assertThat(sliced(TEXTBOOK, "proxmox", SMALL).hardOnly()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1024,7.456,7", "2048,6.959,6", "4096,5.965,5"})
    void letXensDom0BeStated(long dom0, String quotient, long slices) {
        SlicingAnswer answer =
                answer(
                        SlicingQuestion.filling(TEXTBOOK, ruleSet("xen"), SMALL)
                                .withReserved(Optional.of(Bytes.ofMiB(dom0)), 0));
        assertThat(memory(answer).capacity().dividedBy(Fraction.of(2060)).toDecimal(3))
                .isEqualTo(quotient);
        assertThat(answer.sellable()).isEqualTo(slices);
    }

    /// In tenths of a MiB, rounded up, since it is sought to the byte.
    @ParameterizedTest
    @CsvSource({"nova,16896", "xen,18528", "openshift,18712.8"})
    void tellWhatBuysBackTheEighth(String id, String mebibytes) {
        SlicingAnswer answer = sliced(TEXTBOOK, id, SMALL);
        assertThat(answer.nominalBack()).map(BuyBack::counts).map(Counts::total).contains(8L);
        Fraction least = answer.nominalBack().orElseThrow().purchases().getFirst().least();
        assertThat(new BigDecimal(least.times(10).ceil(), 1)).isEqualByComparingTo(mebibytes);
        Bytes bought = new Bytes(least.times(Bytes.MIB).numerator().longValueExact());
        assertThat(sliced(host(bought), id, SMALL).sellable()).isEqualTo(8);
        assertThat(sliced(host(bought.minus(new Bytes(1))), id, SMALL).sellable()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"64,4304", "128,7584", "256,8192", "16,1856"})
    void giveDom0OfXcpNgWhatItsInstallerDoes(long gibibytes, long mebibytes) {
        assertThat(memory(sliced(host(Bytes.ofGiB(gibibytes)), "xcp-ng", SMALL)).reserved())
                .isEqualTo(Fraction.of(mebibytes));
    }

    /// At 1 GiB and 1 vCPU, 4 GiB and 2, 16 GiB and 4, 64 GiB and 16.
    @ParameterizedTest
    @CsvSource({
        "xcp-ng,12,37,135,533",
        "xen,8,21,71,275",
        "kubevirt,290,304,344,536",
        "hyper-v,32,56,152,536",
    })
    void takeTheirOverheadOfASlice(String id, long small, long medium, long large, long huge) {
        assertThat(sizes().map(size -> overhead(id, size)))
                .containsExactly(
                        Fraction.of(small),
                        Fraction.of(medium),
                        Fraction.of(large),
                        Fraction.of(huge));
    }

    /// The published vectors leave out the display: 16 MiB, 32 MiB with KubeVirt.
    @ParameterizedTest
    @CsvSource({
        "kvm,16,74,88,128,320",
        "proxmox,16,74,88,128,320",
        "proxmox-zfs,16,74,88,128,320",
        "openshift,16,228.0,242.2,282.8,477.1",
        "kubevirt,32,258,272,312,504",
        "esxi,0,25.8,52.7,152.0,565.6",
        "nova,0,0,0,0,0",
        "none,0,0,0,0,0",
    })
    void takeTheirOverheadBesideTheDisplay(
            String id, long display, String small, String medium, String large, String huge) {
        assertThat(sizes().map(size -> overhead(id, size).minus(Fraction.of(display)).toDecimal(1)))
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        new BigDecimal(small),
                        new BigDecimal(medium),
                        new BigDecimal(large),
                        new BigDecimal(huge));
    }

    /// VMware's published samples in MB; the fit is off by less than 0.5 everywhere.
    @ParameterizedTest
    @CsvSource({
        "256,20.29,24.28,32.23,48.16",
        "1024,25.90,29.91,37.86,53.82",
        "4096,48.64,52.72,60.67,76.78",
        "16384,139.62,143.98,151.93,168.60",
    })
    void fitVmwaresSamples(
            long memory, BigDecimal one, BigDecimal two, BigDecimal four, BigDecimal eight) {
        List<BigDecimal> samples = List.of(one, two, four, eight);
        for (int power = 0; power < samples.size(); power++) {
            FlavorNeed flavor = FlavorNeed.of("sample", 1 << power, Bytes.ofMiB(memory));
            assertThat(overhead("esxi", flavor).toDecimal(4))
                    .isCloseTo(samples.get(power), within(new BigDecimal("0.5")));
        }
    }

    @Test
    void sayWhereVmwaresFitExtrapolates() {
        FlavorNeed large = FlavorNeed.of("large", 4, Bytes.ofGiB(32));
        assertThat(sliced(host(Bytes.ofGiB(64)), "esxi", large).warnings())
                .hasAtLeastOneElementOfType(Warning.Extrapolated.class);
        assertThat(sliced(TEXTBOOK, "esxi", SMALL).warnings())
                .doesNotHaveAnyElementsOfTypes(Warning.Extrapolated.class);
    }

    /// 52 MiB are to spare, and Xen's own use is in no rule.
    @Test
    void warnOfTheThinSpareUnderXcpNg() {
        assertThat(sliced(TEXTBOOK, "xcp-ng", SMALL).warnings())
                .singleElement()
                .isInstanceOfSatisfying(
                        Warning.ThinSpare.class,
                        warning -> {
                            assertThat(warning.spareMib()).isEqualTo(Fraction.of(52));
                            assertThat(warning.leftOut().what())
                                    .isEqualTo("Xen's own use of memory");
                        });
        assertThat(sliced(TEXTBOOK, "xen", SMALL).warnings()).isEmpty();
    }

    static Stream<RuleSet> all() {
        return FILES.all().stream();
    }

    @ParameterizedTest
    @MethodSource("all")
    void nameTheSourceOfEveryFigure(RuleSet ruleSet) {
        Stream<SourceNote> sources =
                Stream.of(
                                ruleSet.reservations().stream().map(Reservation::source),
                                ruleSet.overheads().stream().map(Overhead::source),
                                ruleSet.limits().stream().map(limit -> limit.source()),
                                ruleSet.usualRatios().stream().map(ratio -> ratio.source()),
                                ruleSet.leftOut().stream().map(left -> left.source()))
                        .flatMap(found -> found);
        assertThat(sources)
                .isNotEmpty()
                .allSatisfy(source -> {
                    assertThat(source.source()).isNotBlank();
                    assertThat(source.asOf()).matches("20[0-9]{2}(-[0-9]{2}){0,2}");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"kvm", "openshift"})
    void callRecalledReservationsEstimates(String id) {
        assertThat(ruleSet(id).reservations())
                .extracting(rule -> rule.source().confidence())
                .containsOnly(Confidence.ESTIMATE);
    }

    private static Stream<FlavorNeed> sizes() {
        return Stream.of(
                FlavorNeed.of("1", 1, Bytes.ofGiB(1)),
                FlavorNeed.of("2", 2, Bytes.ofGiB(4)),
                FlavorNeed.of("4", 4, Bytes.ofGiB(16)),
                FlavorNeed.of("16", 16, Bytes.ofGiB(64)));
    }

    private static Fraction overhead(String id, FlavorNeed flavor) {
        return ruleSet(id).overheads().stream()
                .map(overhead -> overhead.mib(flavor))
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private static HostFigures host(Bytes memory) {
        return HostFigures.of("host", 64, 64, memory);
    }

    private static RuleSet ruleSet(String id) {
        return FILES.find(id).orElseThrow();
    }

    private static SlicingAnswer sliced(HostFigures host, String id, FlavorNeed flavor) {
        return answer(SlicingQuestion.filling(host, ruleSet(id), flavor));
    }

    private static SlicingAnswer answer(SlicingQuestion question) {
        return Slicer.answer(question).orElseThrow();
    }

    private static Ledger memory(SlicingAnswer answer) {
        return answer.ledger(Resource.MEMORY).orElseThrow();
    }

    private static Fraction number(String text) {
        return Fraction.parse(text).orElseThrow();
    }
}
