package hostplan.exchange.netbox;

import hostplan.hardware.CardForm;
import hostplan.hardware.CardHeight;
import hostplan.hardware.DriveForm;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What the name of a module bay tells: `PSU1`, `NUMA 0 - PCIe slot 3 - FH`, `PCIe-1 LP x16`, `M.2
/// 1`. What it does not tell stays unknown.
///
/// @param words its name, label and position
record BayName(String name, String words) {

    private static final int NO_CASE = Pattern.CASE_INSENSITIVE;

    private static final Pattern SUPPLY =
            Pattern.compile(
                    "\\b(?:PSU|PS|power[- ]?suppl(?:y|ies)|power)(?:[- ]?(?:unit|slot|bay))?[- ]?[0-9A-Z]?\\b",
                    NO_CASE);
    private static final Pattern RISER = Pattern.compile("^PCI-?E? riser\\b", NO_CASE);
    private static final Pattern M2 = Pattern.compile("\\bM\\.2\\b", NO_CASE);
    private static final Pattern DRIVE =
            Pattern.compile("\\b(?:HDD|SSD|drive|disk|NVMe|SAS|SATA)s?\\b", NO_CASE);
    private static final Pattern LARGE = Pattern.compile("3\\.5|\\bLFF\\b", NO_CASE);
    private static final Pattern SMALL = Pattern.compile("2\\.5|\\bSFF\\b|\\bU\\.[23]\\b", NO_CASE);
    private static final Pattern RULER_1 = Pattern.compile("\\bE1\\.S\\b", NO_CASE);
    private static final Pattern RULER_3 = Pattern.compile("\\bE3\\.S\\b", NO_CASE);
    private static final Pattern OCP = Pattern.compile("\\bOCP", NO_CASE);
    private static final Pattern OWN_FORM =
            Pattern.compile(
                    "\\b(?:(Flex(?:ible)? ?LOM|mLOM|ALOM|LOM|mRAID|AIOM|NDC|mezz(?:anine)?|network daughter card"
                            + "|RAID[- ]controller))(?:[- ]?(?:card|slot))?[- ]?[0-9]*\\b",
                    NO_CASE);
    private static final Pattern PCIE = Pattern.compile("\\bPCI(?:-?E)?(?![a-z])", NO_CASE);
    private static final Pattern FULL =
            Pattern.compile("\\b(?:FH|FH[FH]L|full[- ]height)\\b", NO_CASE);
    private static final Pattern LOW =
            Pattern.compile("\\b(?:LP|HH[FH]L|low[- ]profile)\\b", NO_CASE);
    private static final Pattern LANES = Pattern.compile("\\bx(16|8|4|2|1)\\b", NO_CASE);
    private static final Pattern GENERATION =
            Pattern.compile("\\bGen ?([1-7])\\b|\\bPCI-?E ?([1-7])\\.0\\b", NO_CASE);
    private static final Pattern NUMA = Pattern.compile("\\bNUMA ?([0-7])\\b", NO_CASE);

    /// Bays for what is no part of a machine's arithmetic.
    private static final Pattern ELSE =
            Pattern.compile(
                    "\\b(?:fan|RCM|ctrl|controller|fabric|IFM|XFM|management|interconnect|SuperDOM|riser)",
                    NO_CASE);

    static BayName of(YamlNode.Mapping bay) {
        String name = bay.text("name").strip();
        String words = name + " " + bay.text("label").strip() + " " + bay.text("position").strip();
        return new BayName(name, words.replace('_', ' ').strip());
    }

    boolean isSupply() {
        return SUPPLY.matcher(words).find();
    }

    /// Whether no part of a configuration goes in.
    boolean isElse() {
        return ELSE.matcher(words).find() && cardForm().isEmpty();
    }

    /// The form of the drives that go in, where it is told.
    Optional<DriveForm> driveForm() {
        if (M2.matcher(words).find()) {
            return Optional.of(DriveForm.M2);
        }
        if (!DRIVE.matcher(words).find()) {
            return Optional.empty();
        }
        return LARGE.matcher(words).find() ? Optional.of(DriveForm.LFF) : smallForm();
    }

    private Optional<DriveForm> smallForm() {
        if (RULER_1.matcher(words).find()) {
            return Optional.of(DriveForm.E1S);
        }
        if (RULER_3.matcher(words).find()) {
            return Optional.of(DriveForm.E3S);
        }
        return SMALL.matcher(words).find() ? Optional.of(DriveForm.SFF) : Optional.empty();
    }

    /// The form of the cards that go in; empty where it is no slot for cards. A bay for a riser
    /// takes the riser, and drives of NVMe go into what is only named after PCIe.
    Optional<CardForm> cardForm() {
        if (OCP.matcher(words).find()) {
            return Optional.of(CardForm.OCP);
        }
        if (OWN_FORM.matcher(words).find()) {
            return Optional.of(CardForm.MEZZANINE);
        }
        boolean slot =
                PCIE.matcher(words).find()
                        && !RISER.matcher(name).find()
                        && !DRIVE.matcher(words).find();
        return slot ? Optional.of(CardForm.PCIE) : Optional.empty();
    }

    /// What a maker's own slot is called there.
    Optional<String> ownForm() {
        Matcher own = OWN_FORM.matcher(words);
        return own.find() ? Optional.of(own.group(1)) : Optional.empty();
    }

    CardHeight height() {
        if (FULL.matcher(words).find()) {
            return CardHeight.FULL;
        }
        return LOW.matcher(words).find() ? CardHeight.LOW : CardHeight.UNKNOWN;
    }

    /// Zero where it is not told.
    int lanes() {
        Matcher lanes = LANES.matcher(words);
        return lanes.find() ? Integer.parseInt(lanes.group(1)) : 0;
    }

    /// Zero where it is not told.
    int generation() {
        Matcher generation = GENERATION.matcher(words);
        if (!generation.find()) {
            return 0;
        }
        String number = generation.group(1) == null ? generation.group(2) : generation.group(1);
        return Integer.parseInt(number);
    }

    /// The processor to which a slot belongs, from 1.
    Optional<Integer> socket() {
        Matcher numa = NUMA.matcher(words);
        return numa.find() ? Optional.of(Integer.parseInt(numa.group(1)) + 1) : Optional.empty();
    }
}
