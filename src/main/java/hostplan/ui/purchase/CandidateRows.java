package hostplan.ui.purchase;

import hostplan.amount.Fraction;
import hostplan.capacity.PoolShare;
import hostplan.capacity.PoolTaking;
import hostplan.project.Candidate;
import hostplan.ui.common.Texts;
import hostplan.ui.purchase.CandidatesViewModel.Row;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Candidates as rows of a table, with the least of each column marked.
final class CandidateRows {

    /// The keys of the columns, in their order.
    static final List<String> COLUMNS =
            List.of("name", "price", "gib", "core", "tb", "slices", "slice", "watt");

    private final Texts texts;

    CandidateRows(Texts texts) {
        this.texts = texts;
    }

    List<String> headings(String currency) {
        return COLUMNS.stream().map(key -> texts.text("candidates." + key, currency)).toList();
    }

    List<Row> of(List<Candidate> candidates) {
        List<List<Optional<Fraction>>> amounts =
                candidates.stream().map(CandidateRows::least).toList();
        List<Row> shown = new ArrayList<>();
        for (int row = 0; row < candidates.size(); row++) {
            shown.add(row(candidates.get(row), amounts.get(row), amounts));
        }
        return List.copyOf(shown);
    }

    /// Of which candidates the disk is a share of storage that several hosts have together.
    List<String> remarks(List<Candidate> candidates) {
        return candidates.stream()
                .flatMap(candidate ->
                        candidate.pooled().stream()
                                .flatMap(pooled ->
                                        pooled.pools().stream()
                                                .filter(PoolTaking::hasDrives)
                                                .map(pool -> remark(candidate, pooled, pool))))
                .toList();
    }

    private String remark(Candidate candidate, Candidate.Pooled pooled, PoolTaking pool) {
        String name = candidate.configuration().name();
        return pool.share()
                .map(share ->
                        texts.text(
                                "candidates.pooled",
                                name,
                                pooled.server().name(),
                                pool.name(),
                                disk(share),
                                texts.amounts().disk(share.usable()),
                                share.hosts()))
                .orElseGet(() ->
                        texts.text(
                                "candidates.pooled.unknown",
                                name,
                                pooled.server().name(),
                                pool.name()));
    }

    private String disk(PoolShare share) {
        return texts.amounts().disk(share.disk());
    }

    /// What stands in each column of which the least is best: money, and watts.
    private static List<Optional<Fraction>> least(Candidate candidate) {
        return List.of(
                Optional.empty(),
                candidate.price().exactNet().filter(_ -> candidate.price().isComplete()),
                candidate.per(candidate.usableMemory()),
                candidate.per(candidate.cores()),
                candidate.per(candidate.usableDisk()),
                Optional.empty(),
                candidate.per(candidate.slices()),
                candidate.wattsPerCore());
    }

    private Row row(
            Candidate candidate,
            List<Optional<Fraction>> amounts,
            List<List<Optional<Fraction>>> all) {
        List<String> cells = new ArrayList<>();
        Set<Integer> cheapest = new LinkedHashSet<>();
        for (int column = 0; column < COLUMNS.size(); column++) {
            cells.add(cell(candidate, column, amounts.get(column)));
            if (isCheapest(amounts.get(column), all, column)) {
                cheapest.add(column);
            }
        }
        return new Row(candidate.configuration().id(), cells, cheapest);
    }

    private String cell(Candidate candidate, int column, Optional<Fraction> amount) {
        return switch (COLUMNS.get(column)) {
            case "name" -> candidate.configuration().name();
            case "slices" ->
                    candidate.slices().map(each -> texts.amounts().number(each)).orElse("–");
            case "watt" -> amount.map(each -> texts.amounts().number(each, 1)).orElse("–");
            default ->
                    amount.map(candidate.price().valuation()::money)
                            .map(texts.amounts()::moneyAlone)
                            .orElse("–");
        };
    }

    private static boolean isCheapest(
            Optional<Fraction> amount, List<List<Optional<Fraction>>> all, int column) {
        List<Fraction> known =
                all.stream().map(each -> each.get(column)).flatMap(Optional::stream).toList();
        return known.size() > 1
                && amount.isPresent()
                && known.stream().min(Comparator.naturalOrder()).equals(amount);
    }
}
