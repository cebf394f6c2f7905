package hostplan.paper.part;

import hostplan.paper.Block;
import hostplan.paper.Block.Notice;
import hostplan.paper.Block.Tone;
import hostplan.paper.Text;
import hostplan.rack.work.WorkStep;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the one who works has to find out first, since the project does not tell it or tells
/// something that cannot be.
record WorkDoubts(List<Work> steps, RackWords words) {

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        add("weight", work -> work.isCarried() && work.weightKg().isEmpty(), blocks);
        add("unit", WorkDoubts::goesNowhere, blocks);
        add("rails", WorkDoubts::hasUnknownRails, blocks);
        add("rails-short", WorkDoubts::hasWrongRails, blocks);
        add("cables", WorkDoubts::hasNoCables, blocks);
        say("blades", steps.stream().flatMap(work -> work.inside().stream()), blocks);
        add("aside", work -> work.kind() == WorkStep.Kind.SET_ASIDE, blocks);
        return blocks;
    }

    private void add(String doubt, Predicate<Work> isDoubted, List<Block> blocks) {
        say(doubt, steps.stream().filter(isDoubted).map(Work::name), blocks);
    }

    private void say(String doubt, Stream<String> names, List<Block> blocks) {
        String all = names.distinct().collect(Collectors.joining(", "));
        if (!all.isEmpty()) {
            blocks.add(new Notice(Tone.WARNING, Text.of(words.text("work.doubt." + doubt, all))));
        }
    }

    private static boolean goesNowhere(Work work) {
        return work.isMounted()
                && work.to().filter(at -> at.spot().position().isEmpty()).isPresent();
    }

    private static boolean isPutIn(Work work) {
        return work.isMounted() && work.isCarried() && work.to().isPresent();
    }

    private static boolean hasUnknownRails(Work work) {
        return isPutIn(work) && work.rails().isEmpty();
    }

    private static boolean hasWrongRails(Work work) {
        return isPutIn(work)
                && work.rails()
                        .flatMap(rails ->
                                work.to()
                                        .flatMap(at -> at.spot().rack().postsMm())
                                        .filter(posts -> !rails.reach(posts)))
                        .isPresent();
    }

    private static boolean hasNoCables(Work work) {
        return isPutIn(work) && work.after().power().isEmpty();
    }
}
