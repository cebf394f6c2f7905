package hostplan.ui.slices;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.amount.Parsed;
import hostplan.amount.PercentText;
import hostplan.capacity.BackupRules;
import hostplan.capacity.DiskLimit;
import hostplan.capacity.DiskRules;
import hostplan.capacity.HostArray;
import hostplan.capacity.Neighbours;
import hostplan.capacity.Slicing;
import hostplan.capacity.SlicingAnswer;
import hostplan.capacity.drill.Drill;
import hostplan.capacity.drill.DrillAnswer;
import hostplan.capacity.drill.LimitSettings;
import hostplan.project.DrillQuestions;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.project.StepName;
import hostplan.ui.common.Entry;
import hostplan.ui.common.FieldTexts;
import hostplan.ui.common.Latest;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// The slices that are shown as neighbours: what is assumed, the drill on them, and its limits
/// taken over or removed.
public final class NeighboursViewModel {

    private static final Fraction HUNDRED = Fraction.of(100);

    private final CurrentSlicing current;
    private final AnswerViewModel answer;
    private final List<LimitSettings> settings;
    private final Latest<Request, DrillState> drilling;
    private final ReadOnlyObjectWrapper<DrillState> state =
            new ReadOnlyObjectWrapper<>(new DrillState.Waiting());
    private final ReadOnlyObjectWrapper<List<NoisyRow>> rows =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<String>> arrays =
            new ReadOnlyObjectWrapper<>(List.of());
    private String rowsOf = "";

    private final Entry<Bytes> block =
            new Entry<>(
                    text -> FieldTexts.memory(text).flatMap(NeighboursViewModel::blockOf),
                    FieldTexts::memoryText,
                    value -> disk("block", rules -> withBlock(rules, value)));
    private final Entry<Fraction> reads = share(value -> disk("reads", r -> withReads(r, value)));
    private final Entry<Optional<Fraction>> fillLimit =
            new Entry<>(
                    text ->
                            FieldTexts.optional(NeighboursViewModel::percent)
                                    .apply(text)
                                    .flatMap(this::withinRules),
                    FieldTexts.optionalText(NeighboursViewModel::percentText),
                    value -> disk("fillLimit", r -> withFill(r, value, r.snapshotShare())));
    private final Entry<Fraction> snapshots =
            share(
                    value ->
                            DiskRules.of(
                                    rules().stated(), value, rules().readShare(), rules().block()),
                    value -> disk("snapshots", r -> withFill(r, r.stated(), value)));
    private final Entry<Integer> burst =
            new Entry<>(
                    FieldTexts.whole(1),
                    String::valueOf,
                    value -> change("burst", all -> all.withBurstSeconds(value)));
    private final Entry<Fraction> used =
            share(value -> backup("used", r -> new BackupRules(value, r.changed(), r.hours())));
    private final Entry<Fraction> changed =
            share(value -> backup("changed", r -> new BackupRules(r.used(), value, r.hours())));
    private final Entry<Fraction> window =
            new Entry<>(
                    NeighboursViewModel::hours,
                    FieldTexts::ratioText,
                    value -> backup("window", r -> new BackupRules(r.used(), r.changed(), value)));

    /// What is drilled.
    private record Request(
            Project project, Slicing slicing, SlicingAnswer slices, LimitSettings settings) {

        DrillState drilled() {
            return switch (Drill.answer(
                    DrillQuestions.of(ProjectIndex.of(project), slicing, slices, settings))) {
                case Parsed.Value<DrillAnswer>(DrillAnswer found) -> new DrillState.Answered(found);
                case Parsed.Problem<DrillAnswer>(String message, String cure) ->
                        new DrillState.Unanswerable(message, cure);
            };
        }
    }

    public NeighboursViewModel(
            CurrentSlicing current,
            AnswerViewModel answer,
            List<LimitSettings> settings,
            Executor background,
            Executor window) {
        this.current = current;
        this.answer = answer;
        this.settings = List.copyOf(settings);
        drilling = new Latest<>(background, window, Request::drilled, this::drilled);
        current.slicingProperty().subscribe(slicing -> slicing.ifPresent(this::show));
        current.slicingProperty().subscribe(_ -> ask());
        answer.stateProperty().subscribe(_ -> ask());
    }

    public ReadOnlyObjectProperty<DrillState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// One for each flavor of the slicing.
    public ReadOnlyObjectProperty<List<NoisyRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty readOnlyProperty() {
        return current.session().readOnlyProperty();
    }

    public Entry<Bytes> block() {
        return block;
    }

    public Entry<Fraction> reads() {
        return reads;
    }

    /// Empty for what is usual where the space of the host comes from.
    public Entry<Optional<Fraction>> fillLimit() {
        return fillLimit;
    }

    public Entry<Fraction> snapshots() {
        return snapshots;
    }

    public Entry<Integer> burst() {
        return burst;
    }

    public Entry<Fraction> used() {
        return used;
    }

    public Entry<Fraction> changed() {
        return changed;
    }

    public Entry<Fraction> window() {
        return window;
    }

    /// The arrays of the host, on which slices may lie.
    public ReadOnlyObjectProperty<List<String>> arraysProperty() {
        return arrays.getReadOnlyProperty();
    }

    /// Ends the merging of what is typed.
    public void seal() {
        current.session().sealStep();
    }

    /// Stores the limits that keep every promise with the slicing, as one step.
    public void takeLimits() {
        if (state.get() instanceof DrillState.Answered(DrillAnswer drill)) {
            current.slicing()
                    .ifPresent(slicing ->
                            limits("takeLimits", slicing, place -> drill.keeping(place)));
        }
    }

