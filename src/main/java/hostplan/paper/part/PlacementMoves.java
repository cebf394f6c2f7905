package hostplan.paper.part;

import hostplan.explain.MoveStatements;
import hostplan.explain.PlacementTexts;
import hostplan.message.MessageTexts;
import hostplan.paper.Block;
import hostplan.paper.Block.Heading;
import hostplan.paper.Block.Paragraph;
import hostplan.paper.Cell;
import hostplan.paper.Table;
import hostplan.paper.Table.Column;
import hostplan.paper.Table.Row;
import hostplan.paper.Text;
import hostplan.placement.move.MoveOrder;
import hostplan.placement.move.MovePlan;
import hostplan.project.PlacementRun.Outcome;

import java.util.ArrayList;
import java.util.List;

/// The moves from where VMs run today, in an order in which each step is within capacity, to be
/// ticked off.
record PlacementMoves(PlanSource source, Outcome.Answered found) {

    private static final MessageTexts WORDS = PlacementTexts.english();

    /// In work of a usual computer.
    private static final long NANOSECONDS = 5_000_000_000L;

    List<Block> blocks() {
        MoveStatements words = new MoveStatements(source.index(), found.answer(), found.hosts());
        MovePlan plan =
                MoveOrder.of(
                        found.answer(), found.hosts(), source.answers().watch(NANOSECONDS)::isOver);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Heading.section(source.texts().text("placement.moves")));
        blocks.add(Paragraph.of(WORDS.text(MoveStatements.count(plan))));
        words.emptied(plan).map(WORDS::text).map(Paragraph::of).ifPresent(blocks::add);
        MoveStatements.stuck(plan).map(WORDS::text).map(Paragraph::of).ifPresent(blocks::add);
        if (!plan.steps().isEmpty()) {
            blocks.add(steps(words, plan));
        }
        return blocks;
    }

    private Table steps(MoveStatements words, MovePlan plan) {
        List<Row> rows = new ArrayList<>();
        plan.steps()
                .forEach(move ->
                        rows.add(
                                Row.of(
                                        List.of(
                                                Text.muted(
                                                        source.texts()
                                                                .amounts()
                                                                .number(rows.size() + 1)),
                                                Text.of(WORDS.text(words.of(move))),
                                                new Cell.TickBox("")))));
        return new Table(
                List.of(
                        Column.right(source.texts().text("check-sheet.number")).key(),
                        Column.left(source.texts().text("placement.step")),
                        Column.left(source.texts().text("placement.done"))),
                rows);
    }
}
