package hostplan.check;

import hostplan.amount.AmountFormat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// Puts findings into words of one language.
public final class FindingTexts {

    private static final String BUNDLE = "hostplan.check.check";

    private final ResourceBundle texts;
    private final Locale locale;
    private final AmountFormat amounts;

    private FindingTexts(ResourceBundle texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
        amounts = new AmountFormat(locale);
    }

    /// For the command line, JSON and paper, which never follow the locale.
    public static FindingTexts english() {
        return new FindingTexts(ResourceBundle.getBundle(BUNDLE, Locale.ROOT), Locale.ENGLISH);
    }

    /// What is wrong, as a whole sentence.
    public String message(Finding finding) {
        return text(finding.message());
    }

    /// What a person can do about it, as a whole sentence.
    public String cure(Finding finding) {
        return format(finding.message().key() + ".cure", finding.message().values());
    }

    /// The label of a cure, as on a button.
    public String label(Cure cure) {
        return format(cure.key(), cure.values());
    }

    public String severity(Severity severity) {
        return texts.getString("severity." + severity.code());
    }

    public String text(Message message) {
        return format(message.key(), message.values());
    }

    private String format(String key, List<Value> values) {
        Object[] shown = values.stream().map(this::shown).toArray();
        return new MessageFormat(texts.getString(key), locale).format(shown);
    }

    /// Counts stay numbers, since a message may choose its words by them.
    private Object shown(Value value) {
        return switch (value) {
            case Value.Text(var text) -> text;
            case Value.Count(var number) -> number;
            case Value.Decimal(var number) -> number;
            case Value.Memory(var amount) -> amounts.memory(amount);
            case Value.Day(var date) -> date.toString();
        };
    }
}
