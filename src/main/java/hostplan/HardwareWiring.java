package hostplan;

import hostplan.check.FindingTexts;
import hostplan.drawing.Words;
import hostplan.explain.HardwareTexts;
import hostplan.message.MessageTexts;
import hostplan.ui.common.Texts;
import hostplan.ui.hardware.ArraysController;
import hostplan.ui.hardware.ArraysViewModel;
import hostplan.ui.hardware.ChooserController;
import hostplan.ui.hardware.ChooserViewModel;
import hostplan.ui.hardware.CompareController;
import hostplan.ui.hardware.CompareViewModel;
import hostplan.ui.hardware.CurrentMachine;
import hostplan.ui.hardware.FitViewModel;
import hostplan.ui.hardware.HardwareController;
import hostplan.ui.hardware.HeadController;
import hostplan.ui.hardware.ListViewModel;
import hostplan.ui.hardware.MisfitsController;
import hostplan.ui.hardware.ModelsController;
import hostplan.ui.hardware.ModelsViewModel;
import hostplan.ui.hardware.OfferController;
import hostplan.ui.hardware.OfferViewModel;
import hostplan.ui.hardware.OwnPartController;
import hostplan.ui.hardware.OwnPartViewModel;
import hostplan.ui.hardware.PartController;
import hostplan.ui.hardware.PartViewModel;
import hostplan.ui.hardware.PartsController;
import hostplan.ui.hardware.PartsViewModel;
import hostplan.ui.hardware.PriceController;
import hostplan.ui.hardware.PriceViewModel;
import hostplan.ui.hardware.ServersController;
import hostplan.ui.hardware.StatedController;
import hostplan.ui.hardware.StatedViewModel;
import hostplan.ui.hardware.Stock;
import hostplan.ui.hardware.TotalsController;
import hostplan.ui.hardware.TotalsViewModel;
import hostplan.ui.shell.Navigator;
import hostplan.ui.shell.ProjectSession;

import javafx.application.Platform;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/// Makes the controllers of the hardware screen, over view models that they share.
final class HardwareWiring {

    private final Wiring application;
    private final ProjectSession session;
    private final Navigator navigator;

    HardwareWiring(Wiring application, ProjectSession session, Navigator navigator) {
        this.application = application;
        this.session = session;
        this.navigator = navigator;
    }

    Map<Class<?>, Supplier<?>> controllers() {
        Texts texts = application.texts();
        Words words = new Words(texts::text, texts.amounts());
        CurrentMachine current = new CurrentMachine(session);
        ListViewModel list = new ListViewModel(current, application.ids(), texts);
        Stock stock =
                new Stock(
                        () -> application.catalog().all().parts(),
                        () -> application.catalog().all().models());
        FitViewModel fit =
                new FitViewModel(
                        current,
                        stock,
                        application.ids(),
                        application.documents().clock(),
                        application.background(),
                        Platform::runLater);
        PartsViewModel parts = new PartsViewModel(current, fit, words, texts);
        MessageTexts workings = HardwareTexts.in(texts.locale());
        FindingTexts findings = FindingTexts.english();
        TotalsViewModel totals = new TotalsViewModel(current, workings, texts);
        CompareViewModel comparing = new CompareViewModel(current, totals, workings, words, texts);
        Map<Class<?>, Supplier<?>> controllers = new HashMap<>();
        controllers.put(HardwareController.class, () -> new HardwareController(list, parts));
        controllers.put(
                HeadController.class, () -> new HeadController(list, parts, comparing, texts));
        controllers.put(
                ServersController.class, () -> new ServersController(list, navigator, texts));
        controllers.put(CompareController.class, () -> new CompareController(comparing, texts));
        controllers.put(PartsController.class, () -> new PartsController(parts, words, texts));
        controllers.put(
                ChooserController.class,
                () ->
                        new ChooserController(
                                new ChooserViewModel(
                                        current,
                                        fit,
                                        application.ids(),
                                        words,
                                        findings,
                                        texts,
                                        application.background(),
                                        Platform::runLater),
                                parts,
                                texts));
        controllers.put(
                ModelsController.class,
                () ->
                        new ModelsController(
                                new ModelsViewModel(current, stock, application.ids(), texts),
                                parts,
                                texts));
        controllers.put(
                OwnPartController.class,
                () ->
                        new OwnPartController(
                                new OwnPartViewModel(current, fit, application.ids(), texts),
                                texts));
        controllers.put(
                StatedController.class,
                () -> new StatedController(new StatedViewModel(current, texts)));
        controllers.put(
                PriceController.class,
                () ->
                        new PriceController(
                                new PriceViewModel(current, fit, workings, texts), texts));
        controllers.put(
                MisfitsController.class,
                () -> new MisfitsController(fit, current, findings, texts));
        controllers.put(
                PartController.class,
                () -> new PartController(new PartViewModel(current, parts, fit, texts)));
        controllers.put(
                ArraysController.class,
                () ->
                        new ArraysController(
                                new ArraysViewModel(current, totals, workings, texts),
                                parts,
                                texts));
        controllers.put(TotalsController.class, () -> new TotalsController(totals, texts));
        controllers.put(
                OfferController.class,
                () -> new OfferController(new OfferViewModel(current, fit, stock, texts), texts));
        return controllers;
    }
}
