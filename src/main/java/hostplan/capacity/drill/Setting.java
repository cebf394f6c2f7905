package hostplan.capacity.drill;

import hostplan.capacity.SourceNote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What one types to limit a slice: lines with `{values}` of [SettingValues] in them. What stands
/// in `[ ]`, and else a whole line, is left out where one of its values is not there.
///
/// @param where it is typed, in words
public record Setting(Matter matter, String where, List<String> lines, SourceNote source) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z0-9_]+)}");
    private static final Pattern OPTIONAL = Pattern.compile("\\[([^\\[\\]]*)]");

    public Setting {
        lines = List.copyOf(lines);
    }

    /// The names of the values that it uses.
    public Set<String> places() {
        Set<String> places = new TreeSet<>();
        lines.forEach(
                line -> PLACE.matcher(line).results().forEach(place -> places.add(place.group(1))));
        return places;
    }

    /// The lines with these values put in; none where no line has all of its values.
    public List<String> with(Map<String, String> values) {
        List<String> filled = new ArrayList<>();
        boolean says = false;
        for (String line : lines) {
            String kept =
                    OPTIONAL.matcher(line)
                            .replaceAll(part ->
                                    Matcher.quoteReplacement(
                                            filled(part.group(1), values).orElse("")));
            Optional<String> text = filled(kept, values);
            says |= text.isPresent() && PLACE.matcher(line).find();
            text.ifPresent(filled::add);
        }
        return says ? filled : List.of();
    }

    private static Optional<String> filled(String text, Map<String, String> values) {
        boolean isWhole =
                PLACE.matcher(text).results().allMatch(place -> values.containsKey(place.group(1)));
        return isWhole
                ? Optional.of(
                        PLACE.matcher(text)
                                .replaceAll(place ->
                                        Matcher.quoteReplacement(
                                                values.getOrDefault(place.group(1), ""))))
                : Optional.empty();
    }
}
