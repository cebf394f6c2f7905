package hostplan.paper.part;

import hostplan.check.Finding;
import hostplan.check.FindingTexts;
import hostplan.check.PriceRules;
import hostplan.check.Subject;
import hostplan.message.Value;
import hostplan.paper.Disclosure;
import hostplan.paper.PaperTexts;
import hostplan.paper.Table;
import hostplan.paper.Table.Column;
import hostplan.paper.Table.Row;
import hostplan.paper.Text;

import java.util.ArrayList;
import java.util.List;

/// Findings in a table. Those about prices, those that name money and those that tell what stands
/// in a person's own columns are for those only who may see costs: sums in findings are purchase
/// prices and budgets.
record FindingsTable(PaperTexts texts) {

    private static final FindingTexts TEXTS = FindingTexts.english();

    /// With what each one is about.
    Table of(List<Finding> findings) {
        List<Column> columns = new ArrayList<>(columns());
        columns.add(1, Column.left(texts.text("summary.about")));
        return new Table(
                columns,
                findings.stream()
                        .map(finding -> {
                            Subject subject = finding.subject();
                            List<Text> cells = new ArrayList<>(cells(finding));
                            cells.add(1, Text.of(subject.name()).linkedTo(Anchors.of(subject)));
                            return row(finding, cells);
                        })
                        .toList());
    }

    /// Where all are about the same.
    Table ofOne(List<Finding> findings) {
        return new Table(columns(), findings.stream().map(each -> row(each, cells(each))).toList());
    }

    private List<Column> columns() {
        return List.of(
                Column.left(texts.text("summary.severity")),
                Column.left(texts.text("summary.finding")),
                Column.left(texts.text("summary.cure")));
    }

    private static List<Text> cells(Finding finding) {
        return List.of(
                Text.strong(TEXTS.label(finding.severity())),
                Text.of(TEXTS.message(finding)),
                Text.of(TEXTS.cure(finding)));
    }

    private static Row row(Finding finding, List<Text> cells) {
        return PriceRules.isAboutPrices(finding)
                        || PriceRules.isAboutOwnValues(finding)
                        || namesMoney(finding)
                ? Row.of(cells).only(Disclosure.INTERNAL_COST)
                : Row.of(cells);
    }

    private static boolean namesMoney(Finding finding) {
        return finding.message().values().stream()
                .anyMatch(
                        value -> value instanceof Value.Money || value instanceof Value.ExactMoney);
    }
}
