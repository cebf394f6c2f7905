package hostplan.ui.hardware;

import hostplan.check.FindingTexts;
import hostplan.document.Ids;
import hostplan.drawing.Words;
import hostplan.explain.HardwareTexts;
import hostplan.hardware.Assembly;
import hostplan.hardware.Part;
import hostplan.hardware.ServerModel;
import hostplan.project.Project;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.ProjectSession;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// The view models of the hardware screen over one project, without a window: work is done at once.
final class HardwareModels {

    final Texts texts = new Texts(Locale.ENGLISH);
    final Words words = new Words(texts::text, texts.amounts());
    final Ids ids = new Ids(new Random(1));
    final ProjectSession session;
    final CurrentMachine current;
    final Stock stock;
    final FitViewModel fit;
    final ListViewModel list;
    final PartsViewModel parts;
    final ChooserViewModel chooser;
    final ModelsViewModel models;
    final TotalsViewModel totals;
    final ArraysViewModel arrays;
    final OfferViewModel offer;
    final PriceViewModel price;
    final PartViewModel part;
    final StatedViewModel stated;
    final CompareViewModel compare;
    final OwnPartViewModel own;

    HardwareModels(Project project) {
        this(project, List.of(), List.of());
    }

    /// @param catalog parts of the catalogue
    HardwareModels(Project project, List<Part> catalog, List<ServerModel> catalogModels) {
        session = new ProjectSession(project);
        current = new CurrentMachine(session);
        stock = new Stock(() -> catalog, () -> catalogModels);
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T09:00:00Z"), ZoneOffset.UTC);
        fit = new FitViewModel(current, stock, ids, clock, Runnable::run, Runnable::run);
        list = new ListViewModel(current, ids, texts);
        parts = new PartsViewModel(current, fit, words, texts);
        chooser =
                new ChooserViewModel(
                        current,
                        fit,
                        ids,
                        words,
                        FindingTexts.english(),
                        texts,
                        Runnable::run,
                        Runnable::run);
        models = new ModelsViewModel(current, stock, ids, texts);
        totals = new TotalsViewModel(current, HardwareTexts.english(), texts);
        arrays = new ArraysViewModel(current, totals, HardwareTexts.english(), texts);
        offer = new OfferViewModel(current, fit, stock, texts);
        price = new PriceViewModel(current, fit, HardwareTexts.english(), texts);
        part = new PartViewModel(current, parts, fit, texts);
        stated = new StatedViewModel(current, texts);
        compare = new CompareViewModel(current, totals, HardwareTexts.english(), words, texts);
        own = new OwnPartViewModel(current, fit, ids, texts);
    }

    Assembly assembly() {
        return current.shown().flatMap(Shown::assembly).orElseThrow();
    }

    String undoes() {
        return texts.step(session.undoableProperty().get().orElseThrow());
    }

    PartRow row(String id) {
        return parts.rowsProperty().get().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    String total(String key) {
        return totals.figuresProperty().get().stream()
                .filter(figure -> figure.key().equals(key))
                .map(Figure::text)
                .findFirst()
                .orElse("");
    }
}
