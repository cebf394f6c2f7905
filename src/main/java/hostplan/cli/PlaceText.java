package hostplan.cli;

import hostplan.amount.AmountFormat;
import hostplan.amount.Fraction;
import hostplan.capacity.Resource;
import hostplan.explain.PlacementStatements;
import hostplan.explain.WhyNotStatements;
import hostplan.message.Message;
import hostplan.message.MessageTexts;
import hostplan.message.Value;
import hostplan.placement.PlacementAim;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.PlacementQuestion;
import hostplan.placement.PlacementQuestion.Vms;
import hostplan.placement.WhyNot;
import hostplan.placement.pack.Filled;
import hostplan.placement.proof.CertificateCheck;
import hostplan.placement.proof.Verdict;
import hostplan.project.PlacementRun;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The answer to a placement for people.
final class PlaceText {

    private static final int MOST_NAMES = 6;
    private static final Fraction CENT = Fraction.of(1, 100);

    private final PlacedInput input;
    private final PlacementAnswer answer;
    private final List<PlacementRun.Wish> wishes;
    private final List<Message> conflicts;
    private final MessageTexts texts;

    PlaceText(PlacedInput input, PlacedInput.Solved solved, MessageTexts texts) {
        this.input = input;
        answer = solved.answer();
        wishes = solved.wishes();
        conflicts = solved.conflicts();
        this.texts = texts;
    }

    /// VMs without a place.
    record Unplaced(String name, long count, String reason) {}

    List<String> lines(boolean withCertificate) {
        List<String> lines = new ArrayList<>();
        PlacementStatements.of(answer, input.aim(), input.money())
                .forEach(each -> lines.add(texts.text(each)));
        if (input.aim() != PlacementAim.PRICE && isBuying()) {
            lines.add(
                    texts.text(
                            input.price(answer)
                                    .map(price -> Message.of("price", Value.of(price)))
                                    .orElseGet(() -> Message.of("price-unknown"))));
        }
        PlacementStatements.survival(answer, input.failures().hosts())
                .forEach(each -> lines.add(texts.text(each)));
        conflicts.forEach(each -> lines.add(texts.text(each)));
        wishes.forEach(each -> lines.add(texts.text(PlacementStatements.wish(each))));
        leftOut(lines);
        TextSection.add(lines, "", hosts());
        TextSection.add(lines, "", withoutPlace());
        if (withCertificate) {
            TextSection.add(
                    lines,
                    input.aim() == PlacementAim.PRICE
                            ? "Fair share of each VM in the price"
                            : "Share of each VM in a host",
                    shares());
        }
        return lines;
    }

    /// In an instance prices have no currency.
    private boolean isBuying() {
        return input.question().stated() == Resource.values().length
                && answer.standing().stream()
                        .anyMatch(each ->
                                input.question().hosts().get(each.host())
                                        instanceof PlacementQuestion.Hosts.Bought);
    }

    private void leftOut(List<String> lines) {
        List<String> ids = input.question().leftOut();
        if (!ids.isEmpty()) {
            String names =
                    ids.stream()
                            .limit(MOST_NAMES)
                            .map(input.vmName())
                            .collect(Collectors.joining(", "));
            lines.add(
                    texts.text(
                            Message.of(
                                    "left-out",
                                    Value.of(ids.size()),
                                    Value.of(ids.size() > MOST_NAMES ? names + ", …" : names))));
        }
    }

    private List<String> hosts() {
        List<TextTable.Column> columns = new ArrayList<>();
        columns.add(TextTable.Column.words("Host"));
        columns.add(TextTable.Column.numbers("Count"));
        List<Integer> resources = used();
        WhyNotStatements words = new WhyNotStatements(input.question(), texts, _ -> "");
        resources.forEach(r -> columns.add(TextTable.Column.numbers(words.name(r))));
        columns.add(TextTable.Column.words("VMs on each"));
        TextTable table = new TextTable(columns);
        for (PlacedRow row : input.rows().apply(answer)) {
            List<String> cells = new ArrayList<>();
            cells.add(row.type());
            cells.add(String.valueOf(row.count()));
            resources.forEach(r -> cells.add(share(row.row(), r)));
            cells.add(vms(row));
            table.row(cells);
        }
        return table.lines();
    }