    /// Lets slices do what they can again, as one step.
    public void removeLimits() {
        current.slicing()
                .ifPresent(slicing -> limits("removeLimits", slicing, _ -> Optional.empty()));
    }

    private void limits(
            String step, Slicing slicing, Function<Integer, Optional<DiskLimit>> limit) {
        Neighbours limited = slicing.neighbours();
        // From the last line to the first: of a flavor with two lines the first has the burst.
        for (int place = slicing.lines().size() - 1; place >= 0; place--) {
            Neighbours.OfFlavor of = limited.of(slicing.lines().get(place).flavor());
            limited = limited.with(of.withLimit(limit.apply(place)));
        }
        Neighbours result = limited;
        current.change(StepName.of("step.slices." + step), draft -> draft.neighbours = result);
    }

    private void ask() {
        Optional<Slicing> slicing = current.slicing();
        if (slicing.isPresent()
                && answer.stateProperty().get()
                        instanceof SlicesState.Answered(SlicingAnswer slices, var _, var _, var _)
                && slices.lines().size() == slicing.get().lines().size()) {
            arrays.set(slices.question().host().arrays().stream().map(HostArray::name).toList());
            drilling.request(
                    new Request(
                            current.project(),
                            slicing.get(),
                            slices,
                            LimitSettings.of(settings, slicing.get().ruleSet())));
        } else if (!(answer.stateProperty().get() instanceof SlicesState.Answered)) {
            state.set(new DrillState.Waiting());
        }
    }

    private void drilled(DrillState found) {
        state.set(
                answer.stateProperty().get() instanceof SlicesState.Answered
                        ? found
                        : new DrillState.Waiting());
    }

    private void show(Slicing slicing) {
        String owner = slicing.id();
        Neighbours shown = slicing.neighbours();
        block.show(owner, shown.disk().block());
        reads.show(owner, shown.disk().readShare());
        fillLimit.show(owner, shown.disk().stated());
        snapshots.show(owner, shown.disk().snapshotShare());
        burst.show(owner, shown.burstSeconds());
        used.show(owner, shown.backup().used());
        changed.show(owner, shown.backup().changed());
        window.show(owner, shown.backup().hours());
        List<String> flavors =
                slicing.lines().stream().map(Slicing.Line::flavor).distinct().toList();
        boolean same =
                rowsOf.equals(owner)
                        && rows.get().stream().map(NoisyRow::flavor).toList().equals(flavors);
        if (!same) {
            rowsOf = owner;
            rows.set(flavors.stream().map(this::row).toList());
        }
        for (NoisyRow row : rows.get()) {
            row.noisy().show(owner, shown.of(row.flavor()).noisy());
            row.show(shown.of(row.flavor()).array());
        }
    }

    private NoisyRow row(String flavor) {
        return new NoisyRow(
                flavor,
                noisy -> change("noisy", all -> all.with(all.of(flavor).withNoisy(noisy))),
                array ->
                        current.change(
                                StepName.of("step.slices.array"),
                                draft ->
                                        draft.neighbours =
                                                draft.neighbours.with(
                                                        draft.neighbours
                                                                .of(flavor)
                                                                .withArray(array))));
    }

    private DiskRules rules() {
        return current.slicing().map(each -> each.neighbours().disk()).orElse(DiskRules.USUAL);
    }

    private void disk(String field, UnaryOperator<DiskRules> change) {
        change(field, all -> all.withDisk(change.apply(all.disk())));
    }

    private void backup(String field, UnaryOperator<BackupRules> change) {
        change(field, all -> all.withBackup(change.apply(all.backup())));
    }

    private void change(String field, UnaryOperator<Neighbours> change) {
        current.type(field, draft -> draft.neighbours = change.apply(draft.neighbours));
    }

    private static DiskRules withBlock(DiskRules rules, Bytes block) {
        return new DiskRules(rules.stated(), rules.snapshotShare(), rules.readShare(), block);
    }

    private static DiskRules withReads(DiskRules rules, Fraction reads) {
        return new DiskRules(rules.stated(), rules.snapshotShare(), reads, rules.block());
    }

    private static DiskRules withFill(
            DiskRules rules, Optional<Fraction> fill, Fraction snapshots) {
        return new DiskRules(fill, snapshots, rules.readShare(), rules.block());
    }

    private static Entry<Fraction> share(Consumer<Fraction> change) {
        return share(Parsed::value, change);
    }

    private static Entry<Fraction> share(
            Function<Fraction, Parsed<?>> check, Consumer<Fraction> change) {
        return new Entry<>(
                text -> percent(text).flatMap(value -> check.apply(value).map(_ -> value)),
                NeighboursViewModel::percentText,
                change);
    }

    private Parsed<Optional<Fraction>> withinRules(Optional<Fraction> fill) {
        DiskRules rules = rules();
        return DiskRules.of(fill, rules.snapshotShare(), rules.readShare(), rules.block())
                .map(_ -> fill);
    }

    private static String percentText(Fraction share) {
        return share.times(HUNDRED) + " %";
    }

    /// Bare numbers are per cent.
    private static Parsed<Fraction> percent(String text) {
        return PercentText.parse(PercentText.isPercent(text) ? text : text.strip() + "%");
    }

    private static Parsed<Bytes> blockOf(Bytes size) {
        return size.isZero()
                ? Parsed.problem("An operation of 0 bytes is none.", "Write a size such as 4 KiB.")
                : Parsed.value(size);
    }

    private static Parsed<Fraction> hours(String text) {
        return FieldTexts.ratio(text);
    }
}
