package hostplan.paper.part;

import hostplan.explain.NameRanges;
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

    private static final int MOST_NAMES = 12;

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
        say("serial", both().filter(Both::isOther).map(Both::serials), blocks);
        say("status", both().filter(Both::hasOtherStatus).map(Both::statuses), blocks);
        say(
                "renamed",
                Stream.concat(both().filter(Both::isRenamed).map(Both::names), renamedItems()),
                blocks);
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

        /// Whether another machine stands in its place.
        boolean isOther() {
            return !before.serialNumber().isBlank()
                    && !after.serialNumber().isBlank()
                    && !before.serialNumber().equals(after.serialNumber());
        }

        String serials() {
            return name() + " (" + before.serialNumber() + " → " + after.serialNumber() + ")";
        }

        /// What comes has a step of its own.
        boolean hasOtherStatus() {
            boolean comes = before.status() == Status.PLANNED || before.status() == Status.ORDERED;
            return !comes && before.status() != after.status();
        }

        String statuses() {
            return name() + " (" + before.status().code() + " → " + after.status().code() + ")";
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

    private Stream<String> renamedItems() {
        return plan.after().project().rackItems().stream()
                .flatMap(after ->
                        plan.before().rackItem(after.id()).stream()
                                .filter(before -> !before.name().equals(after.name()))
                                .map(before -> before.name() + " → " + after.name()));
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
                                .filter(feed -> !hanging(strip, feed).isEmpty())
                                .map(feed ->
                                        words.text(
                                                "work.strip",
                                                strip.name(),
                                                feed,
                                                NameRanges.of(hanging(strip, feed), MOST_NAMES))));
    }

    /// Names of what has a cable on a feed of its rack.
    private List<String> hanging(RackItem strip, String feed) {
        String rack = strip.location().map(Location.InRack::rack).orElse("");
        Stream<String> servers =
                plan.after().serversIn(rack).stream()
                        .filter(server -> isOn(server.power(), feed))
                        .map(Server::name);
        Stream<String> items =
                plan.after().itemsIn(rack).stream()
                        .filter(item -> item.kind() != RackItemKind.PDU)
                        .filter(item -> isOn(item.power(), feed))
                        .map(RackItem::name);
        return Stream.concat(servers, items).sorted().toList();
    }

    private static boolean isOn(List<PowerCable> cables, String feed) {
        return cables.stream().anyMatch(cable -> cable.feed().equals(feed));
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
