package hostplan.ui.racks;

import hostplan.document.Ids;
import hostplan.inventory.Feed;
import hostplan.inventory.Rack;
import hostplan.inventory.Site;
import hostplan.project.FreeName;
import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.project.ProjectEdits;
import hostplan.project.StepName;
import hostplan.rack.Elevation;
import hostplan.sheet.NaturalText;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Adds racks, and names the sites to choose from.
public final class RacksViewModel {

    private final CurrentRacks current;
    private final Ids ids;
    private final RackWords words;

    RacksViewModel(CurrentRacks current, Ids ids, RackWords words) {
        this.current = current;
        this.ids = ids;
        this.words = words;
    }

    /// Adds a rack like the one that is shown, or one with two feeds where there is none.
    void addRack() {
        Project project = current.session().project();
        Optional<Rack> like = current.rack().map(Elevation::rack);
        String name = name(like, project);
        Rack rack =
                new Rack.Draft(ids.next(ObjectKind.RACK.idPrefix()))
                        .build()
                        .with(draft -> {
                            like.ifPresent(each -> copy(each, draft));
                            draft.name = name;
                            draft.site = site(like, project);
                            if (like.isEmpty()) {
                                draft.feeds = List.of(Feed.usual("A"), Feed.usual("B"));
                            }
                        });
        current.apply(StepName.of("step.racks.add", name), ProjectEdits.add(project, rack));
        current.showRack(rack.id());
    }

    private static void copy(Rack from, Rack.Draft draft) {
        draft.units = from.units();
        draft.numbering = from.numbering();
        draft.width = from.width();
        draft.depthMm = from.depthMm();
        draft.postsMm = from.postsMm();
        draft.emptyKg = from.emptyKg();
        draft.maximumKg = from.maximumKg();
        draft.maximumWatts = from.maximumWatts();
        draft.feeds = from.feeds();
    }

    private Optional<String> site(Optional<Rack> like, Project project) {
        return current.siteProperty()
                .get()
                .or(() -> like.flatMap(Rack::site))
                .or(() ->
                        project.sites().size() == 1
                                ? Optional.of(project.sites().getFirst().id())
                                : Optional.empty());
    }

    private String name(Optional<Rack> like, Project project) {
        Set<String> taken = project.racks().stream().map(Rack::name).collect(Collectors.toSet());
        return like.map(each -> FreeName.after(each.name(), taken))
                .orElseGet(() -> FreeName.like(words.text("racks.firstName"), taken));
    }

    /// All sites at which racks stand, by name.
    List<Site> sites() {
        Project project = current.session().project();
        Set<String> used =
                project.racks().stream()
                        .flatMap(each -> each.site().stream())
                        .collect(Collectors.toSet());
        return project.sites().stream()
                .filter(site -> used.contains(site.id()))
                .sorted(Comparator.comparing(site -> NaturalText.of(site.name())))
                .toList();
    }
}
