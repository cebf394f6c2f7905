package hostplan.ui.common;

import hostplan.project.StepName;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of the window in the person's language, from `messages.properties`.
public final class Texts {

    private final ResourceBundle bundle;

    public Texts(Locale locale) {
        bundle = ResourceBundle.getBundle("hostplan.messages", locale);
    }

    /// The bundle that FXML refers to with `%key`.
    public ResourceBundle bundle() {
        return bundle;
    }

    /// The text of a key with values put in as `MessageFormat` tells.
    ///
    /// @throws java.util.MissingResourceException where there is no such text
    public String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(values);
    }

    /// The name of a step of the history, such as "change of memory on 12 servers".
    public String step(StepName name) {
        return text(name.key(), name.values().toArray());
    }
}
