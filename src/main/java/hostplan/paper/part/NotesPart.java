package hostplan.paper.part;

import hostplan.document.ProjectObject;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.ServerModel;
import hostplan.inventory.Rack;
import hostplan.inventory.Server;
import hostplan.inventory.Site;
import hostplan.paper.Block;
import hostplan.paper.Block.Heading;
import hostplan.paper.Block.Paragraph;
import hostplan.paper.Profile;
import hostplan.paper.Section;
import hostplan.paper.Table;
import hostplan.paper.Table.Column;
import hostplan.paper.Table.Row;
import hostplan.paper.Text;
import hostplan.project.ObjectKind;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/// What people wrote about the project and what stands in it.
final class NotesPart implements Part {

    @Override
    public String code() {
        return "notes";
    }

    @Override
    public boolean isFor(Profile profile) {
        return profile != Profile.CUSTOMER;
    }

    @Override
    public List<Section> sections(PlanSource source) {
        List<Block> blocks = new ArrayList<>();
        if (!source.project().notes().isBlank()) {
            blocks.add(Heading.section(source.texts().text("notes.project")));
            source.project()
                    .notes()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .forEach(line ->
                            blocks.add(Paragraph.of(PricedNotes.shown(line.strip(), source))));
        }
        List<Row> rows = new ArrayList<>(rows(source));
        if (!rows.isEmpty()) {
            blocks.add(
                    new Table(
                            List.of(
                                    Column.left(source.texts().text("notes.subject")).key(),
                                    Column.left(source.texts().text("notes.text"))),
                            rows));
        }
        if (blocks.isEmpty()) {
            return List.of();
        }
        String title = source.texts().text("part.notes");
        blocks.addFirst(Heading.title(title));
        return List.of(Section.of(title, blocks));
    }

    private static List<Row> rows(PlanSource source) {
        return Stream.of(
                        rows(source, source.project().sites(), Site::notes),
                        rows(source, source.project().racks(), Rack::notes),
                        rows(source, source.servers(), Server::notes),
                        rows(source, source.project().serverModels(), ServerModel::notes),
                        rows(
                                source,
                                source.project().configurations(),
                                HardwareConfiguration::notes))
                .flatMap(each -> each)
                .toList();
    }

    private static <T extends ProjectObject> Stream<Row> rows(
            PlanSource source, List<T> objects, Function<T, String> notes) {
        return objects.stream()
                .filter(object -> !notes.apply(object).isBlank())
                .map(object ->
                        Row.of(
                                List.of(
                                        Text.of(object.name())
                                                .linkedTo(
                                                        Anchors.of(
                                                                ObjectKind.of(object),
                                                                object.id())),
                                        Text.of(
                                                PricedNotes.shown(
                                                        notes.apply(object).strip(), source)))));
    }
}
