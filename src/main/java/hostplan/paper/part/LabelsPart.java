package hostplan.paper.part;

import hostplan.paper.Labels;
import hostplan.paper.Labels.Label;
import hostplan.paper.Section;
import hostplan.paper.Section.Turn;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Labels for machines, and for both ends of their cables.
final class LabelsPart implements Part {

    private static final Label BLANK = new Label(List.of(), List.of());

    @Override
    public String code() {
        return "labels";
    }

    @Override
    public boolean isUsual(PlanWishes wishes) {
        return false;
    }

    /// Each kind begins a sheet; the first one the sheet that was begun.
    @Override
    public List<Section> sections(PlanSource source) {
        List<Section> sections = new ArrayList<>();
        add("labels.assets", new AssetLabels(source).labels(), source, sections);
        add("labels.cables", new CableLabels(source).labels(), source, sections);
        return sections;
    }

    private static void add(
            String name, List<Label> labels, PlanSource source, List<Section> sections) {
        if (labels.isEmpty()) {
            return;
        }
        int used = sections.isEmpty() ? source.wishes().firstLabel() - 1 : 0;
        List<Label> all = new ArrayList<>(Collections.nCopies(used, BLANK));
        all.addAll(labels);
        sections.add(
                new Section(
                        List.of(source.texts().text("part.labels"), source.texts().text(name)),
                        "",
                        Turn.AS_ASKED,
                        List.of(new Labels(source.wishes().labels().sheet(), all))));
    }
}
