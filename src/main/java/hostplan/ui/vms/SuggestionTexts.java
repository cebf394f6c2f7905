package hostplan.ui.vms;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.Flavor;
import hostplan.placement.Vm;
import hostplan.project.RightSizing.Suggestion;
import hostplan.ui.common.Texts;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// Suggestions of less memory in words.
final class SuggestionTexts {

    /// The keys of the columns.
    static final List<String> COLUMNS =
            List.of("vm", "cluster", "flavor", "memory", "used", "suggested", "freed");

    private static final List<String> NUMERIC = List.of("memory", "used", "suggested", "freed");

    private final Texts texts;

    SuggestionTexts(Texts texts) {
        this.texts = texts;
    }

    static boolean isNumeric(int column) {
        return NUMERIC.contains(COLUMNS.get(column));
    }

    String heading(int column) {
        return texts.text("vms.sizing." + COLUMNS.get(column));
    }

    String cell(Suggestion of, int column) {
        return switch (COLUMNS.get(column)) {
            case "vm" -> name(of.vm());
            case "cluster" -> of.vm().cluster();
            case "memory" -> texts.amounts().memory(of.memory());
            case "used" -> texts.amounts().memory(of.used());
            case "suggested" -> texts.amounts().memory(of.suggested());
            case "freed" -> gibibytes(of.freed());
            default -> of.flavor().map(Flavor::name).orElse("");
        };
    }

    private String name(Vm vm) {
        return vm.count() == 1
                ? vm.name()
                : texts.text("vms.sizing.several", vm.name(), vm.count());
    }

    private String gibibytes(BigInteger bytes) {
        Fraction amount = Fraction.of(bytes).dividedBy(Fraction.of(Bytes.GIB));
        return texts.amounts().number(amount) + " GiB";
    }

    /// Why there is nothing to list.
    String none(Suggested suggested) {
        return texts.text(suggested.known() == 0 ? "vms.sizing.unknown" : "vms.sizing.fits");
    }

    List<String> sentences(Suggested suggested, Fraction headroom) {
        List<String> sentences = new ArrayList<>();
        if (suggested.own().vms() > 0) {
            sentences.add(
                    texts.text(
                            "vms.sizing.all",
                            suggested.own().vms(),
                            texts.amounts().percent(headroom),
                            gibibytes(suggested.own().bytes())));
        }
        if (suggested.selected().vms() > 0) {
            sentences.add(
                    texts.text(
                            "vms.sizing.selected",
                            suggested.selected().vms(),
                            gibibytes(suggested.selected().bytes())));
        }
        if (suggested.selectedOfFlavor() > 0) {
            sentences.add(texts.text("vms.sizing.selectedOfFlavor", suggested.selectedOfFlavor()));
        } else if (suggested.ofFlavor().vms() > 0) {
            sentences.add(
                    texts.text(
                            "vms.sizing.flavors",
                            suggested.ofFlavor().vms(),
                            gibibytes(suggested.ofFlavor().bytes())));
        }
        return sentences;
    }
}
