package hostplan.sheet;

import hostplan.amount.Parsed;

import java.util.Locale;
import java.util.Set;

/// Which way the air goes: `front to rear`, which files and NetBox call `front-to-rear`. Other
/// words stand as they are.
record AirflowCell() implements Cell<String> {

    static final AirflowCell AIRFLOW = new AirflowCell();

    private static final Set<String> KNOWN =
            Set.of(
                    "front-to-rear",
                    "rear-to-front",
                    "left-to-right",
                    "right-to-left",
                    "side-to-rear",
                    "rear-to-side",
                    "bottom-to-top",
                    "top-to-bottom");

    @Override
    public ColumnType type() {
        return TextCell.LINE.type();
    }

    @Override
    public String text(String value, CellContext context) {
        return KNOWN.contains(value) ? value.replace('-', ' ') : value;
    }

    @Override
    public Parsed<String> parse(String text, CellContext context) {
        return TextCell.LINE.parse(text, context).map(AirflowCell::code);
    }

    private static String code(String text) {
        String code = text.toLowerCase(Locale.ROOT).replace(' ', '-');
        return KNOWN.contains(code) ? code : text;
    }

    @Override
    public SortKey key(String value, CellContext context) {
        return SortKey.of(text(value, context));
    }
}
