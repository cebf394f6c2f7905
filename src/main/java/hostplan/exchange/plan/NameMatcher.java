package hostplan.exchange.plan;

import hostplan.document.ProjectObject;
import hostplan.exchange.Draft;
import hostplan.hardware.Part;
import hostplan.hardware.ServerModel;
import hostplan.inventory.Location;
import hostplan.inventory.Rack;
import hostplan.inventory.RackItem;
import hostplan.inventory.Site;
import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.project.ProjectIndex;

import java.util.List;
import java.util.Optional;

/// Finds objects that have nothing but a name: sites, racks (with their site), models (with their
/// maker) and so on.
final class NameMatcher implements Matcher {

    private final Known names = new Known();
    private final Known racksByName = new Known();

    NameMatcher(Project project, ObjectKind kind) {
        ProjectIndex index = ProjectIndex.of(project);
        for (ProjectObject object : project.list(kind)) {
            names.add(key(object, index), object.id());
            if (object instanceof Rack) {
                racksByName.add(Keys.plain(object.name()), object.id());
            }
        }
    }

    private static String key(ProjectObject object, ProjectIndex index) {
        return switch (object) {
            case Rack rack ->
                    Keys.rack(
                            rack.site().flatMap(index::site).map(Site::name).orElse(""),
                            rack.name());
            case RackItem item ->
                    Keys.inRack(
                            rack(item, index)
                                    .flatMap(Rack::site)
                                    .flatMap(index::site)
                                    .map(Site::name)
                                    .orElse(""),
                            rack(item, index).map(Rack::name).orElse(""),
                            item.name());
            case ServerModel model -> Keys.model(model.manufacturer(), model.model());
            case Part part -> Keys.plain(part.fullName());
            default -> Keys.plain(object.name());
        };
    }

    private static Optional<Rack> rack(RackItem item, ProjectIndex index) {
        return item.location().map(Location.InRack::rack).flatMap(index::rack);
    }

    @Override
    public Match match(Draft draft) {
        if (draft.kind() == ObjectKind.RACK) {
            return one(rack(draft.text("site"), draft.text("name")), draft.text("name"));
        }
        return one(names.find(Keys.of(draft)), draft.text("name"));
    }

    /// Without a site a rack is found by its name alone.
    List<String> rack(String site, String name) {
        return site.isBlank()
                ? racksByName.find(Keys.plain(name))
                : names.find(Keys.rack(site, name));
    }

    List<String> find(String key) {
        return names.find(key);
    }

    private static Match one(List<String> ids, String name) {
        return switch (ids.size()) {
            case 0 -> new Match.None();
            case 1 -> new Match.One(ids.getFirst(), Match.By.NAME);
            default ->
                    new Match.Several(
                            ids.size() + " of the project are called “" + name + "”.",
                            "Rename all but one of them, or name the site beside the rack.");
        };
    }

    @Override
    public List<String> claims(Draft draft) {
        String key =
                draft.kind() == ObjectKind.RACK
                        ? Keys.rack(draft.text("site"), draft.text("name"))
                        : Keys.of(draft);
        return List.of("name “" + key.strip().replace('\n', '/') + "”");
    }
}
