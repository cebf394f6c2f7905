package hostplan.ui.placement;

import hostplan.explain.ProofCase;
import hostplan.explain.ProofChain;
import hostplan.explain.ProofStep;
import hostplan.message.MessageTexts;
import hostplan.message.Value;
import hostplan.placement.PlacementAim;
import hostplan.placement.PlacementAnswer;
import hostplan.project.HostPrice;
import hostplan.project.PlacedRows;
import hostplan.project.ProjectIndex;

import java.util.ArrayList;
import java.util.List;

/// Why less cannot do, in a line or two for each step; what each VM is worth is told elsewhere.
final class ProofLines {

    /// More cases are left out, of which the least is told in any case.
    private static final int MOST_CASES = 6;

    private final ProofChain chain;
    private final MessageTexts texts;
    private final List<String> lines = new ArrayList<>();

    private ProofLines(ProofChain chain, MessageTexts texts) {
        this.chain = chain;
        this.texts = texts;
    }

    static List<String> of(
            ProjectIndex index, PlacementAim aim, PlacementAnswer answer, MessageTexts texts) {
        ProofChain chain =
                new ProofChain(
                        answer,
                        aim,
                        cost -> HostPrice.money(index.project(), cost),
                        id -> PlacedRows.vmName(index, id));
        ProofLines told = new ProofLines(chain, texts);
        chain.cost().forEach(told::step);
        return told.lines;
    }

    private void step(ProofStep step) {
        step.deciding().ifPresent(each -> each.steps().forEach(this::step));
        step.why().forEach(each -> lines.add(texts.text(each)));
        step.cases().stream()
                .filter(each -> each.decides() || step.cases().indexOf(each) < MOST_CASES)
                .forEach(each -> lines.add(line(step, each)));
        lines.add(texts.text(step.so()));
    }

    private String line(ProofStep step, ProofCase each) {
        Value label = Value.of(texts.text(each.label()));
        if (each.others().isPresent()) {
            return texts.text(
                    "proof-case-sum",
                    List.of(
                            label,
                            chain.amount(step.unit(), each.own()),
                            chain.amount(step.unit(), each.others().get()),
                            chain.amount(step.unit(), each.together().orElse(0L))));
        }
        Value alone =
                each.remark()
                        .map(remark -> Value.of(texts.text(remark)))
                        .orElseGet(() -> chain.amount(step.unit(), each.own()));
        return texts.text("proof-case-alone", List.of(label, alone));
    }
}
