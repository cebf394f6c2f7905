package hostplan.check;

import hostplan.document.ProjectObject;
import hostplan.hardware.Assembly;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.StoragePool;
import hostplan.hardware.fit.Remedy;
import hostplan.inventory.Rack;
import hostplan.message.Value;
import hostplan.placement.Placement;
import hostplan.project.ObjectKind;
import hostplan.project.OwnColumn;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;
import hostplan.project.QuoteEdits;
import hostplan.project.RackEdits;
import hostplan.project.TakenParts;
import hostplan.rack.Occupant;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// One step that sets a finding right. It changes nothing where the project no longer is as it was
/// when the finding was made.
public sealed interface Cure {

    /// The key of its label, such as `cure.rename`.
    String key();

    /// The project with the finding set right.
    Project apply(Project project);

    /// What its label says beyond the words.
    List<Value> values();

    /// Takes away a reference to something that is not there.
    record ClearReference(Reference<?> reference, String id, String target) implements Cure {

        @Override
        public String key() {
            return "cure.clear-reference";
        }

        @Override
        public List<Value> values() {
            return List.of(Value.of(target));
        }

        @Override
        public Project apply(Project project) {
            return changed(
                    project, reference.from(), id, object -> reference.without(object, target));
        }
    }

    /// Gives an object a name that no other has.
    record Rename(ObjectKind kind, String id, String name) implements Cure {

        @Override
        public String key() {
            return "cure.rename";
        }

        @Override
        public List<Value> values() {
            return List.of(Value.of(name));
        }

        @Override
        public Project apply(Project project) {
            return changed(project, kind, id, object -> Names.renamed(object, name));
        }
    }

    /// Deletes a configuration that nothing uses.
    record DeleteConfiguration(String id) implements Cure {

        @Override
        public String key() {
            return "cure.delete-configuration";
        }

        @Override
        public List<Value> values() {
            return List.of();
        }

        @Override
        public Project apply(Project project) {
            return project.with(draft ->
                    draft.configurations =
                            draft.configurations.stream()
                                    .filter(each -> !each.id().equals(id))
                                    .toList());
        }
    }

    /// Takes a quote back, so that parts have the prices from before it.
    record TakeQuoteBack(String id, String number) implements Cure {

        @Override
        public String key() {
            return "cure.take-quote-back";
        }

        @Override
        public List<Value> values() {
            return List.of(Value.of(number));
        }

        @Override
        public Project apply(Project project) {
            return QuoteEdits.takeBack(project, id);
        }
    }

    /// Adds a value to those that an own column allows.
    record AddChoice(String column, String choice) implements Cure {

        @Override
        public String key() {
            return "cure.add-choice";
        }

        @Override
        public List<Value> values() {
            return List.of(Value.of(choice));
        }

        @Override
        public Project apply(Project project) {
            return project.with(draft ->
                    draft.ownColumns =
                            draft.ownColumns.stream()
                                    .map(each -> each.id().equals(column) ? with(each) : each)
                                    .toList());
        }

        private OwnColumn with(OwnColumn before) {
            List<String> choices =
                    Stream.concat(before.choices().stream(), Stream.of(choice)).distinct().toList();
            return new OwnColumn(
                    before.id(), before.name(), before.type(), choices, before.unknown());
        }
    }

    /// Takes a host out of a pool, which it stays with nothing else.
    record TakeOutOfPool(String pool, String server, String name) implements Cure {

        @Override
        public String key() {
            return "cure.take-out-of-pool";
        }

        @Override
        public List<Value> values() {
            return List.of(Value.of(name));
        }

        @Override
        public Project apply(Project project) {
            return changed(
                    project,
                    ObjectKind.STORAGE_POOL,
                    pool,
                    object -> ((StoragePool) object).without(server));
        }
    }

    /// Sets the fill limit of a pool to what is usual.
    record UsualFillLimit(String pool) implements Cure {

        @Override
        public String key() {
            return "cure.usual-fill-limit";
        }

        @Override
        public List<Value> values() {
            return List.of(Value.of(StoragePool.USUAL_FILL_LIMIT.movePointRight(2)));
        }

