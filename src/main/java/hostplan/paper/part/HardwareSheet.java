package hostplan.paper.part;

import hostplan.check.Finding;
import hostplan.check.FindingTexts;
import hostplan.drawing.Drawing;
import hostplan.drawing.MachineDrawing;
import hostplan.drawing.SlotStates;
import hostplan.explain.HardwareTexts;
import hostplan.hardware.HardwareConfiguration;
import hostplan.hardware.ServerModel;
import hostplan.hardware.fit.FitContext;
import hostplan.hardware.fit.FitRules;
import hostplan.hardware.fit.Shelf;
import hostplan.hardware.machine.Machine;
import hostplan.hardware.machine.MachineFigures;
import hostplan.hardware.storage.UsualStorage;
import hostplan.message.MessageTexts;
import hostplan.paper.Block;
import hostplan.paper.Block.Heading;
import hostplan.paper.Block.Only;
import hostplan.paper.Block.Paragraph;
import hostplan.paper.Block.Picture;
import hostplan.paper.Disclosure;
import hostplan.paper.PaperTexts;
import hostplan.project.Figures;
import hostplan.project.Surroundings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What there is to say about one configuration.
final class HardwareSheet {

    private static final MessageTexts WORDS = HardwareTexts.english();
    private static final FindingTexts FINDINGS = FindingTexts.english();

    /// Of drawings in millimetres: as wide as A4 is within its margins.
    private static final double WIDTH = 178;

    private final PlanSource source;
    private final HardwareConfiguration configuration;
    private final Figures figures;
    private final PaperTexts texts;

    HardwareSheet(PlanSource source, HardwareConfiguration configuration) {
        this.source = source;
        this.configuration = configuration;
        figures = Figures.of(configuration, source.index());
        texts = source.texts();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Heading.title(configuration.name())
                        .beside(figures.model().map(ServerModel::name).orElse("")));
        machine().ifPresent(machine -> blocks.add(Picture.of(drawing(machine))));
        blocks.addAll(new FigureFacts(texts).of(figures.sheet()));
        machine()
                .ifPresent(machine ->
                        blocks.addAll(new PartsTable(source, configuration, machine).blocks()));
        figures.machine()
                .ifPresent(found -> blocks.addAll(new ArraysTable(texts).of(found.storage())));
        blocks.add(
                new Only(
                        Disclosure.INTERNAL_COST, new MachinePriceFacts(source).of(configuration)));
        checks(blocks);
        blocks.addAll(new ServersTable(source).of(configuration));
        blocks.addAll(Sentences.each(texts.text("hardware.working"), working()));
        return blocks;
    }

    private Optional<Machine> machine() {
        return figures.machine().map(MachineFigures::machine);
    }

    private Drawing drawing(Machine machine) {
        return MachineDrawing.of(
                machine,
                SlotStates.of(FitRules.misfits(machine, context())),
                texts.drawingWords(),
                WIDTH);
    }

    /// Nothing is proposed to be taken instead, so the shelf is empty.
    private FitContext context() {
        return Surroundings.of(configuration, source.index(), source.imprint().date(), Shelf.NONE);
    }

    /// What was found, what was looked at and is fine, and what nobody looked at.
    private void checks(List<Block> blocks) {
        blocks.add(Heading.section(texts.text("hardware.findings")));
        List<Finding> findings =
                source.findings().get().stream()
                        .filter(each -> each.subject().id().equals(configuration.id()))
                        .toList();
        blocks.add(
                findings.isEmpty()
                        ? Paragraph.of(texts.text("summary.no-findings"))
                        : new FindingsTable(texts).ofOne(findings));
        blocks.addAll(Sentences.together(texts.text("hardware.passed"), passed()));
        blocks.addAll(
                Sentences.together(
                        texts.text("hardware.not-checked"),
                        FitRules.notChecked().stream().map(FINDINGS::text).toList()));
    }

    private List<String> passed() {
        return machine()
                .map(machine -> FitRules.passed(machine, context()))
                .orElse(List.of())
                .stream()
                .map(FINDINGS::text)
                .toList();
    }

    private List<String> working() {
        return figures
                .machine()
                .map(each -> each.working(UsualStorage.READ_SHARE))
                .orElse(List.of())
                .stream()
                .map(WORDS::text)
                .toList();
    }
}
