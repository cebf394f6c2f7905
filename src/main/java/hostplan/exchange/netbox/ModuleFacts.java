package hostplan.exchange.netbox;

import hostplan.amount.AmountText;
import hostplan.amount.Bytes;
import hostplan.amount.Meaning;
import hostplan.hardware.CardForm;
import hostplan.hardware.CardHeight;
import hostplan.hardware.CardShape;
import hostplan.hardware.Drive;
import hostplan.hardware.DriveForm;
import hostplan.hardware.DriveInterface;
import hostplan.hardware.Media;
import hostplan.hardware.NetworkCard;
import hostplan.hardware.NetworkPorts;
import hostplan.hardware.OtherPart;
import hostplan.hardware.PartFacts;
import hostplan.hardware.PowerSupply;
import hostplan.hardware.StorageController;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a module type tells of a part: by its inlets and interfaces, and by the words of its name
/// and its comments. What neither tells stays unknown.
///
/// @param doubts what was concluded, or could not be, in whole sentences
record ModuleFacts(PartFacts facts, List<String> doubts) {

    private static final Pattern ADDRESS = Pattern.compile("https?://\\S+");
    private static final Pattern SUPPLY =
            Pattern.compile("(?i)\\b(?:PSU|power supply|power supplies)|-PSU[0-9]?-|^PWS-");
    private static final Pattern WATTS =
            Pattern.compile("(?i)(?<![0-9.])([0-9]{3,4})[ -]?W(?:atts?)?(?:DC|AC)?\\b");
    private static final Pattern GRADE =
            Pattern.compile(
                    "(?i)(80 ?(?:\\+|plus) ?)?\\b(Titanium|Platinum|Gold|Silver|Bronze)\\b");
    private static final Pattern FABRIC =
            Pattern.compile("(?i)\\bfabric\\b|-IOM-|-FI-|\\binterconnect\\b");
    private static final Pattern CONTROLLER =
            Pattern.compile(
                    "(?i)(?:\\b|M)RAID|\\bHBA\\b|host bus adapter|\\bSmart Array\\b|\\bSAS controller\\b");
    private static final Pattern PORTS =
            Pattern.compile("(?i)-([0-9]{1,2})i\\b|\\b([0-9]{1,2}) internal\\b");
    private static final Pattern OCP = Pattern.compile("(?i)\\bOCP\\b");
    private static final Pattern OWN_FORM =
            Pattern.compile(
                    "(?i)\\b(?:r?NDC|MLOM|FlexibleLOM|FlexLOM|ALOM|daughter card|mezzanine|SIOM|AIOM)\\b|-MLOM-");
    private static final Pattern PCIE = Pattern.compile("(?i)\\bPCIe?\\b|\\bPCI Express\\b|-PCIE-");
    private static final Pattern LANES = Pattern.compile("(?i)\\bx(16|8|4|1)\\b");
    private static final Pattern GENERATION =
            Pattern.compile("(?i)\\bPCIe? ?([3-6])\\.0\\b|\\bPCIe Gen ?([3-6])\\b");
    private static final Pattern FULL = Pattern.compile("(?i)\\bFull[- ]Height\\b|\\bFH[FH]?L?\\b");
    private static final Pattern LOW = Pattern.compile("(?i)\\bLow[- ]Profile\\b|\\bHHHL\\b");
    private static final Pattern CAPACITY =
            Pattern.compile("(?i)\\b([0-9]+(?:\\.[0-9]+)? ?[TG]B)\\b");
    private static final Pattern CARD_OF_FLASH = Pattern.compile("(?i)\\bSD[- ]card|\\bmicroSD");
    private static final Pattern FAN = Pattern.compile("(?i)(?:\\b|-)FAN\\b");

    static ModuleFacts of(YamlNode.Mapping type) {
        return new Reader(type).facts();
    }

    /// Puts the facts of one type together.
    private static final class Reader {

        private final YamlNode.Mapping type;
        private final String words;
        private final Interfaces interfaces;
        private final List<String> doubts = new ArrayList<>();

