package hostplan.sheet;

import hostplan.document.ProjectObject;
import hostplan.inventory.Rack;
import hostplan.inventory.Site;
import hostplan.project.ObjectKind;
import hostplan.project.ProjectIndex;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds the objects of one kind by what people call them.
final class Names {

    private final List<String> labels;
    private final Map<String, List<String>> called;
    private final Map<String, List<String>> exact;
    private final Map<String, List<String>> loose;

    private Names(
            List<String> labels,
            Map<String, List<String>> called,
            Map<String, List<String>> exact,
            Map<String, List<String>> loose) {
        this.labels = labels;
        this.called = called;
        this.exact = exact;
        this.loose = loose;
    }

    static Names of(ObjectKind kind, ProjectIndex index) {
        List<String> labels = new ArrayList<>();
        Map<String, List<String>> called = new HashMap<>();
        Map<String, List<String>> exact = new HashMap<>();
        Map<String, List<String>> loose = new HashMap<>();
        for (ProjectObject object : index.project().list(kind)) {
            String label = label(object, index);
            labels.add(label);
            add(called, label, object.id());
            for (String name : List.of(label, object.name())) {
                add(exact, name, object.id());
                add(loose, loosely(name), object.id());
            }
        }
        return new Names(labels, called, exact, loose);
    }

    private static void add(Map<String, List<String>> ids, String name, String id) {
        List<String> known = ids.computeIfAbsent(name, any -> new ArrayList<>(1));
        if (!known.contains(id)) {
            known.add(id);
        }
    }

    /// What an object is called in cells: its name, and for a rack the site before it.
    static String label(ProjectObject object, ProjectIndex index) {
        if (!(object instanceof Rack rack)) {
            return object.name();
        }
        Optional<Site> site = rack.site().flatMap(index::site);
        return site.map(found -> found.name() + " / " + rack.name()).orElse(rack.name());
    }

    /// The identities of all that are called so in cells; else of all with that name, such as a
    /// rack without its site; else of those written in another case or spacing.
    List<String> find(String name) {
        String plain = name.strip();
        List<String> labelled = called.getOrDefault(plain, List.of());
        if (!labelled.isEmpty()) {
            return labelled;
        }
        List<String> found = exact.getOrDefault(plain, List.of());
        return found.isEmpty() ? loose.getOrDefault(loosely(plain), List.of()) : found;
    }

    /// A few names that begin most like that text, for a cure.
    List<String> like(String text, int most) {
        String wanted = loosely(text);
        Comparator<String> byLikeness =
                Comparator.comparingInt(label -> -commonStart(loosely(label), wanted));
        return labels.stream()
                .distinct()
                .sorted(byLikeness.thenComparing(NaturalText::of))
                .limit(most)
                .toList();
    }

    private static int commonStart(String a, String b) {
        int length = 0;
        while (length < Math.min(a.length(), b.length()) && a.charAt(length) == b.charAt(length)) {
            length++;
        }
        return length;
    }

    private static String loosely(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(character -> !Character.isWhitespace(character))
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
