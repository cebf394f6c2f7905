package hostplan.ui.hardware;

import hostplan.hardware.machine.MachineFigures;
import hostplan.hardware.price.PriceSum;
import hostplan.message.Message;
import hostplan.message.MessageTexts;
import hostplan.project.MachinePrice;
import hostplan.project.PriceRemarks;
import hostplan.ui.common.Texts;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What one machine costs and draws, at a glance.
public final class PriceViewModel {

    private final CurrentMachine current;
    private final FitViewModel fit;
    private final MessageTexts words;
    private final Texts texts;
    private final MoneyWords money;
    private final ReadOnlyObjectWrapper<Cards> cards = new ReadOnlyObjectWrapper<>(Cards.NONE);

    /// @param price net, for one machine
    /// @param dated how old the oldest price is
    /// @param remarks what the sum leaves out and why one should look at it again
    /// @param working line by line
    record Cards(
            String price,
            String dated,
            List<String> remarks,
            List<String> working,
            String watts,
            String load) {

        static final Cards NONE = new Cards("", "", List.of(), List.of(), "", "");

        Cards {
            remarks = List.copyOf(remarks);
            working = List.copyOf(working);
        }
    }

    public PriceViewModel(
            CurrentMachine current, FitViewModel fit, MessageTexts words, Texts texts) {
        this.current = current;
        this.fit = fit;
        this.words = words;
        this.texts = texts;
        money = new MoneyWords(current, texts);
        current.shownProperty()
                .subscribe(shown -> cards.set(shown.map(this::cards).orElse(Cards.NONE)));
    }

    ReadOnlyObjectProperty<Cards> cardsProperty() {
        return cards.getReadOnlyProperty();
    }

    /// Prices there may be, only in a currency that the project cannot add up.
    private String withoutSum(PriceSum sum) {
        return sum.missingRates().isEmpty()
                ? texts.text("hardware.noPrice")
                : texts.text("hardware.noRate", String.join(", ", sum.missingRates()));
    }

    private Cards cards(Shown shown) {
        PriceSum sum = MachinePrice.of(shown.index(), shown.configuration());
        return new Cards(
                sum.net().map(money::plain).orElse(withoutSum(sum)),
                sum.net().isEmpty() ? "" : dated(sum),
                Stream.concat(
                                MachinePrice.strays(shown.index(), shown.configuration()).stream()
                                        .map(said -> new Message("strays-in-price", said.values())),
                                PriceRemarks.of(sum, current.project(), fit.today()).stream())
                        .map(words::text)
                        .toList(),
                PriceRemarks.working(sum).stream().map(words::text).toList(),
                shown.totals()
                        .watts()
                        .map(texts::power)
                        .orElse(texts.text("hardware.watts.unknown")),
                shown.figures().flatMap(this::load).orElse(""));
    }

    private String dated(PriceSum sum) {
        String currency = current.project().currency().getCurrencyCode();
        return sum.oldest()
                .map(date -> texts.text("hardware.price.oldest", currency, date.toString()))
                .orElseGet(() -> texts.text("hardware.price.undated", currency));
    }

    /// How much the supplies carry.
    private Optional<String> load(MachineFigures figures) {
        return figures.power()
                .map(power ->
                        texts.text(
                                "hardware.watts.span",
                                texts.power(power.idle().toDecimal(0).longValue()),
                                texts.power(power.largest().toDecimal(0).longValue())));
    }
}
