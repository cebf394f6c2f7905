package hostplan.ui.hardware;

import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.amount.MoneyText;
import hostplan.amount.Parsed;
import hostplan.hardware.Assembly;
import hostplan.hardware.Buying;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.OfferTerms;
import hostplan.hardware.Price;
import hostplan.hardware.ServerModel;
import hostplan.hardware.price.PriceSum;
import hostplan.hardware.price.Valuation;
import hostplan.project.EnclosureShare;
import hostplan.project.MachinePrice;
import hostplan.project.Valuations;
import hostplan.ui.common.Entry;
import hostplan.ui.common.FieldTexts;
import hostplan.ui.common.Texts;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Whether to build the machine or to buy it built: the sum of its parts beside the vendor's price
/// and terms, and what a blade bears of its enclosure.
public final class OfferViewModel {

    private final CurrentMachine current;
    private final FitViewModel fit;
    private final Stock stock;
    private final Texts texts;
    private final MoneyWords money;
    private final ReadOnlyObjectWrapper<List<Figure>> lines =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Share>> share =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Entry<Optional<Money>> price;
    private final Entry<Optional<LocalDate>> date;
    private final Entry<String> vendor;
    private final Entry<String> number;
    private final Entry<Optional<LocalDate>> validUntil;
    private final Entry<Optional<Integer>> delivery;
    private final Entry<Optional<Integer>> warranty;
    private final Entry<String> repairs;

    /// What a blade bears of an enclosure.
    record Share(String enclosure, List<Figure> lines) {}

    @FunctionalInterface
    private interface TermsChange<T> {
        OfferTerms of(OfferTerms before, T value);
    }

    public OfferViewModel(CurrentMachine current, FitViewModel fit, Stock stock, Texts texts) {
        this.current = current;
        this.fit = fit;
        this.stock = stock;
        this.texts = texts;
        money = new MoneyWords(current, texts);
        price =
                new Entry<>(
                        FieldTexts.optional(this::readMoney),
                        FieldTexts.optionalText(texts.amounts()::exactMoney),
                        value -> current.type("offerPrice", each -> withPrice(each, value)));
        date =
                new Entry<>(
                        FieldTexts.optional(Dates::read),
                        FieldTexts.optionalText(LocalDate::toString),
                        value -> current.type("offerDate", each -> withDate(each, value)));
        vendor =
                terms(
                        "offerVendor",
                        Parsed::value,
                        text -> text,
                        (t, v) ->
                                new OfferTerms(
                                        v,
                                        t.number(),
                                        t.validUntil(),
                                        t.deliveryDays(),
                                        t.warrantyMonths(),
                                        t.repairs()));
        number =
                terms(
                        "offerNumber",
                        Parsed::value,
                        text -> text,
                        (t, v) ->
                                new OfferTerms(
                                        t.vendor(),
                                        v,
                                        t.validUntil(),
                                        t.deliveryDays(),
                                        t.warrantyMonths(),
                                        t.repairs()));
        validUntil =
                terms(
                        "offerValidUntil",
                        FieldTexts.optional(Dates::read),
                        FieldTexts.optionalText(LocalDate::toString),
                        (t, v) ->
                                new OfferTerms(
                                        t.vendor(),
                                        t.number(),
                                        v,
                                        t.deliveryDays(),
                                        t.warrantyMonths(),
                                        t.repairs()));
        delivery =
                terms(
                        "offerDelivery",
                        FieldTexts.optional(FieldTexts.whole(0)),
                        FieldTexts.optionalText(String::valueOf),
                        (t, v) ->
                                new OfferTerms(
                                        t.vendor(),
                                        t.number(),
                                        t.validUntil(),
                                        v,
                                        t.warrantyMonths(),
                                        t.repairs()));
        warranty =
                terms(
                        "offerWarranty",
                        FieldTexts.optional(FieldTexts.whole(0)),
                        FieldTexts.optionalText(String::valueOf),
                        (t, v) ->
                                new OfferTerms(
                                        t.vendor(),
                                        t.number(),
                                        t.validUntil(),
                                        t.deliveryDays(),
                                        v,
                                        t.repairs()));
        repairs =
                terms(
                        "offerRepairs",
                        Parsed::value,
                        text -> text,
                        (t, v) ->
                                new OfferTerms(
                                        t.vendor(),
                                        t.number(),
                                        t.validUntil(),
                                        t.deliveryDays(),
                                        t.warrantyMonths(),
                                        v));
        current.shownProperty().subscribe(shown -> shown.ifPresent(this::show));
    }

    private <T> Entry<T> terms(
            String field,
            Function<String, Parsed<T>> reader,
            Function<T, String> writer,
            TermsChange<T> change) {
        return new Entry<>(
                reader,
                writer,
                value ->
                        current.type(
                                field,
                                each ->
                                        each.with(draft ->
                                                draft.terms = change.of(draft.terms, value))));
    }

    private Parsed<Money> readMoney(String text) {
        return MoneyText.price(
                text, Optional.of(current.project().currency()), texts.decimalMark());
    }

