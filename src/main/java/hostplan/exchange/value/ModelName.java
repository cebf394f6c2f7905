package hostplan.exchange.value;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/// Make and model of a machine, taken apart where a list has both in one cell.
///
/// @param manufacturer may be empty
public record ModelName(String manufacturer, String model) {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /// A question mark stands for something that nobody looked up: `SYS-??-TRT` is not `SYS-TRT`.
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}+?]");

    /// Names of makers as they are written, longest first, and the name we keep.
    private static final List<Map.Entry<String, String>> MAKERS =
            List.of(
                    Map.entry("Hewlett Packard Enterprise", "HPE"),
                    Map.entry("Hewlett-Packard", "HP"),
                    Map.entry("Hewlett Packard", "HP"),
                    Map.entry("Super Micro Computer", "Supermicro"),
                    Map.entry("Cisco Systems, Inc.", "Cisco"),
                    Map.entry("Cisco Systems Inc", "Cisco"),
                    Map.entry("Cisco Systems", "Cisco"),
                    Map.entry("Fujitsu Siemens", "Fujitsu"),
                    Map.entry("Super Micro", "Supermicro"),
                    Map.entry("Thomas-Krenn", "Thomas-Krenn"),
                    Map.entry("Dell Inc.", "Dell"),
                    Map.entry("Dell EMC", "Dell"),
                    Map.entry("Supermicro", "Supermicro"),
                    Map.entry("Gigabyte", "Gigabyte"),
                    Map.entry("Synology", "Synology"),
                    Map.entry("FUJITSU", "Fujitsu"),
                    Map.entry("Huawei", "Huawei"),
                    Map.entry("Inspur", "Inspur"),
                    Map.entry("Lenovo", "Lenovo"),
                    Map.entry("NetApp", "NetApp"),
                    Map.entry("Oracle", "Oracle"),
                    Map.entry("Quanta", "Quanta"),
                    Map.entry("Cisco", "Cisco"),
                    Map.entry("Intel", "Intel"),
                    Map.entry("Apple", "Apple"),
                    Map.entry("Nutanix", "Nutanix"),
                    Map.entry("ASRock", "ASRock"),
                    Map.entry("ASUS", "ASUS"),
                    Map.entry("Dell", "Dell"),
                    Map.entry("QNAP", "QNAP"),
                    Map.entry("Tyan", "Tyan"),
                    Map.entry("HPE", "HPE"),
                    Map.entry("IBM", "IBM"),
                    Map.entry("Sun", "Sun"),
                    Map.entry("HP", "HP"));

    /// Series that only one maker has, in lower case.
    private static final Map<String, String> SERIES =
            Map.of(
                    "poweredge", "Dell",
                    "proliant", "HPE",
                    "thinksystem", "Lenovo",
                    "thinkserver", "Lenovo",
                    "primergy", "Fujitsu",
                    "superserver", "Supermicro");

    /// From one cell: `Dell PowerEdge R740`, `PowerEdge R740`, `R152-P30-00`.
    public static ModelName of(String text) {
        String plain = oneLine(text);
        for (Map.Entry<String, String> maker : MAKERS) {
            if (startsWithWord(plain, maker.getKey())) {
                String model = plain.substring(maker.getKey().length()).strip();
                return model.isEmpty()
                        ? new ModelName("", plain)
                        : new ModelName(maker.getValue(), model);
            }
        }
        String first = plain.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        return new ModelName(SERIES.getOrDefault(first, ""), plain);
    }

    /// From a cell for each; a maker named in both stands in the first only.
    public static ModelName of(String manufacturer, String model) {
        ModelName alone = of(model);
        String maker = maker(manufacturer);
        return maker.isEmpty() || alone.manufacturer().equalsIgnoreCase(maker)
                ? alone
                : new ModelName(maker, oneLine(model));
    }

    /// A maker's name as we keep it: `Dell` for `Dell Inc.`.
    public static String maker(String text) {
        String plain = oneLine(text);
        return MAKERS.stream()
                .filter(maker -> maker.getKey().equalsIgnoreCase(plain))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(plain);
    }

    /// Make and model together, as a project names the model.
    public String full() {
        return (manufacturer + " " + model).strip();
    }

    /// The same for all ways of writing it, to compare.
    public String key() {
        return OTHERS.matcher(full().toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static boolean startsWithWord(String text, String word) {
        return text.regionMatches(true, 0, word, 0, word.length())
                && (text.length() == word.length()
                        || !Character.isLetterOrDigit(text.charAt(word.length())));
    }

    private static String oneLine(String text) {
        return BLANKS.matcher(text.strip()).replaceAll(" ");
    }
}
