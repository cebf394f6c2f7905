package hostplan.paper;

import hostplan.paper.Block.Beside;
import hostplan.paper.Block.Fact;
import hostplan.paper.Block.Facts;
import hostplan.paper.Block.Only;

import java.util.List;
import java.util.stream.Stream;

/// Takes out of a plan what its reader must not see: before it is laid out, so that nothing of it
/// reaches the file.
public record Redaction(Profile profile) {

    public Section of(Section section) {
        return new Section(
                section.bookmark(), section.anchor(), section.turn(), of(section.blocks()));
    }

    private List<Block> of(List<Block> blocks) {
        return blocks.stream().flatMap(this::of).toList();
    }

    private Stream<Block> of(Block block) {
        return switch (block) {
            case Only(Disclosure disclosure, List<Block> blocks) ->
                    profile.shows(disclosure) ? of(blocks).stream() : Stream.empty();
            case Facts(List<Fact> facts) -> Stream.of(facts(facts));
            case Table table -> Stream.of(of(table));
            case Beside(List<Block> left, List<Block> right) ->
                    Stream.of(new Beside(of(left), of(right)));
            case Block.Simple simple -> Stream.of(simple);
            case Labels labels -> Stream.of(labels);
        };
    }

    private Facts facts(List<Fact> facts) {
        return new Facts(facts.stream().filter(fact -> profile.shows(fact.disclosure())).toList());
    }

    private Table of(Table table) {
        List<Table.Row> rows =
                table.rows().stream().filter(row -> profile.shows(row.disclosure())).toList();
        return new Table(table.columns(), rows)
                .withColumns(place -> profile.shows(table.columns().get(place).disclosure()));
    }
}
