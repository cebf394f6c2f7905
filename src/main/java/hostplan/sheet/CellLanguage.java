package hostplan.sheet;

import hostplan.amount.DecimalMark;

import java.util.Locale;

/// How cells are written and read, and in which language their problems are explained.
///
/// @param decimalMark written in numbers; reading takes the other one too where it can mean nothing
///   else
public record CellLanguage(Locale locale, DecimalMark decimalMark) {

    /// For the command line, files and JSON, which never follow the locale.
    public static final CellLanguage ENGLISH = new CellLanguage(Locale.ENGLISH, DecimalMark.POINT);

    public SheetTexts texts() {
        return new SheetTexts(locale);
    }
}
