package hostplan.ui.hardware;

import hostplan.amount.Fraction;
import hostplan.amount.Parsed;
import hostplan.amount.PercentText;
import hostplan.hardware.machine.MachineFigures;
import hostplan.hardware.storage.UsualStorage;
import hostplan.message.MessageTexts;
import hostplan.ui.common.Entry;
import hostplan.ui.common.Texts;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;

import java.util.List;

/// What the machine amounts to, figure by figure, each with how it comes about.
public final class TotalsViewModel {

    private final CurrentMachine current;
    private final FigureLines lines;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<List<Figure>> figures =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Fraction> readShare =
            new SimpleObjectProperty<>(UsualStorage.READ_SHARE);
    private final ReadOnlyStringWrapper unfit = new ReadOnlyStringWrapper("");
    private final Entry<Fraction> share;

    public TotalsViewModel(CurrentMachine current, MessageTexts workings, Texts texts) {
        this.current = current;
        lines = new FigureLines(workings, new MoneyWords(current, texts), texts);
        share =
                new Entry<>(
                        TotalsViewModel::readShare,
                        value -> texts.amounts().percent(value),
                        readShare::set);
        share.show(UsualStorage.READ_SHARE);
        this.texts = texts;
        current.shownProperty().subscribe(_ -> show());
        readShare.subscribe(this::show);
    }

    private static Parsed<Fraction> readShare(String text) {
        return PercentText.parse(PercentText.isPercent(text) ? text : text + "%");
    }

    ReadOnlyObjectProperty<List<Figure>> figuresProperty() {
        return figures.getReadOnlyProperty();
    }

    /// That some parts count in the price alone since they do not fit; empty where all do.
    ReadOnlyStringProperty unfitProperty() {
        return unfit.getReadOnlyProperty();
    }

    /// The share of reads among all operations.
    ObjectProperty<Fraction> readShareProperty() {
        return readShare;
    }

    Entry<Fraction> share() {
        return share;
    }

    private void show() {
        figures.set(
                current.shown().map(shown -> lines.of(shown, readShare.get())).orElse(List.of()));
        unfit.set(
                current.shown()
                        .flatMap(Shown::figures)
                        .map(MachineFigures::strays)
                        .filter(strays -> !strays.isEmpty())
                        .map(strays -> texts.text("hardware.totals.unfit", strays.count()))
                        .orElse(""));
    }
}
