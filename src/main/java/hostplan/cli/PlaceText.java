package hostplan.cli;

import hostplan.amount.AmountFormat;
import hostplan.amount.Bytes;
import hostplan.capacity.Resource;
import hostplan.explain.NameRanges;
import hostplan.explain.PlacementStatements;
import hostplan.explain.PoolLoadStatements;
import hostplan.explain.UnplacedVms;
import hostplan.explain.VariantStatements;
import hostplan.explain.VsphereStatements;
import hostplan.explain.WhyNotStatements;
import hostplan.message.Message;
import hostplan.message.MessageTexts;
import hostplan.message.Value;
import hostplan.placement.PlacedLoads;
import hostplan.placement.PlacementAim;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.PlacementQuestion;
import hostplan.placement.compare.VsphereAdmission;
import hostplan.project.PlacedRow;
import hostplan.project.PlacementRun;
import hostplan.project.PlacementVariant;
import hostplan.project.PoolLoad;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The answer to a placement for people.
final class PlaceText {

    private static final int MOST_NAMES = 6;

    private final PlacedInput input;
    private final PlacementAnswer answer;
    private final List<PlacementRun.Wish> wishes;
    private final List<Message> conflicts;
    private final Optional<VsphereAdmission> vsphere;
    private final List<PoolLoad> pools;
    private final CopiesTold copies;
    private final List<Message> notes;
    private final List<Message> assumed;
    private final MessageTexts texts;

    PlaceText(PlacedInput input, PlacedInput.Solved solved, MessageTexts texts) {
        this.input = input;
        answer = solved.answer();
        wishes = solved.wishes();
        conflicts = solved.conflicts();
        vsphere = solved.vsphere();
        pools = solved.pools();
        copies = solved.copies();
        notes = solved.notes();
        assumed = solved.assumed();
        this.texts = texts;
    }

    /// @param variants what would be with one thing changed
    /// @param fails what becomes of VMs when a place fails, where that was asked
    /// @param moves from where VMs run today; empty where none does
    List<String> lines(
            boolean withCertificate,
            List<PlacementVariant> variants,
            Optional<PlaceFails> fails,
            Optional<PlaceMoves> moves) {
        List<String> lines = new ArrayList<>();
        boolean isHeld = conflicts.isEmpty();
        conflicts.forEach(each -> lines.add(texts.text(each)));
        copies.without().forEach(each -> lines.add(texts.text(each)));
        PlacementStatements.of(answer, isHeld, input.aim(), input.money())
                .forEach(each -> lines.add(texts.text(each)));
        if (input.aim() != PlacementAim.PRICE && isBuying()) {
            lines.add(
                    texts.text(
                            PlacementStatements.bought(
                                    answer, input.price(answer), input.money())));
        }
        PlacementStatements.survival(answer, isHeld, input.failures().hosts())
                .forEach(each -> lines.add(texts.text(each)));
        moves.ifPresent(each -> lines.addAll(each.lines(texts)));
        pools.forEach(each -> lines.add(texts.text(PoolLoadStatements.of(each))));
        copies.statements().forEach(each -> lines.add(texts.text(each)));
        notes.forEach(each -> lines.add(texts.text(each)));
        wishes.forEach(each -> lines.add(texts.text(PlacementStatements.wish(each))));
        leftOut(lines);
        TextSection.add(
                lines, "Assumed", assumed.stream().map(each -> "  " + texts.text(each)).toList());
        TextSection.add(lines, "", hosts());
        TextSection.add(lines, "Second copies", copies.lines());
        TextSection.add(lines, "", withoutPlace());
        moves.ifPresent(each -> TextSection.add(lines, "Moves", each.steps(texts)));
        fails.ifPresent(each -> TextSection.add(lines, each.title(), each.lines(texts)));
        TextSection.add(lines, "", vsphere());
        TextSection.add(lines, "", variants.stream().map(this::told).toList());
        if (withCertificate) {
            PlaceProof proof = new PlaceProof(input.proof(answer), texts);
            TextSection.add(lines, PlaceProof.heading(), proof.lines());
        }
        return lines;
    }

    private String told(PlacementVariant variant) {
        return texts.text(variant.change())
                + ": "
                + VariantStatements.of(variant, input.aim(), input.money()).stream()
                        .map(texts::text)
                        .collect(Collectors.joining(", "));
    }

    private List<String> vsphere() {
        return vsphere.stream()
                .flatMap(each -> VsphereStatements.of(each, answer).stream())
                .map(texts::text)
                .toList();
    }

    /// In an instance prices have no currency.
    private boolean isBuying() {
        return answer.question().stated() == Resource.values().length
                && answer.standing().stream()
                        .anyMatch(each ->
                                answer.question().hosts().get(each.host())
                                        instanceof PlacementQuestion.Hosts.Bought);
    }

    private void leftOut(List<String> lines) {
        List<String> ids = answer.question().leftOut();
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
        PlacedLoads loads = new PlacedLoads(answer);
        List<Integer> resources = loads.used();
        WhyNotStatements words = new WhyNotStatements(answer.question(), texts, _ -> "");
        Optional<Integer> memory = memory(resources);
        memory.ifPresent(_ -> columns.add(TextTable.Column.numbers("Memory for VMs")));
        resources.forEach(r -> columns.add(TextTable.Column.numbers(words.name(r))));
        columns.add(TextTable.Column.words("VMs on each"));
        TextTable table = new TextTable(columns);
        for (PlacedRow row : input.rows().apply(answer)) {
            List<String> cells = new ArrayList<>();
            cells.add(name(row));
            cells.add(String.valueOf(row.count()));
            memory.ifPresent(r ->
                    cells.add(
                            AmountFormat.english()
                                    .memory(new Bytes(loads.capacity(row.row(), r)))));
            resources.forEach(r ->
                    cells.add(
                            loads.share(row.row(), r)
                                    .map(AmountFormat.english()::percent)
                                    .orElse("–")));
            cells.add(vms(row));
            table.row(cells);
        }
        return table.lines();
    }

    /// Those that stand each by its own name.
    private static String name(PlacedRow row) {
        boolean isEach = row.name().equals(row.type()) && !row.names().isEmpty();
        return isEach ? NameRanges.of(row.names()) : row.name();
    }

    /// Of an instance nobody knows which of its resources is memory.
    private Optional<Integer> memory(List<Integer> used) {
        return Optional.of(answer.question().place(Resource.MEMORY))
                .filter(used::contains)
                .filter(_ -> answer.question().stated() == Resource.values().length);
    }

    private static String vms(PlacedRow row) {
        String names =
                row.vms().entrySet().stream()
                        .limit(MOST_NAMES)
                        .map(each ->
                                each.getValue() == 1
                                        ? each.getKey()
                                        : each.getValue() + " " + each.getKey())
                        .collect(Collectors.joining(", "));
        int more = row.vms().size() - MOST_NAMES;
        return row.vms().isEmpty() ? "–" : more > 0 ? names + " and " + more + " more" : names;
    }

    private List<String> withoutPlace() {
        List<String> lines =
                new ArrayList<>(
                        UnplacedVms.lines(UnplacedVms.of(answer, input.vmName(), texts), texts));
        if (!lines.isEmpty() && !answer.placesMost()) {
            lines.add(texts.text(Message.of("not-most")));
        }
        return lines;
    }
}
