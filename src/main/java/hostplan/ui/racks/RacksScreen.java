package hostplan.ui.racks;

import hostplan.document.Ids;
import hostplan.drawing.Words;
import hostplan.message.MessageTexts;
import hostplan.ui.common.View;
import hostplan.ui.sheet.SheetController;
import hostplan.ui.shell.ProjectFindings;
import hostplan.ui.shell.ProjectSession;

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
        return Map.of(
                RacksController.class,
                () -> racksController,
                DrawingController.class,
                () -> new DrawingController(current, carry, look, drag, findings, said),
                TableController.class,
                () -> new TableController(current, words),
                RackCardController.class,
                () -> new RackCardController(current, new RackCard(said)),
                OutsideController.class,
                () ->
                        new OutsideController(
                                current, carry, drag, said, racksController::focusRacks));
    }
}
