package hostplan.exchange.csv;

import hostplan.exchange.ImportOptions;
import hostplan.exchange.text.SeparatedText;
import hostplan.exchange.text.Separators;
import hostplan.exchange.text.TableRow;
import hostplan.project.ObjectKind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Where in a text the list is: what separates its cells, which row has the headings, and what kind
/// of list it is. Found together, since each helps with the others.
///
/// @param headerRow from 1
record Layout(char separator, int headerRow, ObjectKind kind, List<ColumnHeading> headings) {

    /// Titles and blank lines may stand above the headings, but not more than this.
    private static final int LAST_HEADER_ROW = 5;

    /// A heading that is seldom met elsewhere counts as much as this many others.
    private static final int TELLING = 5;

    private record Candidate(Layout layout, int known, int score) {}

    static Layout find(String file, String text, ImportOptions options, HeadingWords words) {
        List<Candidate> candidates = new ArrayList<>();
        for (char separator : options.delimiter().map(List::of).orElse(Separators.USUAL)) {
            int last = Math.max(LAST_HEADER_ROW, options.headerRow().orElse(0));
            for (TableRow row : new SeparatedText(text, separator).firstRows(last)) {
                if (options.headerRow().orElse(row.number()) == row.number() && !row.isBlank()) {
                    candidates.addAll(candidates(file, separator, row, options, words));
                }
            }
        }
        return candidates.stream()
                .max(
                        Comparator.comparingInt(Candidate::score)
                                .thenComparingInt(found -> found.layout().headings().size())
                                .thenComparingInt(found -> -found.layout().headerRow()))
                .map(Candidate::layout)
                .orElseGet(() -> empty(options));
    }

    private static List<Candidate> candidates(
            String file, char separator, TableRow row, ImportOptions options, HeadingWords words) {
        List<ColumnHeading> headings = ColumnHeading.of(row.cells());
        return options.kind().map(List::of).orElse(HeadingWords.KINDS).stream()
                .map(kind -> new Layout(separator, row.number(), kind, headings))
                .map(layout -> layout.rated(file, options, words))
                .toList();
    }

    private Candidate rated(String file, ImportOptions options, HeadingWords words) {
        Set<String> known = new HashSet<>();
        int telling = 0;
        for (ColumnHeading heading : headings) {
            if (options.columns().containsKey(heading.plain())) {
                known.add(heading.plain());
            }
            heading.known(words, kind).ifPresent(known::add);
        }
        for (String heading : known) {
            // A single word may as well be a title.
            telling += known.size() > 1 && words.tells(kind, heading) ? TELLING : 0;
        }
        int hint = known.isEmpty() ? 0 : nameHint(file);
        return new Candidate(this, known.size(), 2 * (known.size() + telling) + hint);
    }

    /// One where the name of the file says what it holds: it decides between equals only.
    private int nameHint(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        List<String> words =
                switch (kind) {
                    case RACK -> List.of("rack", "schrank", "cabinet");
                    case SITE -> List.of("site", "standort", "warehouse", "location");
                    case VM -> List.of("vm", "virtual", "guest", "instance");
                    case SERVER,
                            SERVER_MODEL,
                            PART,
                            CONFIGURATION,
                            QUOTE,
                            STORAGE_POOL,
                            RACK_ITEM,
                            FLAVOR,
                            SLICING,
                            PLACEMENT ->
                            List.of("server", "device", "asset", "host", "inventar", "inventory");
                };
        return words.stream().anyMatch(name::contains) ? 1 : 0;
    }

    private static Layout empty(ImportOptions options) {
        return new Layout(
                options.delimiter().orElse(','),
                options.headerRow().orElse(1),
                options.kind().orElse(ObjectKind.SERVER),
                List.of());
    }
}
