package hostplan.check;

import hostplan.message.Message;
import hostplan.message.MessageTexts;
import hostplan.message.Value;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// Puts findings into words of one language.
public final class FindingTexts {

    private static final String BUNDLE = "hostplan.check.check";

    private final MessageTexts texts;

    private FindingTexts(ResourceBundle texts, Locale locale) {
        this.texts = new MessageTexts(texts, locale);
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
        return texts.text(finding.message().key() + ".cure", finding.message().values());
    }

    /// The label of a cure, as on a button; with what it costs where that is known.
    public String label(Cure cure) {
        String label = texts.text(cure.key(), cure.values());
        return cure instanceof Cure.Mend(var _, var _, var remedy)
                ? remedy.extra()
                        .filter(extra -> extra.amount().signum() != 0)
                        .map(extra ->
                                texts.text(
                                        "cure.at-price", List.of(Value.of(label), Value.of(extra))))
                        .orElse(label)
                : label;
    }

    public String severity(Severity severity) {
        return texts.text("severity." + severity.code(), List.of());
    }

    /// For one finding, as a label.
    public String label(Severity severity) {
        return texts.text("severity." + severity.code() + ".one", List.of());
    }

    /// Over several.
    public String heading(Severity severity) {
        return texts.text("severity." + severity.code() + ".heading", List.of());
    }

    public String text(Message message) {
        return texts.text(message);
    }
}
