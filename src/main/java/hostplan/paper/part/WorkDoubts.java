package hostplan.paper.part;

import hostplan.inventory.Location;
import hostplan.inventory.PowerCable;
import hostplan.inventory.RackItem;
import hostplan.inventory.RackItemKind;
import hostplan.inventory.Server;
import hostplan.inventory.Status;
import hostplan.paper.Block;
import hostplan.paper.Block.Notice;
import hostplan.paper.Block.Tone;
import hostplan.paper.Text;
import hostplan.project.WorkPlan;
import hostplan.rack.work.WorkStep;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the one who works has to find out first, since the project does not tell it or tells
/// something that cannot be.
record WorkDoubts(WorkPlan plan, List<Work> steps, RackWords words) {

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        add("weight", work -> work.isCarried() && work.weightKg().isEmpty(), blocks);
        add("unit", WorkDoubts::goesNowhere, blocks);
        add("rails", WorkDoubts::hasUnknownRails, blocks);
        add("rails-short", WorkDoubts::hasWrongRails, blocks);
        add("cables", WorkDoubts::hasNoCables, blocks);
        add("chosen", this::hasChosenEnds, blocks);
        add("planned", WorkDoubts::mayNotBeThere, blocks);
        add("order", WorkDoubts::isToBeOrdered, blocks);
        say("hardware", both().filter(each -> each.hasOtherHardware()).map(Both::name), blocks);
        say("renamed", both().filter(Both::isRenamed).map(Both::names), blocks);
        say("strip-cables", strips(), blocks);
        add("switch", WorkDoubts::isSwitchThatGoesOff, blocks);
        add("strip", WorkDoubts::isStripThatGoesOff, blocks);
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

    private boolean hasChosenEnds(Work work) {
        return !work.plugged().isEmpty()
                && plan.chosen().stream().anyMatch(end -> end.who().equals(work.thing().id()));
    }

    private static boolean mayNotBeThere(Work work) {
        boolean planned =
                work.thing()
                        .status()
                        .filter(status -> status == Status.PLANNED || status == Status.ORDERED)
                        .isPresent();
        return planned && work.from().isPresent();
    }

    private static boolean isToBeOrdered(Work work) {
        return work.thing().status().equals(Optional.of(Status.PLANNED))
                && work.from().isEmpty()
                && work.isCarried();
    }

    /// A server as it was and as it is to be.
    private record Both(Server before, Server after) {

        String name() {
            return after.name();
        }

        String names() {
            return before.name() + " → " + after.name();
        }

        boolean isRenamed() {
            return !before.name().equals(after.name());
        }

        boolean hasOtherHardware() {
            return !before.configuration().equals(after.configuration());
        }
    }

    private Stream<Both> both() {
        return plan.after().project().servers().stream()
                .flatMap(after ->
                        plan.before().server(after.id()).stream()
                                .map(before -> new Both(before, after)));
    }

    /// Strips that go while cables stay on their feed, with how many those are.
    private Stream<String> strips() {
        return steps.stream()
                .filter(work -> work.kind() == WorkStep.Kind.REMOVE)
                .filter(work -> work.thing().item().equals(Optional.of(RackItemKind.PDU)))
                .flatMap(work -> plan.before().rackItem(work.thing().id()).stream())
                .flatMap(strip ->
                        strip.power().stream()
                                .map(PowerCable::feed)
                                .distinct()
                                .filter(feed -> cables(strip, feed) > 0)
                                .map(feed ->
                                        words.text(
                                                "work.strip",
                                                strip.name(),
                                                cables(strip, feed),
                                                feed)));
    }

    private long cables(RackItem strip, String feed) {
        String rack = strip.location().map(Location.InRack::rack).orElse("");
        return plan.after().serversIn(rack).stream()
                .flatMap(server -> server.power().stream())
                .filter(cable -> cable.feed().equals(feed))
                .count();
    }

    private static boolean isSwitchThatGoesOff(Work work) {
        return work.isShutDown() && work.thing().item().equals(Optional.of(RackItemKind.SWITCH));
    }

    private static boolean isStripThatGoesOff(Work work) {
        return work.isShutDown()
                && work.thing()
                        .item()
                        .filter(kind -> kind == RackItemKind.PDU || kind == RackItemKind.UPS)
                        .isPresent();
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
        return isPutIn(work) && work.plugged().power().isEmpty();
    }
}
