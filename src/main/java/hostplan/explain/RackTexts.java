package hostplan.explain;

import hostplan.message.MessageTexts;

import java.util.Locale;
import java.util.ResourceBundle;

/// The words in which racks are told.
public final class RackTexts {

    private static final String BUNDLE = "hostplan.explain.rack";

    private RackTexts() {}

    /// For the command line, JSON and paper, which never follow the locale.
    public static MessageTexts english() {
        return new MessageTexts(ResourceBundle.getBundle(BUNDLE, Locale.ROOT), Locale.ENGLISH);
    }

    /// For the window.
    public static MessageTexts in(Locale locale) {
        return new MessageTexts(ResourceBundle.getBundle(BUNDLE, locale), locale);
    }
}
