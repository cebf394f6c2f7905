package hostplan.paper;

import hostplan.amount.AmountFormat;
import hostplan.drawing.Words;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of a plan. Paper never follows the locale: it is English, as on the command line.
public final class PaperTexts {

    private static final Locale LOCALE = Locale.ENGLISH;

    private final ResourceBundle bundle =
            ResourceBundle.getBundle("hostplan.paper.paper", Locale.ROOT);
    private final AmountFormat amounts = AmountFormat.english();
    private final DateTimeFormatter day = DateTimeFormatter.ofPattern("d MMM uuuu", LOCALE);

    /// The text of a key with values put in as `MessageFormat` tells.
    public String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), LOCALE).format(values);
    }

    /// What a project is called on paper, which one that has no name is too.
    public String title(String name) {
        return name.isBlank() ? text("plan.untitled") : name;
    }

    public AmountFormat amounts() {
        return amounts;
    }

    /// A day, such as `22 Nov 2026`.
    public String day(LocalDate date) {
        return day.format(date);
    }

    /// A yes-or-no word or another text that stands for something unknown.
    public String unknown() {
        return "–";
    }

    /// The words of drawings, which are those of the window.
    public Words drawingWords() {
        ResourceBundle messages = ResourceBundle.getBundle("hostplan.messages", Locale.ROOT);
        return new Words(
                (key, values) -> new MessageFormat(messages.getString(key), LOCALE).format(values),
                amounts);
    }
}
