package hostplan.ui.common;

import hostplan.amount.Money;
import hostplan.amount.MoneyText;
import hostplan.amount.Parsed;

import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// Makes the fields of a form, whose values go into a draft of what it shows.
///
/// @param <D> the draft
/// @param change gets each value that was typed
/// @param project the currency of sums that name none
public record Form<D>(Texts texts, Supplier<Currency> project, Change<D> change) {

    /// What becomes of a value.
    @FunctionalInterface
    public interface Change<D> {

        /// @param field what is typed into, by which typing on is known as the same step
        void apply(String field, Consumer<D> set);
    }

    /// A field whose text is its value.
    public Entry<String> text(String field, BiConsumer<D, String> set) {
        return needed(field, Parsed::value, text -> text, set);
    }

    /// A field that is never empty.
    public <T> Entry<T> needed(
            String field,
            Function<String, Parsed<T>> reader,
            Function<T, String> writer,
            BiConsumer<D, T> set) {
        return new Entry<>(
                reader, writer, value -> change.apply(field, draft -> set.accept(draft, value)));
    }

    /// A field that may be empty.
    public <T> Entry<Optional<T>> optional(
            String field,
            Function<String, Parsed<T>> reader,
            Function<T, String> writer,
            BiConsumer<D, Optional<T>> set) {
        return needed(field, FieldTexts.optional(reader), FieldTexts.optionalText(writer), set);
    }

    public Entry<Optional<LocalDate>> day(String field, BiConsumer<D, Optional<LocalDate>> set) {
        return optional(field, FieldTexts::day, LocalDate::toString, set);
    }

    /// A whole number from 0 on.
    public Entry<Optional<Integer>> whole(String field, BiConsumer<D, Optional<Integer>> set) {
        return optional(field, FieldTexts.whole(0), String::valueOf, set);
    }

    /// A sum from 0 on.
    public Entry<Optional<Money>> money(String field, BiConsumer<D, Optional<Money>> set) {
        return optional(
                field,
                text -> MoneyText.price(text, Optional.of(project.get()), texts.decimalMark()),
                texts.amounts()::exactMoney,
                set);
    }

    /// The currency of a code such as `EUR`.
    public Parsed<Currency> currency(String text) {
        String code = text.strip().toUpperCase(Locale.ROOT);
        return Currency.availableCurrencies()
                .filter(known -> known.getCurrencyCode().equals(code))
                .findFirst()
                .map(Parsed::value)
                .orElseGet(() ->
                        Parsed.problem(
                                texts.text("facts.currency.wrong", text.strip()),
                                texts.text("facts.currency.cure")));
    }
}
