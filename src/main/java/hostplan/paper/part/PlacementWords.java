package hostplan.paper.part;

import hostplan.explain.CopyStatements;
import hostplan.explain.PlacementAssumptions;
import hostplan.explain.PlacementStatements;
import hostplan.explain.PlacementTexts;
import hostplan.explain.PoolLoadStatements;
import hostplan.explain.UnplacedVms;
import hostplan.explain.VsphereStatements;
import hostplan.message.Message;
import hostplan.message.MessageTexts;
import hostplan.message.Value;
import hostplan.placement.Placement;
import hostplan.placement.PlacementAim;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.PlacementQuestion.Hosts;
import hostplan.project.HostPrice;
import hostplan.project.PlacedRows;
import hostplan.project.PlacementRun.Outcome;
import hostplan.project.ProjectIndex;
import hostplan.project.VsphereQuestions;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a placement says of itself, in the order of the command line.
record PlacementWords(PlanSource source, Placement placement, Outcome.Answered found) {

    private static final MessageTexts WORDS = PlacementTexts.english();
    private static final int MOST_NAMES = 6;

    /// How good it is, what it costs and survives, and which rules and wishes it keeps.
    List<Message> answer() {
        PlacementAnswer answer = found.answer();
        ProjectIndex index = source.index();
        boolean isHeld = found.conflicts().isEmpty();
        List<Message> all = new ArrayList<>();
        found.conflicts().forEach(each -> all.add(PlacementStatements.conflict(each, index)));
        all.addAll(
                PlacementStatements.of(
                        answer,
                        isHeld,
                        placement.aim(),
                        cost -> HostPrice.money(source.project(), cost)));
        if (placement.aim() != PlacementAim.PRICE && isBuying()) {
            all.add(
                    PlacementStatements.bought(
                            answer,
                            HostPrice.ofBought(index, answer),
                            cost -> HostPrice.money(source.project(), cost)));
        }
        all.addAll(PlacementStatements.survival(answer, isHeld, placement.failures().hosts()));
        found.pools().forEach(each -> all.add(PoolLoadStatements.of(each)));
        found.wishes().forEach(each -> all.add(PlacementStatements.wish(each)));
        leftOut(all);
        return all;
    }

    /// On what the answer rests, in one paragraph.
    String assumed() {
        return PlacementAssumptions.text(
                PlacementAssumptions.of(
                        source.index(),
                        placement,
                        found.answer().question(),
                        source.questions().ruleSet(placement.rules().ruleSet())),
                WORDS);
    }

    private boolean isBuying() {
        return found.answer().standing().stream()
                .anyMatch(each ->
                        found.answer().question().hosts().get(each.host()) instanceof Hosts.Bought);
    }

    private void leftOut(List<Message> all) {
        List<String> ids = found.answer().question().leftOut();
        if (!ids.isEmpty()) {
            String names =
                    ids.stream().limit(MOST_NAMES).map(this::vm).collect(Collectors.joining(", "));
            all.add(
                    Message.of(
                            "left-out",
                            Value.of(ids.size()),
                            Value.of(ids.size() > MOST_NAMES ? names + ", …" : names)));
        }
    }

    /// Which VMs have no place, and why.
    List<String> withoutPlace() {
        List<String> lines =
                new ArrayList<>(
                        UnplacedVms.lines(UnplacedVms.of(found.answer(), this::vm, WORDS), WORDS));
        if (!lines.isEmpty() && !found.answer().placesMost()) {
            lines.add(WORDS.text(Message.of("not-most")));
        }
        return lines;
    }

    /// What vSphere would say, and what was not checked.
    List<String> notes() {
        List<Message> all = new ArrayList<>();
        new VsphereQuestions(source.questions())
                .of(source.index(), placement, found.answer())
                .ifPresent(said -> all.addAll(VsphereStatements.of(said, found.answer())));
        all.addAll(CopyStatements.without(found.copies()));
        all.addAll(CopyStatements.of(found.copies()));
        all.addAll(PlacementStatements.unchecked(source.index(), placement));
        return all.stream().map(WORDS::text).toList();
    }

    private String vm(String id) {
        return PlacedRows.vmName(source.index(), id);
    }
}
