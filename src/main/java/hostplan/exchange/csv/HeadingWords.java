package hostplan.exchange.csv;

import hostplan.exchange.Headings;
import hostplan.project.ObjectKind;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The headings that are known, from `headings.txt` beside this class.
final class HeadingWords {

    private static final String FILE = "headings.txt";

    /// The kinds of lists, in the order in which they are preferred where the headings fit several.
    static final List<ObjectKind> KINDS =
            List.of(ObjectKind.SERVER, ObjectKind.VM, ObjectKind.RACK, ObjectKind.SITE);

    /// The key of headings that tell the kind of list and become nothing.
    static final String NOTHING = "-";

    /// What one key of a sheet is called.
    ///
    /// @param several whether all columns that fit are taken
    /// @param headings the best first, as [Headings] writes them
    record Key(String name, boolean several, List<String> headings) {}

    private final Map<ObjectKind, List<Key>> keys = new EnumMap<>(ObjectKind.class);
    private final Map<ObjectKind, Set<String>> known = new EnumMap<>(ObjectKind.class);
    private final Map<ObjectKind, Set<String>> telling = new EnumMap<>(ObjectKind.class);

    private HeadingWords() {
        for (ObjectKind kind : KINDS) {
            keys.put(kind, new ArrayList<>());
            known.put(kind, new HashSet<>());
            telling.put(kind, new HashSet<>());
        }
    }

    static HeadingWords shipped() {
        try (InputStream file = HeadingWords.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException("The program was built without " + FILE + ".");
            }
            HeadingWords words = new HeadingWords();
            new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(words::add);
            return words;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void add(String line) {
        String place = line.substring(0, line.indexOf(':'));
        ObjectKind kind = kind(place.substring(0, place.indexOf('.')));
        String name = place.substring(place.indexOf('.') + 1);
        List<String> headings = new ArrayList<>();
        for (String word : line.substring(line.indexOf(':') + 1).split(",", -1)) {
            String heading = Headings.plain(word);
            headings.add(heading);
            known.getOrDefault(kind, Set.of()).add(heading);
            if (word.endsWith("!")) {
                telling.getOrDefault(kind, Set.of()).add(heading);
            }
        }
        keys.getOrDefault(kind, List.of())
                .add(new Key(name.replace("+", ""), name.endsWith("+"), headings));
    }

    private static ObjectKind kind(String list) {
        return Arrays.stream(ObjectKind.values())
                .filter(kind -> kind.list().equals(list))
                .findFirst()
                .orElseThrow();
    }

    List<Key> keys(ObjectKind kind) {
        return keys.getOrDefault(kind, List.of());
    }

    boolean knows(ObjectKind kind, String heading) {
        return known.getOrDefault(kind, Set.of()).contains(heading);
    }

    boolean tells(ObjectKind kind, String heading) {
        return telling.getOrDefault(kind, Set.of()).contains(heading);
    }
}