        Reader(YamlNode.Mapping type) {
            this.type = type;
            String all =
                    String.join(
                            " ",
                            type.text("model"),
                            type.text("part_number"),
                            type.text("description"),
                            type.text("comments").replace("\\n", " "));
            words = ADDRESS.matcher(all).replaceAll(" ");
            interfaces = Interfaces.of(type);
        }

        ModuleFacts facts() {
            PartFacts facts =
                    supply().or(this::network)
                            .or(this::controller)
                            .or(this::drive)
                            .orElseGet(this::other);
            return new ModuleFacts(facts, List.copyOf(doubts));
        }

        private Optional<PartFacts> supply() {
            List<Integer> draws =
                    type.list("power-ports").stream()
                            .flatMap(port -> TypeDraft.watts(port.text("maximum_draw")).stream())
                            .toList();
            boolean inlets = !type.list("power-ports").isEmpty();
            if (!inlets && !SUPPLY.matcher(words).find()) {
                return Optional.empty();
            }
            Optional<Integer> watts = rating(draws);
            if (watts.isEmpty()) {
                doubts.add("Its file does not tell how many watts it delivers.");
                return Optional.empty();
            }
            return Optional.of(
                    new PowerSupply(watts.get(), "", grade(), Optional.empty(), Optional.empty()));
        }

        /// What name or comment state is what it delivers; of several the largest that its inlet
        /// carries. Without a word on it the draw of the inlet is taken.
        private Optional<Integer> rating(List<Integer> draws) {
            int draw = draws.stream().mapToInt(Integer::intValue).max().orElse(0);
            List<Integer> stated =
                    WATTS.matcher(words)
                            .results()
                            .map(MatchResult::group)
                            .map(text -> Integer.valueOf(text.replaceAll("[^0-9]", "")))
                            .toList();
            IntPredicate carried = watts -> draw == 0 || watts <= draw;
            Optional<Integer> most = stated.stream().filter(carried::test).max(Integer::compare);
            if (most.isPresent()) {
                return most;
            }
            Optional<Integer> any = stated.stream().max(Integer::compare);
            if (any.isEmpty() && draw > 0) {
                doubts.add(
                        "Neither name nor comment state its watts, so those are taken that its inlet draws at most ("
                                + draw
                                + " W).");
                return Optional.of(draw);
            }
            return any;
        }

        private String grade() {
            Matcher grade = GRADE.matcher(words);
            if (!grade.find()) {
                return "";
            }
            String metal = grade.group(2);
            String capital =
                    metal.substring(0, 1).toUpperCase(Locale.ROOT)
                            + metal.substring(1).toLowerCase(Locale.ROOT);
            return grade.group(1) == null ? capital : "80 PLUS " + capital;
        }

        private Optional<PartFacts> network() {
            List<NetworkPorts> ports = interfaces.ports();
            boolean alone =
                    ports.size() == 1 && ports.getFirst().count() == interfaces.data().size();
            if (!alone || FABRIC.matcher(words).find()) {
                return Optional.empty();
            }
            return Optional.of(
                    new NetworkCard(
                            shape(),
                            ports.getFirst().count(),
                            ports.getFirst().speed(),
                            interfaces.connector(),
                            Optional.empty()));
        }

        /// What it needs of a slot; empty where not even the form is told.
        private Optional<CardShape> shape() {
            return form().map(form ->
                    new CardShape(
                            form,
                            number(LANES),
                            number(GENERATION),
                            height(),
                            Optional.empty(),
                            1));
        }

        private Optional<CardForm> form() {
            if (OCP.matcher(words).find()) {
                return Optional.of(CardForm.OCP);
            }
            if (OWN_FORM.matcher(words).find()) {
                return Optional.of(CardForm.MEZZANINE);
            }
            return PCIE.matcher(words).find() ? Optional.of(CardForm.PCIE) : Optional.empty();
        }

        private CardHeight height() {
            if (FULL.matcher(words).find()) {
                return CardHeight.FULL;
            }
            return LOW.matcher(words).find() ? CardHeight.LOW : CardHeight.UNKNOWN;
        }

