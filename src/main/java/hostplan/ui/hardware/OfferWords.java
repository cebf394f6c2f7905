package hostplan.ui.hardware;

import hostplan.check.FindingTexts;
import hostplan.hardware.Part;
import hostplan.hardware.Price;
import hostplan.hardware.Slot;
import hostplan.hardware.fit.Choice;
import hostplan.hardware.fit.Misfit;
import hostplan.sheet.PartFactsText;
import hostplan.ui.common.Texts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A part that could be chosen, in words. Any thread.
final class OfferWords {

    private final FindingTexts reasons;
    private final Texts texts;
    private final PartFactsText facts;
    private final MoneyWords money;
    private final Supplier<LocalDate> today;

    OfferWords(FindingTexts reasons, Texts texts, MoneyWords money, Supplier<LocalDate> today) {
        this.today = today;
        this.reasons = reasons;
        this.texts = texts;
        this.money = money;
        facts = new PartFactsText(texts.locale());
    }

    /// @param slots those that would be filled
    ChoiceRow.Offer offer(Choice choice, Filling filling, List<Slot> slots) {
        Part part = choice.part();
        return new ChoiceRow.Offer(
                choice,
                part.fullName(),
                facts.of(part.facts()),
                () -> said(choice),
                choice.per()
                        .map(measure ->
                                texts.text(
                                        "hardware.per." + measure.per().code(),
                                        money.text(measure.shown())))
                        .orElse(""),
                part.price().map(this::price).orElse(texts.text("hardware.noPrice")),
                isFitted(part, filling, slots));
    }

    /// With its year where that is not this one, since prices of other years do not compare.
    private String price(Price price) {
        return price.date()
                .map(LocalDate::getYear)
                .filter(year -> year != today.get().getYear())
                .map(year -> texts.text("hardware.choose.priceOf", money.text(price), year))
                .orElseGet(() -> money.text(price));
    }

    private String said(Choice choice) {
        List<Misfit> misfits = choice.fits() ? choice.doubts() : choice.reasons();
        return misfits.stream()
                .map(misfit -> withoutName(reasons.text(misfit.message()), choice.part()))
                .collect(Collectors.joining(" "));
    }

    /// A sentence about a part without its name and its slots, which the line says already.
    private static String withoutName(String sentence, Part part) {
        return sentence.replaceFirst("^" + Pattern.quote(part.fullName()) + " (\\([^)]*\\) )?", "");
    }

    private static boolean isFitted(Part part, Filling filling, List<Slot> slots) {
        return slots.stream()
                .anyMatch(slot ->
                        filling.machine().assembly().partIn(slot).equals(Optional.of(part.id())));
    }
}
