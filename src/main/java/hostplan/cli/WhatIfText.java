package hostplan.cli;

import hostplan.amount.AmountFormat;
import hostplan.capacity.vary.MaximalMixes;
import hostplan.capacity.vary.Spare;
import hostplan.capacity.vary.UnderRules;
import hostplan.capacity.vary.WhatIf;
import hostplan.cli.TextTable.Column;
import hostplan.explain.Statement;
import hostplan.explain.StatementText;
import hostplan.explain.VaryStatements;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What would be otherwise, for people.
final class WhatIfText {

    private final WhatIf whatIf;
    private final StatementText texts;
    private final AmountFormat amounts = AmountFormat.english();

    WhatIfText(WhatIf whatIf, StatementText texts) {
        this.whatIf = whatIf;
        this.texts = texts;
    }

    /// By their titles; some may be empty.
    Map<String, List<String>> sections() {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        sections.put("What can be left out without losing a slice:", spares());
        sections.put(
                "The largest slice alone:", indented(VaryStatements.of(whatIf.largest(), amounts)));
        sections.put("Prices at which another mix earns more:", prices());
        sections.put("The same host under other rules:", rules());
        sections.put("All mixes to which nothing can be added:", mixes());
        return sections;
    }

    private List<String> spares() {
        return whatIf.spares().stream().map(this::spare).toList();
    }

    private String spare(Spare spare) {
        return "  "
                + texts.sentence(VaryStatements.of(spare))
                + spare.price().map(price -> ", " + amounts.money(price)).orElse("");
    }

    private List<String> prices() {
        return whatIf.prices().stream()
                .flatMap(turn ->
                        indented(VaryStatements.of(turn, whatIf.answer().question(), amounts))
                                .stream())
                .toList();
    }

    private List<String> indented(List<Statement> statements) {
        return texts.texts(statements).stream().map(line -> "  " + line).toList();
    }

    private List<String> rules() {
        TextTable table =
                new TextTable(
                        Column.words("  Rules"),
                        Column.numbers("Slices"),
                        Column.words("Runs out"),
                        Column.numbers("Memory taken, MiB"));
        for (UnderRules under : whatIf.rules()) {
            table.row(
                    "  " + under.rules().name(),
                    under.slices().map(amounts::number).orElse("–"),
                    under.limit().map(texts::resource).orElse("–"),
                    under.takenMib().map(mib -> amounts.number(mib, 0)).orElse("–"));
        }
        return whatIf.rules().isEmpty() ? List.of() : table.lines();
    }

    private List<String> mixes() {
        return whatIf.mixes().map(this::table).orElse(List.of());
    }

    private List<String> table(MaximalMixes mixes) {
        TextTable table =
                new TextTable(
                        Stream.concat(
                                        mixes.flavors().stream()
                                                .map(flavor ->
                                                        Column.numbers("  " + flavor.name())),
                                        Stream.of(Column.numbers("Slices"), Column.words("")))
                                .toArray(Column[]::new));
        Optional<MaximalMixes.Mix> chosen = mixes.of(whatIf.answer().counts());
        for (MaximalMixes.Mix mix : mixes.mixes()) {
            table.row(
                    Stream.concat(
                                    mix.counts().stream().map(amounts::number),
                                    Stream.of(
                                            amounts.number(mix.total()),
                                            chosen.filter(mix::equals)
                                                    .map(_ -> "this one")
                                                    .orElse("")))
                            .toArray(String[]::new));
        }
        return table.lines();
    }
}
