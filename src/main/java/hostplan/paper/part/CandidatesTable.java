package hostplan.paper.part;

import hostplan.amount.Fraction;
import hostplan.capacity.Flavor;
import hostplan.capacity.RuleSet;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.price.Valuation;
import hostplan.paper.Block;
import hostplan.paper.Block.Heading;
import hostplan.paper.Block.Paragraph;
import hostplan.paper.PaperTexts;
import hostplan.paper.Table;
import hostplan.paper.Table.Column;
import hostplan.paper.Table.Row;
import hostplan.paper.Text;
import hostplan.project.Candidate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Configurations side by side, by what each costs and draws for what it brings: cut into the first
/// flavor of the project under the rules that the window begins with.
record CandidatesTable(PlanSource source) {

    private static final String RULES = "kvm";

    List<Block> of(List<HardwareConfiguration> configurations) {
        Optional<Flavor> flavor = source.project().flavors().stream().findFirst();
        Optional<RuleSet> rules = source.questions().ruleSet(RULES);
        Optional<Candidate.Sale> sale = rules.map(each -> new Candidate.Sale(flavor, each));
        return List.of(
                Heading.title(texts().text("candidates.title")).beside(cut(flavor, rules)),
                new Table(
                        columns(),
                        configurations.stream()
                                .map(each -> row(Candidate.of(source.index(), each, sale)))
                                .toList()),
                new Paragraph(Text.muted(texts().text("candidates.note"))));
    }

    private PaperTexts texts() {
        return source.texts();
    }

    private String cut(Optional<Flavor> flavor, Optional<RuleSet> rules) {
        return flavor.flatMap(each ->
                        rules.map(
                                under -> texts().text("candidates.cut", each.name(), under.name())))
                .orElse("");
    }

    private List<Column> columns() {
        String currency = source.project().currency().getCurrencyCode();
        return Stream.concat(
                        Stream.of(Column.left(heading("name", currency)).key()),
                        Stream.of("price", "gib", "core", "tb", "slices", "slice", "watt")
                                .map(key -> Column.right(heading(key, currency))))
                .toList();
    }

    private String heading(String key, String currency) {
        return texts().drawingWords().text("candidates." + key, currency);
    }

    private Row row(Candidate candidate) {
        Valuation valuation = candidate.price().valuation();
        return Row.of(
                candidate.configuration().name(),
                money(
                        valuation,
                        candidate.price().exactNet().filter(_ -> candidate.price().isComplete())),
                money(valuation, candidate.per(candidate.usableMemory())),
                money(valuation, candidate.per(candidate.cores())),
                money(valuation, candidate.per(candidate.usableDisk())),
                candidate
                        .slices()
                        .map(each -> texts().amounts().number(each))
                        .orElse(texts().unknown()),
                money(valuation, candidate.per(candidate.slices())),
                candidate
                        .wattsPerCore()
                        .map(each -> texts().amounts().number(each, 1))
                        .orElse(texts().unknown()));
    }

    private String money(Valuation valuation, Optional<Fraction> amount) {
        return amount.map(valuation::money)
                .map(texts().amounts()::moneyAlone)
                .orElse(texts().unknown());
    }
}
