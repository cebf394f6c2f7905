package hostplan.exchange.value;

import hostplan.amount.CountText;
import hostplan.amount.Counted;
import hostplan.amount.Parsed;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Takes apart what people write about processors: `2x Xeon Gold 6130 @ 2,10GHz`, `2 x Intel(R)
/// Xeon(R) Gold 6254 CPU @ 3.10GHz`, `Dual EPYC 7302 16C/32T`.
///
/// @param sockets how many, where it is said
/// @param name without count, maker, clock rate and decoration
/// @param coresEach cores of one, where they are said
/// @param threadsEach threads of one, where they are said
public record ProcessorText(
        Optional<Integer> sockets,
        String name,
        Optional<Integer> coresEach,
        Optional<Integer> threadsEach) {

    private static final int LONGEST = 300;
    private static final Pattern COUNT_IN_FRONT =
            Pattern.compile(
                    "\\(?([1-8])\\)?\\s+(?=(?i:intel|amd|xeon|epyc|opteron|cpu|ampere))(.*)");
    private static final Pattern DUAL = Pattern.compile("(?i)(single|dual|quad)[ -]+(?!core)(.*)");
    private static final Pattern CORES =
            Pattern.compile(
                    "(?i)(?<![a-z0-9.-])([0-9]{1,3})\\s*-?\\s*(?:cores?|kerne?n?|c)(?![a-z0-9])"
                            + "|(?<![a-z])(dual|quad|six|hexa|octa|eight)[ -]?core");
    private static final Pattern THREADS =
            Pattern.compile("(?i)(?<![a-z0-9.-])([0-9]{1,3})\\s*-?\\s*(?:threads?|t)(?![a-z0-9])");
    private static final Pattern CLOCK =
            Pattern.compile("(?i)(?:@|\\bat\\b)?\\s*\\b[0-9]+(?:[.,][0-9]+)?\\s*[gm]hz\\b");
    private static final Pattern DECORATION =
            Pattern.compile(
                    "(?i)\\((?:r|tm|c)\\)|\\b(?:intel|amd|genuine|cpus?|processors?|prozessor(?:en)?)\\b");
    private static final Pattern ENDS =
            Pattern.compile("^[\\s,;:/|@()+&-]+|(?:\\s+0)?[\\s,;:/|@(&-]*$");

    private static final Map<String, Integer> WORDS =
            Map.of("single", 1, "dual", 2, "quad", 4, "six", 6, "hexa", 6, "octa", 8, "eight", 8);

    public static ProcessorText of(String text) {
        String plain = oneLine(text);
        Split split = Split.of(plain);
        Matcher cores = CORES.matcher(split.rest());
        Optional<Integer> coresEach = cores.find() ? Optional.of(number(cores)) : Optional.empty();
        String withoutCores = coresEach.isPresent() ? cores.replaceAll(" ") : split.rest();
        Matcher threads = THREADS.matcher(withoutCores);
        Optional<Integer> threadsEach =
                threads.find() ? Optional.of(Integer.valueOf(threads.group(1))) : Optional.empty();
        String withoutThreads = threadsEach.isPresent() ? threads.replaceAll(" ") : withoutCores;
        return new ProcessorText(split.count(), name(withoutThreads), coresEach, threadsEach);
    }

    private static String oneLine(String text) {
        // Before it becomes the letters TM.
        String undecorated = text.replaceAll("[®™©]", " ");
        String plain = Normalizer.normalize(undecorated, Normalizer.Form.NFKC).strip();
        String kept = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        return kept.replaceAll("\\s+", " ");
    }

    /// How many, and what.
    private record Split(Optional<Integer> count, String rest) {

        static Split of(String text) {
            // First of all, or the X of “2 Xeon” would be a sign of multiplication.
            Matcher front = COUNT_IN_FRONT.matcher(text);
            if (front.matches()) {
                return new Split(Optional.of(Integer.valueOf(front.group(1))), front.group(2));
            }
            if (CountText.split(text)
                            instanceof Parsed.Value<Counted<String>>(Counted<String> parts)
                    && !parts.each().equals(text)) {
                return new Split(Optional.of(parts.count()), parts.each());
            }
            Matcher dual = DUAL.matcher(text);
            return dual.matches()
                    ? new Split(Optional.of(word(dual.group(1))), dual.group(2))
                    : new Split(Optional.empty(), text);
        }
    }

    private static int number(Matcher cores) {
        return cores.group(1) == null ? word(cores.group(2)) : Integer.parseInt(cores.group(1));
    }

    private static int word(String word) {
        return WORDS.getOrDefault(word.toLowerCase(Locale.ROOT), 1);
    }

    private static String name(String text) {
        String plain = DECORATION.matcher(CLOCK.matcher(text).replaceAll(" ")).replaceAll(" ");
        String spaced = plain.replaceAll("\\s+", " ").strip();
        return ENDS.matcher(spaced).replaceAll("").strip();
    }
}
