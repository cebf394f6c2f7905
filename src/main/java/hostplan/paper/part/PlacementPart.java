package hostplan.paper.part;

import hostplan.paper.Profile;
import hostplan.paper.Section;
import hostplan.paper.Section.Turn;
import hostplan.project.ObjectKind;

import java.util.List;

/// Each placement with its answer. Nothing is printed of placements where only some servers are,
/// since an answer is about all its hosts.
final class PlacementPart implements Part {

    @Override
    public String code() {
        return "placement";
    }

    @Override
    public boolean isFor(Profile profile) {
        return profile != Profile.CUSTOMER;
    }

    @Override
    public List<Section> sections(PlanSource source) {
        if (source.isChosen()) {
            return List.of();
        }
        return source.project().placements().stream()
                .map(placement ->
                        new Section(
                                List.of(source.texts().text("part.placement"), placement.name()),
                                Anchors.of(ObjectKind.PLACEMENT, placement.id()),
                                Turn.AS_ASKED,
                                new PlacementSheet(source, placement).blocks()))
                .toList();
    }
}
