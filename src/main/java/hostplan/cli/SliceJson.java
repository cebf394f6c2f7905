package hostplan.cli;

import hostplan.amount.Fraction;
import hostplan.capacity.Aim;
import hostplan.capacity.ArrayAnswer;
import hostplan.capacity.Ledger;
import hostplan.capacity.LineAnswer;
import hostplan.capacity.MoreStep;
import hostplan.capacity.NodeAnswer;
import hostplan.capacity.Proof;
import hostplan.capacity.Resource;
import hostplan.capacity.SlicingAnswer;
import hostplan.capacity.vary.WhatIf;
import hostplan.explain.Arithmetic;
import hostplan.explain.MoreStatements;
import hostplan.explain.StatementText;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The answer to a slicing in JSON. Memory is in MiB, disk in MB, network in Mbit/s; a resource
/// that the host does not state is left out.
final class SliceJson {

    private SliceJson() {}

    /// @param more what would bring more slices
    /// @param cost where the host has a price
    /// @param whatIf where it is asked for
    static String of(
            SlicingAnswer answer,
            List<MoreStep> more,
            Optional<CostAnswer> cost,
            Optional<WhatIf> whatIf) {
        StatementText texts = StatementText.english();
        return JsonOutput.object(json -> {
            json.text("hypervisor", answer.question().ruleSet().id());
            json.array("slices", answer.lines(), SliceJson::write);
            json.array("resources", inOrder(answer.ledgers()), SliceJson::write);
            if (!answer.nodes().isEmpty()) {
                json.array("nodes", answer.nodes(), (node, each) -> write(node, each, answer));
                json.array("across", across(answer), SliceJson::write);
            }
            if (!answer.arrays().isEmpty()) {
                json.array("arrays", answer.arrays(), (array, each) -> write(array, each, answer));
            }
            json.known("limit", answer.limit().map(Resource::id));
            json.yesNo("optimal", Optional.of(answer.isOptimal()));
            answer.proof().ifPresent(proof -> json.number("bound", bound(answer, proof)));
            json.array("more", more, (step, each) -> write(step, each, texts));
            whatIf.ifPresent(found -> json.object("whatIf", each -> WhatIfJson.write(each, found)));
            cost.ifPresent(each -> json.object("cost", members -> CostJson.members(members, each)));
            json.texts("arithmetic", arithmetic(answer, texts));
            json.texts("notChecked", texts.texts(Arithmetic.notChecked(answer)));
        });
    }

    /// What to doubt belongs to how the count came about.
    private static List<String> arithmetic(SlicingAnswer answer, StatementText texts) {
        return Stream.concat(Arithmetic.of(answer).stream(), Arithmetic.warnings(answer).stream())
                .map(texts::text)
                .toList();
    }

    private static List<Ledger> inOrder(List<Ledger> ledgers) {
        return Stream.of(Resource.values())
                .flatMap(resource -> ledgers.stream().filter(each -> each.resource() == resource))
                .toList();
    }

    /// In the unit of the aim: slices, money a month, or the mean share that stays free.
    private static Fraction bound(SlicingAnswer answer, Proof proof) {
        return proof.aim() == Aim.TIGHT ? answer.meanFree(proof.bound()) : proof.bound();
    }

    private record FlavorCount(String flavor, long count) {}

    private static List<FlavorCount> counts(SlicingAnswer answer, List<Long> counts) {
        return IntStream.range(0, counts.size())
                .filter(line -> counts.get(line) > 0)
                .mapToObj(line ->
                        new FlavorCount(answer.lines().get(line).flavor().name(), counts.get(line)))
                .toList();
    }

    private static List<FlavorCount> across(SlicingAnswer answer) {
        return counts(answer, answer.across());
    }

    private static void write(JsonOutput json, FlavorCount each) {
        json.text("flavor", each.flavor());
        json.number("count", each.count());
    }

    private static void write(JsonOutput json, NodeAnswer node, SlicingAnswer answer) {
        json.number("node", node.node());
        json.array("slices", counts(answer, node.counts()), SliceJson::write);
        if (node.parts().stream().anyMatch(count -> count > 0)) {
            json.array("parts", counts(answer, node.parts()), SliceJson::write);
        }
        json.array("resources", inOrder(node.ledgers()), SliceJson::write);
    }

    private static void write(JsonOutput json, ArrayAnswer array, SlicingAnswer answer) {
        json.text("array", array.name());
        json.array("slices", counts(answer, array.counts()), SliceJson::write);
        json.array("resources", inOrder(array.ledgers()), SliceJson::write);
    }

    private static void write(JsonOutput json, MoreStep step, StatementText texts) {
        json.text("step", texts.sentence(MoreStatements.of(step.change())));
        json.number("slices", step.slices());
        json.maybe("price", step.price(), JsonOutput::money);
    }

    private static void write(JsonOutput json, LineAnswer line) {
        json.text("flavor", line.flavor().name());
        json.number("count", line.count());
        json.known("limit", line.limit().map(Resource::id));
    }

    private static void write(JsonOutput json, Ledger ledger) {
        json.text("resource", ledger.resource().id());
        json.text("unit", ledger.resource().unit());
        json.number("installed", ledger.installed());
        json.number("reserved", ledger.reserved());
        json.number("keptFree", ledger.keptFree());
        if (ledger.pinned().signum() > 0) {
            json.number("pinned", ledger.pinned());
        }
        json.number("ratio", ledger.ratio());
        json.number("capacity", ledger.capacity());
        json.number("allocated", ledger.allocated());
        json.number("overhead", ledger.overhead());
        json.number("free", ledger.free());
        json.number("stranded", ledger.stranded());
    }
}