    /// Resources that VMs take.
    private List<Integer> used() {
        List<Integer> used = new ArrayList<>();
        for (int r = 0; r < input.question().stated(); r++) {
            int each = r;
            if (input.question().packing().vms().stream()
                    .anyMatch(vm -> vm.needs().get(each) > 0)) {
                used.add(r);
            }
        }
        return used;
    }

    private String share(int row, int resource) {
        Filled filled = answer.standing().get(row);
        long used = 0;
        for (int vm = 0; vm < filled.counts().size(); vm++) {
            used +=
                    input.question().packing().vms().get(vm).needs().get(resource)
                            * filled.counts().get(vm);
        }
        long all = input.question().packing().hosts().get(filled.host()).capacity().get(resource);
        return all == 0 ? "–" : AmountFormat.english().percent(Fraction.of(used, all));
    }

    private static String vms(PlacedRow row) {
        String names =
                row.vms().entrySet().stream()
                        .limit(MOST_NAMES)
                        .map(each -> each.getValue() + " " + each.getKey())
                        .collect(Collectors.joining(", "));
        int more = row.vms().size() - MOST_NAMES;
        return row.vms().isEmpty() ? "–" : more > 0 ? names + " and " + more + " more" : names;
    }

    private List<String> withoutPlace() {
        List<String> lines = new ArrayList<>();
        for (Unplaced each : unplaced(input, answer, texts)) {
            lines.add(
                    texts.text(
                                    Message.of(
                                            "unplaced",
                                            Value.of(each.count()),
                                            Value.of(each.name())))
                            + ": "
                            + each.reason());
        }
        if (!lines.isEmpty() && !answer.placesMost()) {
            lines.add(texts.text(Message.of("not-most")));
        }
        return lines;
    }

    static List<Unplaced> unplaced(PlacedInput input, PlacementAnswer answer, MessageTexts texts) {
        List<Unplaced> all = new ArrayList<>();
        WhyNotStatements words =
                new WhyNotStatements(
                        input.question(),
                        texts,
                        shortage -> input.hostName().apply(shortage.host()));
        for (WhyNot why : WhyNot.of(answer)) {
            String reason =
                    words.of(why).stream().map(texts::text).collect(Collectors.joining("; "));
            names(input, why).forEach((name, count) -> all.add(new Unplaced(name, count, reason)));
        }
        return all;
    }

    /// The last of a kind have no place, since the first are seated first.
    private static Map<String, Long> names(PlacedInput input, WhyNot why) {
        Map<String, Long> names = new LinkedHashMap<>();
        List<Vms.One> ones = input.question().vms().get(why.vm()).ones();
        int open = why.count();
        for (int last = ones.size() - 1; last >= 0 && open > 0; last--) {
            int times = Math.min(open, ones.get(last).times());
            for (String id : ones.get(last).ids()) {
                names.merge(input.vmName().apply(id), (long) times, Long::sum);
            }
            open -= times;
        }
        return names;
    }

    private List<String> shares() {
        List<String> lines = new ArrayList<>();
        answer.claim()
                .ifPresent(claim -> {
                    var certificate = claim.answer().certificate();
                    TextTable table =
                            new TextTable(
                                    TextTable.Column.words("VM"),
                                    TextTable.Column.numbers("Share"));
                    for (int vm = 0; vm < certificate.prices().size(); vm++) {
                        table.row(
                                input.question().packing().vms().get(vm).name(),
                                Fraction.of(certificate.prices().get(vm), certificate.parts())
                                        .times(
                                                input.aim() == PlacementAim.PRICE
                                                        ? CENT
                                                        : Fraction.ONE)
                                        .toDecimal(input.aim() == PlacementAim.PRICE ? 2 : 6)
                                        .toPlainString());
                    }
                    lines.addAll(table.lines());
                    Verdict verdict = CertificateCheck.of(claim.question(), claim.answer());
                    lines.add(
                            texts.text(
                                    switch (verdict) {
                                        case Verdict.Holds _ -> Message.of("proof-holds");
                                        case Verdict.Fails _ -> Message.of("proof-fails");
                                        case Verdict.Undecided(String host) ->
                                                Message.of("proof-undecided", Value.of(host));
                                    }));
                });
        return lines;
    }
}
