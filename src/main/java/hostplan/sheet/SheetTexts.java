package hostplan.sheet;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of the sheets in one language: headings, and what is wrong with a cell.
public final class SheetTexts {

    private static final String BUNDLE = "hostplan.sheet.sheet";

    private final Locale locale;
    private final ResourceBundle bundle;

    public SheetTexts(Locale locale) {
        this.locale = locale;
        // English is the root: asked for by name it would fall back to the language of the machine.
        Locale wanted = locale.getLanguage().equals("en") ? Locale.ROOT : locale;
        bundle = ResourceBundle.getBundle(BUNDLE, wanted);
    }

    public String heading(Column column) {
        return column.ownName().orElseGet(() -> text(column.headingKey()));
    }

    /// A text with values put into it.
    public String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }
}
