package hostplan.paper.part;

import hostplan.capacity.Slicing;
import hostplan.paper.Profile;
import hostplan.paper.Section;
import hostplan.paper.Section.Turn;
import hostplan.project.ObjectKind;

import java.util.List;

/// For each slicing where everything lies on its host, and how that comes about.
final class SlicesPart implements Part {

    @Override
    public String code() {
        return "slices";
    }

    @Override
    public boolean isFor(Profile profile) {
        return profile != Profile.CUSTOMER;
    }

    @Override
    public List<Section> sections(PlanSource source) {
        return new PrintedSlicings(source)
                .all().stream().map(slicing -> section(source, slicing)).toList();
    }

    private static Section section(PlanSource source, Slicing slicing) {
        return new Section(
                List.of(source.texts().text("part.slices"), slicing.name()),
                Anchors.of(ObjectKind.SLICING, slicing.id()),
                Turn.AS_ASKED,
                new SliceSheet(source, slicing).blocks());
    }
}
