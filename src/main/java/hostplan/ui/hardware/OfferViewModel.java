package hostplan.ui.hardware;

import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.hardware.Assembly;
import hostplan.hardware.Buying;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.OfferTerms;
import hostplan.hardware.Price;
import hostplan.hardware.Quote;
import hostplan.hardware.ServerModel;
import hostplan.hardware.price.PriceSum;
import hostplan.hardware.price.Valuation;
import hostplan.project.EnclosureShare;
import hostplan.project.MachinePrice;
import hostplan.project.Valuations;
import hostplan.project.VendorTerms;
import hostplan.ui.common.Entry;
import hostplan.ui.common.Form;
import hostplan.ui.common.Texts;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

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
    private final ReadOnlyStringWrapper about = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<String>> ofQuote =
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

    public OfferViewModel(CurrentMachine current, FitViewModel fit, Stock stock, Texts texts) {
        this.current = current;
        this.fit = fit;
        this.stock = stock;
        this.texts = texts;
        money = new MoneyWords(current, texts);
        Form<HardwareConfiguration.Draft> machine =
                new Form<>(
                        texts,
                        this::currency,
                        (field, set) -> current.type(field, each -> each.with(set)));
        Form<OfferTerms.Draft> terms = new Form<>(texts, this::currency, this::state);
        price = machine.money("offerPrice", this::price);
        date =
                machine.day(
                        "offerDate",
                        (draft, value) ->
                                draft.price = draft.price.map(before -> before.withDate(value)));
        vendor = terms.text("offerVendor", (draft, value) -> draft.vendor = value);
        number = terms.text("offerNumber", (draft, value) -> draft.number = value);
        validUntil = terms.day("offerValidUntil", (draft, value) -> draft.validUntil = value);
        delivery = terms.whole("offerDelivery", (draft, value) -> draft.deliveryDays = value);
        warranty = terms.whole("offerWarranty", (draft, value) -> draft.warrantyMonths = value);
        repairs = terms.text("offerRepairs", (draft, value) -> draft.repairs = value);
        current.shownProperty().subscribe(shown -> shown.ifPresent(this::show));
    }

    private Currency currency() {
        return current.project().currency();
    }

    /// A price that a person types is no longer that of a quote, whose terms stay.
    private void price(HardwareConfiguration.Draft draft, Optional<Money> value) {
        draft.terms = VendorTerms.of(current.index(), draft.build());
        draft.price =
                value.map(amount ->
                        draft.price
                                .map(before -> before.withAmount(amount).withoutQuote())
                                .orElseGet(() -> new Price(amount, Optional.of(fit.today()), "")));
    }

    /// The terms of a quote are stated with the quote, for everything that it sets the price of.
    private void state(String field, Consumer<OfferTerms.Draft> set) {
        current.shown()
                .map(Shown::configuration)
                .ifPresent(shown -> {
                    OfferTerms before = VendorTerms.of(current.index(), shown);
                    current.typeProject(
                            field,
                            shown.id(),
                            VendorTerms.stated(current.index(), shown, before.with(set)));
                });
    }

    CurrentMachine current() {
        return current;
    }

    ReadOnlyObjectProperty<List<Figure>> linesProperty() {
        return lines.getReadOnlyProperty();
    }

    /// Under which terms the vendor's price holds, in a line; empty where there is no such price.
    ReadOnlyStringProperty aboutProperty() {
        return about.getReadOnlyProperty();
    }

    /// The number of the quote whose terms these are.
    ReadOnlyObjectProperty<Optional<String>> ofQuoteProperty() {
        return ofQuote.getReadOnlyProperty();
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
        OfferTerms terms = VendorTerms.of(shown.index(), configuration);
        vendor.show(of, terms.vendor());
        number.show(of, terms.number());
        validUntil.show(of, terms.validUntil());
        delivery.show(of, terms.deliveryDays());
        warranty.show(of, terms.warrantyMonths());
        repairs.show(of, terms.repairs());
        about.set(configuration.price().isEmpty() ? "" : about(terms));
        ofQuote.set(VendorTerms.quote(shown.index(), configuration.price()).map(Quote::number));
        lines.set(compared(shown));
        share.set(share(shown));
    }

    /// "Quote 4711 of Nordhaus · valid until 2026-12-31 · 36 months’ warranty · repairs by …".
    private String about(OfferTerms terms) {
        List<String> words = new ArrayList<>();
        if (!terms.number().isEmpty()) {
            words.add(texts.text("hardware.offer.about.number", terms.number()));
        }
        words.add(terms.vendor());
        terms.validUntil().map(this::valid).ifPresent(words::add);
        terms.deliveryDays()
                .map(days -> texts.text("hardware.offer.about.delivery", days))
                .ifPresent(words::add);
        terms.warrantyMonths()
                .map(months -> texts.text("hardware.offer.about.warranty", months))
                .ifPresent(words::add);
        if (!terms.repairs().isEmpty()) {
            words.add(texts.text("hardware.offer.about.repairs", terms.repairs()));
        }
        return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String valid(LocalDate until) {
        return texts.text(
                until.isBefore(fit.today()) ? "purchase.quote.over" : "purchase.quote.valid",
                until.toString());
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
