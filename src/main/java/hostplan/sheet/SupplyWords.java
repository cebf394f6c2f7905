package hostplan.sheet;

import hostplan.hardware.SupplyForm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// The form of a power supply as people write it: `Dell 15G`, `CRPS`, `flex ATX`, for which files
/// have `dell-15g`, `crps` and `flex-atx`. Either is taken.
final class SupplyWords {

    private static final Set<String> MAKERS = Set.of("dell", "hpe", "lenovo", "supermicro");
    private static final Set<String> FORMS = Set.of("atx", "crps", "sfx");

    private SupplyWords() {}

    /// In words where those are understood again, else as it is, in quotation marks.
    static String text(String form) {
        String words = SupplyForm.inWords(form);
        SlotWords read = SlotWords.of(words);
        boolean understood =
                !read.isDone()
                        && !read.isFree()
                        && SlotWords.free(words.replace(' ', '-')).charAt(0) != QuotedScan.QUOTE
                        && take(read).equals(form)
                        && read.isDone();
        return understood ? words : SlotWords.quoted(form);
    }

    /// Takes the words of a form, of which there is at least one.
    static String take(SlotWords words) {
        if (words.isFree()) {
            return words.take();
        }
        List<String> taken = new ArrayList<>();
        taken.add(lower(words.take()));
        while (words.next().filter(next -> goesOn(taken.getFirst(), lower(next))).isPresent()) {
            taken.add(lower(words.take()));
        }
        return String.join("-", taken);
    }

    /// Whether a form goes on with a word: after a maker with one of its own, such as `15G`, else
    /// with a form or a height.
    private static boolean goesOn(String first, String next) {
        boolean ofMaker = MAKERS.contains(first) && !next.equals("redundant");
        return (ofMaker && !next.matches("[0-9]+(/[0-9]+)*w?"))
                || FORMS.contains(next)
                || next.matches("[0-9]u");
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }
}
