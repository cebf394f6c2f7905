package hostplan.cli;

import hostplan.amount.AmountText;
import hostplan.amount.Fraction;
import hostplan.amount.Meaning;
import hostplan.amount.Parsed;
import hostplan.amount.Quoted;
import hostplan.amount.RatioText;
import hostplan.capacity.Aim;
import hostplan.capacity.Cutting;
import hostplan.capacity.DiskRules;
import hostplan.capacity.KeepFree;
import hostplan.capacity.KeepFreeText;
import hostplan.capacity.NumaRule;
import hostplan.capacity.Ratios;
import hostplan.capacity.Slicing;
import hostplan.capacity.SmtRule;
import hostplan.capacity.StatedNode;
import hostplan.capacity.StatedNodeText;
import hostplan.document.Coded;

import picocli.CommandLine.Option;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The options of `hostplan slice` that say how a host is cut. Those that are given replace what
/// the stored slicing says.
final class SliceOverrides {

    private static final String FILL_LIMIT = "--fill-limit";
    private static final String NODE = "--node";
    private static final String SNAPSHOTS = "--snapshots";

    @Option(
            names = "--hypervisor",
            paramLabel = "ID",
            description = "What runs on the host, such as kvm or esxi; none where not given.")
    private Optional<String> hypervisor = Optional.empty();

    @Option(
            names = "--cpu-ratio",
            paramLabel = "R",
            description = "vCPUs sold for each thread, such as 3 or 1.5; 1 where not given.")
    private Optional<String> cpuRatio = Optional.empty();

    @Option(
            names = "--memory-ratio",
            paramLabel = "R",
            description = "Memory sold for each byte there is; 1 where not given.")
    private Optional<String> memoryRatio = Optional.empty();

    @Option(
            names = "--disk-ratio",
            paramLabel = "R",
            description = "Disk sold for each byte there is; 1 where not given.")
    private Optional<String> diskRatio = Optional.empty();

    @Option(
            names = "--reserve-memory",
            paramLabel = "AMOUNT",
            description = "Memory for the host itself, instead of what the rule set says.")
    private Optional<String> reserveMemory = Optional.empty();

    @Option(
            names = "--reserve-cores",
            paramLabel = "N",
            description = "Cores for the host itself, with all their threads.")
    private Optional<String> reserveCores = Optional.empty();

    @Option(
            names = "--keep-free",
            paramLabel = "AMOUNT",
            description =
                    "Memory not to sell, on top: an amount, or per cent of what is installed.")
    private Optional<String> keepFree = Optional.empty();

    @Option(
            names = FILL_LIMIT,
            paramLabel = "R",
            description =
                    "Up to which share arrays are filled, such as 0.9; where not given 0.8, and 1"
                            + " for disk that is stated and not of arrays.")
    private Optional<String> fillLimit = Optional.empty();

    @Option(
            names = SNAPSHOTS,
            paramLabel = "R",
            description =
                    "Share of the disk kept for snapshots and backups, within that; 0 where not"
                            + " given.")
    private Optional<String> snapshots = Optional.empty();

    @Option(
            names = "--fill",
            paramLabel = "slices|income|tight",
            description =
                    "What is wanted most of the rest: most slices, most income or least stranded;"
                            + " each flavor in turn where not given.")
    private Optional<String> fill = Optional.empty();

    @Option(
            names = "--numa",
            paramLabel = "none|preferred|required",
            description = "Whether a slice may lie across NUMA nodes; none where not given.")
    private Optional<String> numa = Optional.empty();

    @Option(
            names = NODE,
            paramLabel = "SPEC",
            description =
                    "What a NUMA node has, such as \"0: cores=8, memory=64GiB, reserve=2GiB,"
                            + " reserve-cores=1, keep=0\"; may be repeated. What is not stated is"
                            + " shared evenly over the other nodes.")
    private List<String> nodes = List.of();

    @Option(
            names = "--smt",
            paramLabel = "thread|core|isolated",
            description =
                    "What a vCPU is counted as: a thread, a core, or threads of cores that no other"
                            + " slice runs on; thread where not given.")
    private Optional<String> smt = Optional.empty();

    /// Throws [BadInput] where an option cannot be read.
    Slicing applyTo(Slicing stored) {
        return stored.with(this::apply);
    }

    private void apply(Slicing.Draft draft) {
        hypervisor.ifPresent(id -> draft.ruleSet = id.toLowerCase(Locale.ROOT));
        draft.ratios =
                new Ratios(
                        ratio("--cpu-ratio", cpuRatio, draft.ratios.vcpus()),
                        ratio("--memory-ratio", memoryRatio, draft.ratios.memory()),
                        ratio("--disk-ratio", diskRatio, draft.ratios.disk()));
        reserveMemory.ifPresent(text ->
                draft.reserveMemory =
                        Optional.of(
                                BadInput.unless(
                                        "--reserve-memory",
                                        AmountText.parse(text, Meaning.STRICT))));
        reserveCores.ifPresent(text ->
                draft.reserveCores =
                        Optional.of(BadInput.unless("--reserve-cores", WholeText.read(text, 0))));
        draft.cutting = cutting(draft.cutting);
        keepFree.ifPresent(text -> draft.keepFree = BadInput.unless("--keep-free", keepFree(text)));
        if (fillLimit.isPresent() || snapshots.isPresent()) {
            draft.neighbours = draft.neighbours.withDisk(disk(draft.neighbours.disk()));
        }
    }

    private Cutting cutting(Cutting stored) {
        List<StatedNode> stated = new ArrayList<>();
        for (String spec : nodes) {
            stated.addAll(
                    BadInput.unless(
                            NODE,
                            StatedNodeText.parse(
                                    spec, text -> AmountText.parse(text, Meaning.STRICT))));
        }
        return new Cutting(
                fill.map(word -> word("--fill", Aim.class, word)).or(stored::aim),
                numa.map(word -> word("--numa", NumaRule.class, word)).orElse(stored.numa()),
                smt.map(word -> word("--smt", SmtRule.class, word)).orElse(stored.smt()),
                stated.isEmpty() ? stored.nodes() : stated);
    }

    private DiskRules disk(DiskRules stored) {
        return BadInput.unless(
                fillLimit.isPresent() ? FILL_LIMIT : SNAPSHOTS,
                DiskRules.of(
                        fillLimit
                                .map(text -> BadInput.unless(FILL_LIMIT, Fraction.parse(text)))
                                .or(stored::stated),
                        snapshots
                                .map(text -> BadInput.unless(SNAPSHOTS, Fraction.parse(text)))
                                .orElse(stored.snapshotShare()),
                        stored.readShare(),
                        stored.block()));
    }

    /// Throws [BadInput] naming the words there are.
    static <E extends Enum<E> & Coded> E word(String option, Class<E> type, String word) {
        return Coded.find(type, word)
                .orElseThrow(() ->
                        new BadInput(
                                option + ": there is no " + Quoted.of(word) + ".",
                                "Write "
                                        + Stream.of(type.getEnumConstants())
                                                .map(Coded::code)
                                                .collect(Collectors.joining(", "))
                                        + "."));
    }

    private static Fraction ratio(String option, Optional<String> text, Fraction otherwise) {
        return text.map(given -> BadInput.unless(option, RatioText.parse(given))).orElse(otherwise);
    }

    private static Parsed<KeepFree> keepFree(String text) {
        return KeepFreeText.parse(text, amount -> AmountText.parse(amount, Meaning.STRICT));
    }
}
