package hostplan.paper.part;

import hostplan.explain.Sentence;
import hostplan.explain.Statement;
import hostplan.explain.Statement.WorkedFormula;
import hostplan.explain.StatementText;
import hostplan.paper.Block;
import hostplan.paper.Cell;
import hostplan.paper.Disclosure;
import hostplan.paper.PaperTexts;
import hostplan.paper.Table;
import hostplan.paper.Table.Column;
import hostplan.paper.Table.Row;
import hostplan.paper.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// Arithmetic to be checked by hand: each step with its result, the formula and the same with its
/// numbers, the source, and a box to tick. What flavors bring in are prices.
record CheckSheet(PaperTexts texts) {

    private static final StatementText WORDS = StatementText.english();

    private static final Set<Sentence> PRICES = Set.of(Sentence.PRICE_ABOVE, Sentence.PRICE_BELOW);

    /// What all slices of a host bring is nobody else’s business.
    private static final Set<Sentence> INCOMES =
            Set.of(Sentence.MIX_INCOME, Sentence.MIX_BOUND_INCOME);

    List<Block> of(List<Statement> statements) {
        List<String> sources =
                statements.stream()
                        .flatMap(statement -> statement.source().stream())
                        .map(WORDS::source)
                        .distinct()
                        .toList();
        List<Row> rows = new ArrayList<>();
        for (Statement statement : statements) {
            rows.add(row(rows.size() + 1, statement, sources));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Table(columns(), rows).withoutEmptyColumns());
        blocks.addAll(Sentences.each(texts.text("check-sheet.sources"), numbered(sources)));
        return blocks;
    }

    private List<Column> columns() {
        return List.of(
                Column.right(texts.text("check-sheet.number")).key(),
                Column.left(texts.text("check-sheet.step")),
                Column.left(texts.text("check-sheet.formula")),
                Column.right(texts.text("check-sheet.source")),
                Column.left(texts.text("check-sheet.checked")));
    }

    private static Row row(int number, Statement statement, List<String> sources) {
        Row row =
                Row.of(
                        List.of(
                                Text.muted(String.valueOf(number)),
                                Text.of(WORDS.sentence(statement)),
                                statement
                                        .formula()
                                        .filter(CheckSheet::isWorked)
                                        .map(each -> each.text() + "\n= " + each.withNumbers())
                                        .map(Text::of)
                                        .orElse(Text.EMPTY),
                                statement
                                        .source()
                                        .map(WORDS::source)
                                        .map(source -> sources.indexOf(source) + 1)
                                        .map(place -> Text.of(String.valueOf(place)))
                                        .orElse(Text.EMPTY),
                                new Cell.TickBox("")));
        if (INCOMES.contains(statement.sentence())) {
            return row.only(Disclosure.INTERNAL_COST);
        }
        return PRICES.contains(statement.sentence()) ? row.only(Disclosure.PRICE) : row;
    }

    private static List<String> numbered(List<String> sources) {
        return IntStream.range(0, sources.size())
                .mapToObj(place -> (place + 1) + "  " + sources.get(place))
                .toList();
    }

    /// A formula that is only a number stands in the step already.
    private static boolean isWorked(WorkedFormula formula) {
        return !formula.text().equals(formula.withNumbers());
    }
}
