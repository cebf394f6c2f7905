package hostplan;

import hostplan.project.ObjectKind;
import hostplan.ui.common.FxmlViews;
import hostplan.ui.common.View;
import hostplan.ui.sheet.SheetController;
import hostplan.ui.sheet.SheetPlace;
import hostplan.ui.sheet.SheetViewModel;
import hostplan.ui.shell.Front;
import hostplan.ui.shell.Navigator;
import hostplan.ui.shell.ProjectFindings;
import hostplan.ui.shell.ProjectSession;
import hostplan.ui.vms.MoreVmsController;
import hostplan.ui.vms.MoreVmsViewModel;
import hostplan.ui.vms.RightSizingController;
import hostplan.ui.vms.RightSizingViewModel;
import hostplan.ui.vms.VmTotalsController;
import hostplan.ui.vms.VmTotalsViewModel;
import hostplan.ui.vms.VmsController;

import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.List;
import java.util.Map;

/// Makes the screen of virtual machines.
final class VmsWiring {

    private final Wiring application;
    private final ProjectSession session;
    private final ProjectFindings findings;
    private final Navigator navigator;

    VmsWiring(
            Wiring application,
            ProjectSession session,
            ProjectFindings findings,
            Navigator navigator) {
        this.application = application;
        this.session = session;
        this.findings = findings;
        this.navigator = navigator;
    }

    View<VmsController> load(Front front) {
        SheetViewModel sheet =
                new SheetViewModel(ObjectKind.VM, session, findings, application.sheets());
        ObjectProperty<List<String>> selected = new SimpleObjectProperty<>(List.of());
        sheet.whenSelected(selected::set);
        RightSizingViewModel sizing =
                new RightSizingViewModel(
                        session,
                        selected,
                        sheet::select,
                        application.background(),
                        Platform::runLater,
                        application.texts());
        VmTotalsViewModel totals =
                new VmTotalsViewModel(
                        session,
                        selected,
                        application.background(),
                        Platform::runLater,
                        application.texts());
        VmsController vms = new VmsController(totals, sizing, session, application.texts());
        SheetPlace place = SheetPlace.of(ObjectKind.VM).beginning(vms::beginByFlavor);
        return new FxmlViews(
                        Map.of(
                                VmsController.class,
                                () -> vms,
                                VmTotalsController.class,
                                () -> new VmTotalsController(totals),
                                RightSizingController.class,
                                () -> new RightSizingController(sizing),
                                MoreVmsController.class,
                                () ->
                                        new MoreVmsController(
                                                new MoreVmsViewModel(
                                                        session, application.ids(), sheet::select),
                                                navigator),
                                SheetController.class,
                                () -> new SheetController(sheet, place, navigator, front)),
                        application.texts())
                .load(VmsController.class);
    }
}