    private HardwareConfiguration withPrice(HardwareConfiguration each, Optional<Money> value) {
        Optional<Price> changed =
                value.map(amount ->
                        each.price()
                                .map(before -> before.withAmount(amount))
                                .orElseGet(() -> new Price(amount, Optional.of(fit.today()), "")));
        return each.with(draft -> draft.price = changed);
    }

    private static HardwareConfiguration withDate(
            HardwareConfiguration each, Optional<LocalDate> value) {
        return each.with(draft -> draft.price = each.price().map(before -> before.withDate(value)));
    }

    CurrentMachine current() {
        return current;
    }

    ReadOnlyObjectProperty<List<Figure>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /// What a blade bears of its enclosure; empty for all other machines.
    ReadOnlyObjectProperty<Optional<Share>> shareProperty() {
        return share.getReadOnlyProperty();
    }

    Entry<Optional<Money>> price() {
        return price;
    }

    Entry<Optional<LocalDate>> date() {
        return date;
    }

    Entry<String> vendor() {
        return vendor;
    }

    Entry<String> number() {
        return number;
    }

    Entry<Optional<LocalDate>> validUntil() {
        return validUntil;
    }

    Entry<Optional<Integer>> delivery() {
        return delivery;
    }

    Entry<Optional<Integer>> warranty() {
        return warranty;
    }

    Entry<String> repairs() {
        return repairs;
    }

    void seal() {
        current.session().sealStep();
    }

    /// How the machine shown is bought; empty where it is stated by totals.
    Optional<Buying> buying() {
        return current.shown().flatMap(Shown::assembly).map(Assembly::buying);
    }

    void choose(Buying buying) {
        current.typeParts("buying", assembly -> assembly.change(draft -> draft.buying = buying));
    }

    private void show(Shown shown) {
        HardwareConfiguration configuration = shown.configuration();
        String of = configuration.id();
        price.show(of, configuration.price().map(Price::amount));
        date.show(of, configuration.price().flatMap(Price::date));
        OfferTerms terms = configuration.terms();
        vendor.show(of, terms.vendor());
        number.show(of, terms.number());
        validUntil.show(of, terms.validUntil());
        delivery.show(of, terms.deliveryDays());
        warranty.show(of, terms.warrantyMonths());
        repairs.show(of, terms.repairs());
        lines.set(compared(shown));
        share.set(share(shown));
    }

    private List<Figure> compared(Shown shown) {
        List<Figure> found = new ArrayList<>();
        PriceSum built = MachinePrice.ofParts(shown.index(), shown.configuration());
        PriceSum bought = MachinePrice.prebuilt(shown.index(), shown.configuration());
        if (shown.machine().isPresent()) {
            add(found, "built", built.net().map(money::text));
        }
        add(found, "bought", bought.net().map(money::text));
        if (built.exactNet().isPresent() && bought.exactNet().isPresent()) {
            add(found, "difference", difference(built.exactNet().get(), bought.exactNet().get()));
        }
        return found;
    }

    /// How much more, or less, the vendor takes than the parts cost.
    private Optional<String> difference(Fraction built, Fraction bought) {
        return built.isZero()
                ? Optional.empty()
                : Optional.of(bought.minus(built).dividedBy(built).times(100))
                        .map(percent ->
                                (percent.signum() > 0 ? "+" : "")
                                        + texts.amounts().number(percent, 0)
                                        + " %");
    }

    private Optional<Share> share(Shown shown) {
        Optional<ServerModel> model = shown.machine().flatMap(machine -> machine.model());
        Valuation valuation = Valuations.of(current.project());
        return model.flatMap(blade -> enclosure(shown, blade))
                .map(enclosure ->
                        new Share(
                                enclosure.name(),
                                EnclosureShare.of(enclosure, valuation).stream()
                                        .map(each -> figure(each, shown, valuation))
                                        .toList()));
    }

    private Optional<ServerModel> enclosure(Shown shown, ServerModel blade) {
        return EnclosureShare.enclosure(
                blade, fit.context(shown).enclosure(), stock.models(current.project()));
    }

    private Figure figure(EnclosureShare each, Shown shown, Valuation valuation) {
        Optional<Fraction> own = MachinePrice.of(shown.index(), shown.configuration()).exactNet();
        String text =
                each.price()
                        .map(part ->
                                own.map(blade ->
                                                texts.text(
                                                        "hardware.share.both",
                                                        money.text(valuation.money(part)),
                                                        money.text(
                                                                valuation.money(part.plus(blade)))))
                                        .orElseGet(() -> money.text(valuation.money(part))))
                        .orElse(texts.text("hardware.noPrice"));
        return new Figure(
                "share-" + each.percent(),
                texts.text("hardware.share", each.percent(), each.blades()),
                text,
                List.of());
    }

    private void add(List<Figure> found, String key, Optional<String> text) {
        text.ifPresent(known ->
                found.add(new Figure(key, texts.text("hardware.offer." + key), known, List.of())));
    }
}
