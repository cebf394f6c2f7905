package hostplan.explain;

import hostplan.amount.AmountFormat;
import hostplan.amount.Fraction;
import hostplan.capacity.Resource;
import hostplan.capacity.SourceNote;

import java.math.BigDecimal;
import java.text.ChoiceFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Turns statements into words: English for the command line, JSON and paper, or the reader's
/// language for the window.
public final class StatementText {

    private static final String BUNDLE = "hostplan.explain.explain";
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)(?:,choice,([^}]+))?}");

    /// Overheads and ratios have up to three decimals that matter.
    private static final int DECIMALS = 3;

    private final ResourceBundle words;
    private final AmountFormat format;

    private StatementText(ResourceBundle words, AmountFormat format) {
        this.words = words;
        this.format = format;
    }

    public static StatementText english() {
        return new StatementText(
                ResourceBundle.getBundle(BUNDLE, Locale.ROOT), AmountFormat.english());
    }

    public static StatementText in(Locale locale) {
        return new StatementText(
                ResourceBundle.getBundle(BUNDLE, locale), new AmountFormat(locale));
    }

    public List<String> texts(List<Statement> statements) {
        return statements.stream().map(this::text).toList();
    }

    /// The whole line, with formula and source where there are.
    public String text(Statement statement) {
        return sentence(statement)
                + statement.formula().map(this::formula).orElse("")
                + statement.source().map(source -> " " + source(source)).orElse("");
    }

    /// Nothing for a formula that is only a number, which the sentence says already.
    private String formula(Statement.WorkedFormula formula) {
        return formula.text().equals(formula.withNumbers())
                ? ""
                : words.getString("formula")
                        .replace("{formula}", formula.text())
                        .replace("{numbers}", formula.withNumbers());
    }

    /// The sentence alone.
    public String sentence(Statement statement) {
        String template = words.getString(statement.sentence().code());
        return PLACE.matcher(template)
                .replaceAll(place -> Matcher.quoteReplacement(filled(statement, place)));
    }

    /// The value itself, or the words chosen by it.
    private String filled(Statement statement, MatchResult place) {
        Term term = statement.term(place.group(1));
        Optional<String> choices = Optional.ofNullable(place.group(2));
        return choices.map(each -> new ChoiceFormat(each).format(shown(term))).orElse(term(term));
    }

    /// The number as it is shown, by which words are chosen.
    private static BigDecimal shown(Term term) {
        return switch (term) {
            case Term.Measure(Fraction value, _) -> value.toDecimal(DECIMALS);
            case Term.AtLeast(Fraction value, _) -> tenthsUp(value).toDecimal(1);
            case Term.Share(Fraction value) -> value.toDecimal(DECIMALS);
            case Term.Named _, Term.Words _ ->
                    throw new IllegalStateException("No words are chosen by " + term + ".");
        };
    }

    public String source(SourceNote source) {
        return words.getString("source")
                .replace("{text}", source.source())
                .replace("{date}", source.asOf())
                .replace(
                        "{confidence}",
                        words.getString("confidence-" + source.confidence().code()));
    }

    public String resource(Resource resource) {
        return words.getString("resource-" + resource.id());
    }

    private String term(Term term) {
        return switch (term) {
            case Term.Measure(Fraction value, String unit) ->
                    (format.number(value, DECIMALS) + " " + unit).strip();
            case Term.AtLeast(Fraction value, String unit) ->
                    (format.number(tenthsUp(value)) + " " + unit).strip();
            case Term.Share(Fraction value) -> format.percent(value);
            case Term.Named(Resource resource) -> resource(resource);
            case Term.Words(String text) -> text.isBlank() ? words.getString("unnamed") : text;
        };
    }

    private static Fraction tenthsUp(Fraction value) {
        return Fraction.of(value.times(10).ceil()).dividedBy(Fraction.of(10));
    }
}