        /// Zero where it is not told.
        private int number(Pattern pattern) {
            return pattern.matcher(words)
                    .results()
                    .map(MatchResult::group)
                    .map(text -> text.replaceAll(".*?([0-9]{1,2})(?:\\.0)?$", "$1"))
                    .map(Integer::valueOf)
                    .findFirst()
                    .orElse(0);
        }

        private Optional<PartFacts> controller() {
            if (!CONTROLLER.matcher(words).find() || !type.list("interfaces").isEmpty()) {
                return Optional.empty();
            }
            int ports =
                    PORTS.matcher(words)
                            .results()
                            .map(MatchResult::group)
                            .map(text -> Integer.valueOf(text.replaceAll("[^0-9]", "")))
                            .findFirst()
                            .orElse(0);
            doubts.add(
                    ports == 0
                            ? "Its file tells neither how many drives it takes nor which arrays it makes."
                            : "Its file does not tell which arrays it makes.");
            return Optional.of(
                    new StorageController(
                            shape(),
                            ports,
                            interfaces(),
                            Set.of(),
                            Optional.empty(),
                            List.of(),
                            Optional.empty()));
        }

        private Set<DriveInterface> interfaces() {
            Set<DriveInterface> found = EnumSet.noneOf(DriveInterface.class);
            for (DriveInterface each : DriveInterface.values()) {
                if (says("\\b" + each.name() + "\\b")) {
                    found.add(each);
                }
            }
            return found;
        }

        /// Only where all is told that a drive cannot do without.
        private Optional<PartFacts> drive() {
            Optional<Bytes> capacity =
                    CAPACITY.matcher(words)
                            .results()
                            .map(MatchResult::group)
                            .flatMap(text ->
                                    AmountText.parse(text, Meaning.LISTED_DRIVES)
                                            .toOptional()
                                            .stream())
                            .findFirst();
            Set<DriveInterface> attached = interfaces();
            Optional<Media> media = media();
            Optional<DriveForm> form = driveForm();
            boolean told =
                    capacity.isPresent()
                            && media.isPresent()
                            && form.isPresent()
                            && attached.size() == 1;
            return told
                    ? Optional.of(
                            new Drive(
                                    media.get(),
                                    attached.iterator().next(),
                                    form.get(),
                                    capacity.get(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty()))
                    : Optional.empty();
        }

        private Optional<Media> media() {
            if (says("\\bSSD\\b|\\bNVMe\\b")) {
                return Optional.of(Media.SSD);
            }
            return says("\\bHDD\\b|\\b(?:7\\.2|10|15) ?K(?: ?rpm)?\\b|hard (?:disk|drive)")
                    ? Optional.of(Media.HDD)
                    : Optional.empty();
        }

        private Optional<DriveForm> driveForm() {
            if (says("\\bM\\.2\\b")) {
                return Optional.of(DriveForm.M2);
            }
            if (says("\\bE1\\.S\\b")) {
                return Optional.of(DriveForm.E1S);
            }
            if (says("\\bE3\\.S\\b")) {
                return Optional.of(DriveForm.E3S);
            }
            if (says("3\\.5|\\bLFF\\b")) {
                return Optional.of(DriveForm.LFF);
            }
            return says("2\\.5|\\bSFF\\b|\\bU\\.[23]\\b")
                    ? Optional.of(DriveForm.SFF)
                    : Optional.empty();
        }

        private PartFacts other() {
            return new OtherPart(
                    purpose(),
                    "",
                    OtherPart.UNKNOWN.provides(),
                    shape(),
                    Optional.empty(),
                    Optional.empty());
        }

        private String purpose() {
            if (interfaces.isFibreChannel()) {
                return "Fibre Channel adapter";
            }
            if (FABRIC.matcher(words).find()) {
                return "fabric module";
            }
            if (CARD_OF_FLASH.matcher(words).find()) {
                return "SD card";
            }
            if (FAN.matcher(words).find()) {
                return "fan";
            }
            return SUPPLY.matcher(words).find() ? "power supply" : "";
        }

        private boolean says(String pattern) {
            return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE).matcher(words).find();
        }
    }
}
