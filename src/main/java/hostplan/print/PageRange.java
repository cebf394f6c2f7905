package hostplan.print;

import hostplan.amount.Parsed;
import hostplan.amount.Quoted;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Which pages are printed: `1-3, 7`; all where nothing is written.
public final class PageRange {

    private static final Pattern ITEM =
            Pattern.compile(
                    "(?<first>[1-9][0-9]{0,5})(?<to>\\s*[-–]\\s*(?<last>[1-9][0-9]{0,5})?)?");

    private PageRange() {}

    /// The numbers of the pages, from 1, in their order. A range without an end goes to the last
    /// page.
    ///
    /// @param all how many pages there are
    public static Parsed<Set<Integer>> parse(String text, int all) {
        Set<Integer> pages = new TreeSet<>();
        String stated = text.isBlank() ? "1-" : text;
        for (String item : stated.split("[,;]", -1)) {
            Matcher matcher = ITEM.matcher(item.strip());
            if (!matcher.matches()) {
                return Parsed.problem(
                        Quoted.of(item.strip()) + " is no range of pages.",
                        "Write numbers and ranges, such as 1-3, 7.");
            }
            int first = Integer.parseInt(matcher.group("first"));
            int last = last(matcher, first, all);
            if (first > all || last < first) {
                return Parsed.problem(
                        "There is no page " + Quoted.of(item.strip()) + ".",
                        "The plan has the pages 1 to " + all + ".");
            }
            for (int page = first; page <= Math.min(last, all); page++) {
                pages.add(page);
            }
        }
        return Parsed.value(pages);
    }

    private static int last(Matcher matcher, int first, int all) {
        if (matcher.group("to") == null) {
            return first;
        }
        return matcher.group("last") == null ? all : Integer.parseInt(matcher.group("last"));
    }
}
