package hostplan.ui.racks;

import hostplan.check.FindingTexts;
import hostplan.document.Ids;
import hostplan.drawing.Words;
import hostplan.message.MessageTexts;
import hostplan.ui.common.View;
import hostplan.ui.sheet.SheetController;
import hostplan.ui.sheet.SheetSettings;
import hostplan.ui.shell.Navigator;
import hostplan.ui.shell.ProjectFindings;
import hostplan.ui.shell.ProjectSession;
import hostplan.ui.shell.Screen;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/// All that the controllers of the racks screen share.
///
/// @param racks makes the list of racks
/// @param items makes the list of what stands in racks beside servers
public record RacksScreen(
        ProjectSession session,
        ProjectFindings findings,
        Ids ids,
        Words words,
        MessageTexts statements,
        SheetSettings sheets,
        Navigator navigator,
        Supplier<View<SheetController>> racks,
        Supplier<View<SheetController>> items) {

    /// What makes each controller.
    public Map<Class<?>, Supplier<?>> controllers() {
        RackWords said = new RackWords(words, statements);
        CurrentRacks current = new CurrentRacks(session);
        CarryViewModel carry = new CarryViewModel(current, said);
        RackDrag drag = new RackDrag(carry);
        RackView look = new RackView();
        RacksController racksController =
                new RacksController(
                        new RacksViewModel(current, ids, said),
                        current,
                        look,
                        said,
                        Map.of(
                                RacksController.Page.LIST,
                                racks,
                                RacksController.Page.ITEMS,
                                items));
        CellEdits cells =
                new CellEdits(
                        current, sheets.edits(), sheets.language(), FindingTexts.english(), said);
        FitViewModel fits = new FitViewModel(current, sheets.background(), sheets.fxThread());
        Map<Class<?>, Supplier<?>> controllers = new HashMap<>();
        controllers.put(RacksController.class, () -> racksController);
        controllers.put(
                DrawingController.class,
                () -> new DrawingController(current, carry, look, drag, findings, said));
        controllers.put(InspectorController.class, () -> new InspectorController(look, drag, said));
        controllers.put(TableController.class, () -> new TableController(current, words));
        controllers.put(
                RackCardController.class,
                () -> new RackCardController(current, new RackCard(said), cells));
        controllers.put(
                FindingsController.class,
                () ->
                        new FindingsController(
                                current,
                                findings,
                                FindingTexts.english(),
                                said,
                                () -> navigator.show(Screen.FINDINGS)));
        controllers.put(
                ThingController.class,
                () -> new ThingController(current, carry, said, navigator, cells));
        controllers.put(FitController.class, () -> new FitController(fits, current, look, said));
        controllers.put(
                NewItemController.class,
                () -> new NewItemController(new NewItemViewModel(current, ids, said), look, said));
        controllers.put(
                OutsideController.class,
                () ->
                        new OutsideController(
                                current, carry, drag, said, racksController::focusRacks));
        return controllers;
    }
}