        @Override
        public Project apply(Project project) {
            return changed(
                    project,
                    ObjectKind.STORAGE_POOL,
                    pool,
                    object ->
                            ((StoragePool) object)
                                    .with(draft -> draft.fillLimit = StoragePool.USUAL_FILL_LIMIT));
        }
    }

    /// Has a pool keep three copies, which takes half as much space again.
    record KeepThreeCopies(String pool) implements Cure {

        static final int COPIES = 3;

        @Override
        public String key() {
            return "cure.keep-three-copies";
        }

        @Override
        public List<Value> values() {
            return List.of();
        }

        @Override
        public Project apply(Project project) {
            return changed(
                    project,
                    ObjectKind.STORAGE_POOL,
                    pool,
                    object -> ((StoragePool) object).with(draft -> draft.copies = COPIES));
        }
    }

    /// Sets a placement right at something that it names.
    ///
    /// @param named a group, or the identity of a VM or a server
    /// @param name what people call that
    record MendPlacement(String placement, PlacementRepair repair, String named, String name)
            implements Cure {

        @Override
        public String key() {
            return "cure.placement-" + repair.code();
        }

        @Override
        public List<Value> values() {
            return List.of(Value.of(name));
        }

        @Override
        public Project apply(Project project) {
            return changed(
                    project,
                    ObjectKind.PLACEMENT,
                    placement,
                    object -> repair.of((Placement) object, named));
        }
    }

    /// Sets a rack right, or something that stands in one.
    record MendRack(ObjectKind kind, String id, RackRepair repair) implements Cure {

        static MendRack of(Occupant who, RackRepair repair) {
            return new MendRack(Subject.kind(who), who.id(), repair);
        }

        static MendRack of(Rack rack, RackRepair repair) {
            return new MendRack(ObjectKind.RACK, rack.id(), repair);
        }

        @Override
        public String key() {
            return "cure.rack-" + repair.code();
        }

        @Override
        public List<Value> values() {
            return repair.values();
        }

        @Override
        public Project apply(Project project) {
            return changed(project, kind, id, repair::of);
        }
    }

    /// Puts something that stands in one rack into another.
    ///
    /// @param who with its place there
    /// @param isEnough whether that alone sets right what is wrong; else more has to follow
    record MoveToRack(String from, Rack to, Occupant who, boolean isEnough) implements Cure {

        @Override
        public String key() {
            return isEnough ? "cure.move-to-rack" : "cure.move-to-rack-first";
        }

        @Override
        public List<Value> values() {
            return List.of(
                    Value.of(who.name()),
                    Value.of(who.position().orElseThrow().decimal()),
                    Value.of(to.name()));
        }

        @Override
        public Project apply(Project project) {
            ProjectIndex index = ProjectIndex.of(project);
            boolean isThere =
                    index.serversIn(from).stream().anyMatch(each -> each.id().equals(who.id()));
            return isThere && index.rack(to.id()).isPresent()
                    ? RackEdits.place(index, to.id(), List.of(who))
                    : project;
        }
    }

    /// Changes the parts or the arrays of a configuration. A part of the catalogue is copied into
    /// the project.
    ///
    /// @param before the assembly that the remedy is for
    record Mend(String configuration, Assembly before, Remedy remedy) implements Cure {

        @Override
        public String key() {
            return remedy.label().key();
        }

        @Override
        public List<Value> values() {
            return remedy.label().values();
        }

        @Override
        public Project apply(Project project) {
            boolean asItWas =
                    project.configurations().stream()
                            .filter(each -> each.id().equals(configuration))
                            .anyMatch(each -> each.build().equals(before));
            return asItWas ? mended(project) : project;
        }

        private Project mended(Project project) {
            TakenParts taken = TakenParts.of(project, remedy.taken());
            Assembly after = remedy.applied(before, taken::identity);
            return changed(
                    taken.project(),
                    ObjectKind.CONFIGURATION,
                    configuration,
                    object -> ((HardwareConfiguration) object).with(draft -> draft.build = after));
        }
    }

    private static Project changed(
            Project project, ObjectKind kind, String id, UnaryOperator<ProjectObject> change) {
        return project.with(draft ->
                draft.list(
                        kind,
                        project.list(kind).stream()
                                .map(each -> each.id().equals(id) ? change.apply(each) : each)
                                .toList()));
    }
}
