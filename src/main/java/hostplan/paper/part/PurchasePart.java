package hostplan.paper.part;

import hostplan.explain.HardwareTexts;
import hostplan.hardware.HardwareConfiguration;
import hostplan.inventory.Server;
import hostplan.inventory.Status;
import hostplan.message.MessageTexts;
import hostplan.paper.Block;
import hostplan.paper.Block.Heading;
import hostplan.paper.Block.Only;
import hostplan.paper.Block.Paragraph;
import hostplan.paper.Disclosure;
import hostplan.paper.PaperTexts;
import hostplan.paper.Profile;
import hostplan.paper.Section;
import hostplan.paper.Section.Turn;
import hostplan.paper.Text;
import hostplan.project.MachinePrice;
import hostplan.project.PriceRemarks;
import hostplan.project.ProjectIndex;
import hostplan.project.PurchaseList;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What there is to buy for the servers that are planned or ordered, with spares and the budget,
/// and what one could buy instead.
final class PurchasePart implements Part {

    private static final Set<Status> WANTED = Set.of(Status.PLANNED, Status.ORDERED);
    private static final List<String> SERVER_COLUMNS =
            List.of("name", "status", "configuration", "model", "role", "site", "rack");
    private static final MessageTexts WORDS = HardwareTexts.english();
    private static final int MOST_NAMES = 3;

    @Override
    public String code() {
        return "purchase";
    }

    @Override
    public boolean isFor(Profile profile) {
        return profile != Profile.CUSTOMER;
    }

    @Override
    public List<Section> sections(PlanSource source) {
        List<Server> wanted =
                source.servers().stream()
                        .filter(server -> WANTED.contains(server.status()))
                        .toList();
        List<Section> sections = new ArrayList<>();
        if (!wanted.isEmpty()) {
            sections.add(list(source, wanted));
        }
        List<HardwareConfiguration> priced =
                source.project().configurations().stream()
                        .filter(each ->
                                MachinePrice.of(source.index(), each).exactNet().isPresent())
                        .toList();
        if (priced.size() > 1 && !source.isChosen()) {
            sections.add(candidates(source, priced));
        }
        return sections;
    }

    private static Section list(PlanSource source, List<Server> wanted) {
        PaperTexts texts = source.texts();
        String title = texts.text("part.purchase");
        ProjectIndex printed =
                ProjectIndex.of(source.project().with(draft -> draft.servers = source.servers()));
        PurchaseList list = PurchaseList.of(printed, WANTED);
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Heading.title(title)
                        .beside(
                                texts.text(
                                        "inventory.count",
                                        texts.amounts().number(wanted.size()),
                                        wanted.size())));
        blocks.add(
                new Only(
                        Disclosure.INTERNAL_COST,
                        List.of(new PurchaseFigures(texts).of(printed, list))));
        blocks.add(new PurchaseTable(texts).of(list));
        remarks(source, list, blocks);
        blocks.addAll(
                new ServersTable(source)
                        .of(texts.text("purchase.servers"), SERVER_COLUMNS, wanted));
        return Section.of(title, blocks);
    }

    private static void remarks(PlanSource source, PurchaseList list, List<Block> blocks) {
        var window = source.texts().drawingWords();
        if (!list.unknown().isEmpty()) {
            blocks.add(
                    Paragraph.of(
                            window.text(
                                    "purchase.withoutHardware",
                                    list.unknown().size(),
                                    list.unknown().stream()
                                            .limit(MOST_NAMES)
                                            .map(Server::name)
                                            .collect(Collectors.joining(", ")))));
        }
        List<Block> ofPrices =
                PriceRemarks.of(list.sum(), source.project(), source.imprint().date()).stream()
                        .<Block>map(each -> new Paragraph(Text.muted(WORDS.text(each))))
                        .toList();
        blocks.add(new Only(Disclosure.INTERNAL_COST, ofPrices));
        list.longestDelivery()
                .map(days -> window.text("purchase.delivery", days))
                .ifPresent(said -> blocks.add(new Paragraph(Text.muted(said))));
    }

    private static Section candidates(PlanSource source, List<HardwareConfiguration> priced) {
        return new Section(
                List.of(
                        source.texts().text("part.purchase"),
                        source.texts().text("candidates.title")),
                "",
                Turn.AS_ASKED,
                List.of(
                        new Only(
                                Disclosure.INTERNAL_COST, new CandidatesTable(source).of(priced))));
    }
}
