package hostplan.cli;

import hostplan.explain.MoveStatements;
import hostplan.message.MessageTexts;
import hostplan.placement.move.Move;
import hostplan.placement.move.MovePlan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What moves from where VMs run today, in an order in which each step is within capacity.
///
/// @param isEach whether each step is told, and not only how many there are
record PlaceMoves(MovePlan plan, MoveStatements words, boolean isEach) {

    List<String> lines(MessageTexts texts) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.text(MoveStatements.count(plan)));
        words.emptied(plan).map(texts::text).ifPresent(lines::add);
        MoveStatements.stuck(plan).map(texts::text).ifPresent(lines::add);
        return lines;
    }

    /// Each step; nothing where that was not asked.
    List<String> steps(MessageTexts texts) {
        List<String> lines = new ArrayList<>();
        if (isEach) {
            for (Move move : plan.steps()) {
                lines.add(lines.size() + 1 + ". " + texts.text(words.of(move)));
            }
        }
        return lines;
    }

    void write(JsonOutput json) {
        json.number("vms", plan.vms());
        json.number("steps", plan.steps().size());
        json.number("stuck", plan.stuck().stream().mapToLong(Move::times).sum());
        json.yesNo("ended", Optional.of(plan.isEnded()));
        json.texts("emptied", plan.emptied().stream().map(words::server).toList());
        if (isEach) {
            json.array("inOrder", plan.steps(), this::write);
        }
    }

    private void write(JsonOutput json, Move move) {
        json.text("vm", words.vms(move));
        json.number("count", move.times());
        json.text("from", words.server(move.from()));
        json.text("to", words.to(move));
        json.yesNo("waits", Optional.of(move.isDetour()));
    }
}
