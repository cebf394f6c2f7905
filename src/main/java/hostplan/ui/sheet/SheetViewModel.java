package hostplan.ui.sheet;

import hostplan.check.Finding;
import hostplan.inventory.Server;
import hostplan.project.ObjectKind;
import hostplan.sheet.SlicingFacts;
import hostplan.ui.common.Texts;
import hostplan.ui.shell.ProjectFindings;
import hostplan.ui.shell.ProjectSession;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// A sheet: its table and what is done in it.
public final class SheetViewModel {

    /// The kinds of which there is a sheet.
    public static final List<ObjectKind> KINDS =
            List.of(
                    ObjectKind.SERVER,
                    ObjectKind.SITE,
                    ObjectKind.RACK,
                    ObjectKind.RACK_ITEM,
                    ObjectKind.CONFIGURATION,
                    ObjectKind.SERVER_MODEL,
                    ObjectKind.PART,
                    ObjectKind.STORAGE_POOL,
                    ObjectKind.FLAVOR,
                    ObjectKind.VM);

    /// What stands in the place of rows where there are none.
    public enum Rows {
        SHOWN,
        /// There are none yet.
        NONE_YET,
        /// The filter hides all there are.
        ALL_HIDDEN
    }

    private final SheetTable table;
    private final SheetEditor editor;
    private final CellEditing editing;
    private final SheetCommands commands;
    private final Clipping clipping;
    private final Inspector inspector;
    private final Optional<CatalogCommands> catalog;
    private final Texts texts;
    private final ProjectSession session;
    private Runnable reveal = () -> {};

    /// @param findings what is wrong or doubtful in the project
    public SheetViewModel(
            ObjectKind kind,
            ProjectSession session,
            ProjectFindings findings,
            SheetSettings settings) {
        this.session = session;
        texts = settings.texts();
        table = new SheetTable(SheetKind.of(kind), session, settings);
        editor = new SheetEditor(table, session, settings.edits(), new Wording(texts));
        editing = new CellEditing(table, editor);
        commands = new SheetCommands(table, editor);
        clipping = new Clipping(table, editor, commands, settings);
        inspector = new Inspector(table, editor, session, findings, settings);
        catalog =
                kind == ObjectKind.PART && settings.catalog() != PartsCatalog.EMPTY
                        ? Optional.of(catalog(settings))
                        : Optional.empty();
        findings.findingsProperty().subscribe(this::suspect);
    }

    private CatalogCommands catalog(SheetSettings settings) {
        CatalogCommands made =
                new CatalogCommands(
                        table,
                        editor,
                        commands,
                        new PastePreviews(table, editor.wording()),
                        settings.catalog());
        session.projectProperty().subscribe(made::follow);
        return made;
    }

    private void suspect(List<Finding> found) {
        table.suspectsProperty()
                .set(
                        found.stream()
                                .map(finding -> finding.subject().id())
                                .collect(Collectors.toSet()));
    }

    /// Tells of which objects a cell is selected, in the order shown, now and after each change.
    public void whenSelected(Consumer<List<String>> told) {
        table.selectionProperty().subscribe(() -> told.accept(table.selectedIds()));
        table.rowsProperty().subscribe(_ -> told.accept(table.selectedIds()));
    }

    /// Selects the rows of objects and scrolls to them; where a filter hides some, it is cleared.
    public void select(List<String> ids) {
        table.select(ids);
        reveal.run();
    }

    /// What scrolls to the selected rows.
    void revealBy(Runnable scroll) {
        reveal = scroll;
    }

    /// What is known of the slicings, on the sheet of these.
    public ObjectProperty<SlicingFacts> factsProperty() {
        return table.factsProperty();
    }

    public ObjectKind kind() {
        return table.kind().kind();
    }

    SheetTable table() {
        return table;
    }

    SheetEditor editor() {
        return editor;
    }

    CellEditing editing() {
        return editing;
    }

    SheetCommands commands() {
        return commands;
    }

    /// What can be done with the catalogue, on the sheet of parts.
    Optional<CatalogCommands> catalog() {
        return catalog;
    }

    Inspector inspector() {
        return inspector;
    }

    /// The configuration of a server.
    Optional<String> configurationOf(String server) {
        return table.sheet().index().server(server).flatMap(Server::configuration);
    }

    Clipping clipping() {
        return clipping;
    }

    Texts texts() {
        return texts;
    }

    ProjectSession session() {
        return session;
    }

    /// A text that names the kind, such as `sheet.add.server`.
    String text(String key, Object... values) {
        return texts.text(key + "." + kind().code(), values);
    }

    /// Whether there are rows, and why not.
    Rows rows() {
        if (table.rows().size() > 0) {
            return Rows.SHOWN;
        }
        return table.sheet().size() == 0 ? Rows.NONE_YET : Rows.ALL_HIDDEN;
    }

    /// "42 servers", or "7 of 42 servers" where a filter hides some.
    StringBinding countBinding() {
        return Bindings.createStringBinding(this::count, table.rowsProperty());
    }

    private String count() {
        int all = table.sheet().size();
        int shown = table.rows().size();
        String everything = text("count", all);
        return shown == all ? everything : texts.text("sheet.shown", shown, everything);
    }

    /// The name of a chip with its count.
    String chip(QuickFilter filter) {
        int count = table.countsProperty().get().getOrDefault(filter, 0);
        return texts.text("filter." + filter.key().toLowerCase(Locale.ROOT), count);
    }
}
