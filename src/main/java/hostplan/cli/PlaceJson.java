package hostplan.cli;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.amount.Money;
import hostplan.explain.PlacementAssumptions;
import hostplan.explain.ProofChain;
import hostplan.explain.UnplacedVms;
import hostplan.explain.VsphereStatements;
import hostplan.message.Message;
import hostplan.message.MessageTexts;
import hostplan.placement.PlacementAim;
import hostplan.placement.PlacementAnswer;
import hostplan.placement.PlacementQuestion.Vms;
import hostplan.placement.compare.PercentagePolicy;
import hostplan.placement.compare.SlotPolicy;
import hostplan.placement.compare.VsphereAdmission;
import hostplan.placement.pack.Certificate;
import hostplan.placement.pack.PackQuestion;
import hostplan.placement.pack.VmKind;
import hostplan.placement.proof.CertificateCheck;
import hostplan.placement.proof.Verdict;
import hostplan.project.PlacedRow;
import hostplan.project.PlacementVariant;
import hostplan.project.PoolLoad;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The answer to a placement in JSON.
final class PlaceJson {

    private final PlacedInput input;
    private final PlacementAnswer answer;
    private final List<UnplacedVms> unplaced;
    private final List<String> conflicts;
    private final Optional<VsphereAdmission> vsphere;
    private final List<PoolLoad> pools;
    private final CopiesTold copies;
    private final List<String> notes;
    private final List<Message> assumed;
    private final MessageTexts texts;

    PlaceJson(PlacedInput input, PlacedInput.Solved solved, MessageTexts texts) {
        this.input = input;
        this.texts = texts;
        answer = solved.answer();
        vsphere = solved.vsphere();
        pools = solved.pools();
        copies = solved.copies();
        assumed = solved.assumed();
        notes = solved.notes().stream().map(texts::text).toList();
        conflicts = solved.conflicts().stream().map(texts::text).toList();
        unplaced = UnplacedVms.of(answer, input.vmName(), texts);
    }

    /// @param nanoseconds what the search took
    /// @param withCertificate whether the prices are told, and checked
    /// @param variants what would be with one thing changed
    /// @param fails what becomes of VMs when a place fails, where that was asked
    /// @param moves from where VMs run today; empty where none does
    String text(
            long nanoseconds,
            boolean withCertificate,
            List<PlacementVariant> variants,
            Optional<PlaceFails> fails,
            Optional<PlaceMoves> moves) {
        return JsonOutput.object(json -> {
            json.array("assumptions", assumed, this::assumption);
            json.number("hosts", answer.hosts());
            json.whole("lowerBound", lowerBound());
            json.yesNo(
                    "optimal", Optional.of(isHeld() && answer.isOptimal() && answer.placesAll()));
            if (isBeside()) {
                json.number("toBuy", answer.cost());
                json.number("toBuyLowerBound", answer.bound());
            }
            json.decimal("price", input.price(answer).map(Money::amount));
            json.decimal("priceBound", priceBound().map(Money::amount));
            if (input.aim() == PlacementAim.EVEN) {
                json.number("load", Fraction.of(answer.cost(), 1000));
                json.number("loadBound", Fraction.of(answer.bound(), 1000));
            }
            json.number("seconds", Fraction.of(nanoseconds / 1_000_000, 1000));
            json.array("placement", input.rows().apply(answer), PlaceJson::row);
            json.array("unplaced", unplaced, PlaceJson::unplaced);
            json.yesNo(
                    "survives",
                    answer.keepsAllUp()
                            .map(does -> does && isHeld() && copies.copies().areAllPlaced()));
            json.maybe("moves", moves, (each, told) -> told.write(each));
            json.array("conflicts", conflicts, (each, message) -> each.text("message", message));
            json.array("pools", pools, PlaceJson::pool);
            json.object("copies", told -> copies.write(told, texts));
            json.texts("notChecked", notes);
            json.maybe("vsphere", vsphere, this::vsphere);
            json.maybe("fails", fails, (each, told) -> told.write(each, texts));
            json.array("whatIf", variants, this::variant);
            if (withCertificate) {
                json.object("certificate", this::certificate);
            }
        });
    }

    /// Whether no VM that stays breaks a rule or overfills its host.
    private boolean isHeld() {
        return conflicts.isEmpty();
    }

    private void assumption(JsonOutput json, Message assumed) {
        json.text("code", PlacementAssumptions.code(assumed));
        json.text("message", texts.text(assumed));
    }

    /// Cost in the unit of the aim: hosts, money, or thousandths of load.
    private void variant(JsonOutput json, PlacementVariant variant) {
        json.text("change", texts.text(variant.change()));
        json.number("hosts", variant.hosts());
        json.number("cost", cost(variant.cost()));
        json.number("bound", cost(variant.bound()));
        json.number("less", cost(variant.less()));
        json.number("morePlaced", variant.morePlaced());
        json.yesNo("proven", Optional.of(variant.isProven()));
    }

    private Fraction cost(long cost) {
        return input.aim() == PlacementAim.PRICE
                ? Fraction.of(input.money().apply(cost).amount())
                : Fraction.of(cost);
    }

    private void vsphere(JsonOutput json, VsphereAdmission said) {
        json.object("slots", slots -> slots(slots, said.slots()));
        json.object("percentage", percentage -> percentage(percentage, said.percentage()));
        json.known("warning", VsphereStatements.warning(said, answer).map(texts::text));
        json.text("assumption", texts.text(VsphereStatements.assumption()));
    }

    /// Memory in MiB.
    private void slots(JsonOutput json, SlotPolicy slots) {
        long parts = answer.question().vcpuParts();
        json.number("slotVcpus", Fraction.of(slots.slotVcpus(), parts));
        json.number("slotMemory", new Bytes(slots.slotMemory()).mib());
        json.number("slots", slots.slots());
        json.number("vms", slots.vms());
        json.number("failuresTolerated", slots.tolerated());
        json.yesNo("admits", Optional.of(slots.admits()));
    }

    private static void percentage(JsonOutput json, PercentagePolicy percentage) {
        json.number("reserved", percentage.reserved());
        json.number("freeVcpus", percentage.freeVcpus());
        json.number("freeMemory", percentage.freeMemory());
        json.yesNo("admits", Optional.of(percentage.admits()));
    }

    /// Whether only what is bought beside hosts that stand is counted.
    private boolean isBeside() {
        return input.aim() == PlacementAim.HOSTS && answer.hosts() != answer.cost();
    }

    /// Of all hosts, where hosts are what is counted.
    private Optional<Long> lowerBound() {
        return Optional.of(answer.bound())
                .filter(_ -> input.aim() == PlacementAim.HOSTS && !isBeside());
    }

    /// Of as few hosts, where hosts are counted.
    private Optional<Money> priceBound() {
        return input.aim() == PlacementAim.PRICE
                ? Optional.of(input.money().apply(answer.bound()))
                : answer.priceBound().map(input.money());
    }

    private static void row(JsonOutput json, PlacedRow row) {
        json.text("type", row.type());
        json.number("count", row.count());
        json.texts("names", row.names());
        json.object("vms", vms -> row.vms().forEach((name, count) -> vms.number(name, count)));
    }

    /// In GB, counted over the hosts of the pool.
    private static void pool(JsonOutput json, PoolLoad load) {
        json.text("pool", load.pool());
        json.text("name", load.name());
        json.number("hosts", load.hosts());
        json.number("usableGb", Fraction.of(load.usable().value(), Bytes.GB));
        json.number("takenGb", Fraction.of(load.taken(), Bytes.GB));
        json.number("wantedGb", Fraction.of(load.wanted(), Bytes.GB));
        json.yesNo("full", Optional.of(load.isFull()));
    }

    private static void unplaced(JsonOutput json, UnplacedVms each) {
        json.text("vm", each.name());
        json.number("count", each.count());
        json.text("reason", each.reason());
    }

    /// What the packing without failures is worth, and how the bound follows from it.
    private void certificate(JsonOutput json) {
        answer.claim().ifPresent(claim -> certificate(json, claim));
        ProofChain chain = input.proof(answer);
        new PlaceProofJson(chain, texts).write(json);
        json.text("check", PlaceProofJson.code(verdict(chain.verdict())));
    }

    private Verdict verdict(Verdict ofSteps) {
        return ofSteps instanceof Verdict.Holds
                ? answer.claim()
                        .map(claim -> CertificateCheck.of(claim.question(), claim.answer()))
                        .orElse(ofSteps)
                : ofSteps;
    }

    private void certificate(JsonOutput json, PlacementAnswer.Claim claim) {
        Certificate certificate = claim.answer().certificate();
        PackQuestion asked = claim.question();
        json.text("unit", input.aim() == PlacementAim.PRICE ? unitPrice() : "1 host");
        json.number("parts", certificate.parts());
        json.decimal("sum", Optional.of(new BigDecimal(certificate.worth(counts(asked)))));
        json.decimal("rentSum", Optional.of(new BigDecimal(certificate.rent(asked.hosts()))));
        json.text(
                "meaning",
                "A price is what one VM is worth, in 1/parts of a unit; VMs that fit a host together"
                        + " are worth no more than that host costs and its rent. So (sum - rentSum)"
                        + " / parts, rounded up, is the least that all VMs cost where no host fails."
                        + " How the bound of the answer follows is told in steps, the last of"
                        + " which says it.");
        json.object("prices", prices -> prices(certificate).forEach(prices::number));
        json.object(
                "rents",
                rents -> {
                    for (int host = 0; host < certificate.rents().size(); host++) {
                        if (certificate.rents().get(host) > 0) {
                            rents.number(
                                    answer.question().packing().hosts().get(host).name(),
                                    certificate.rents().get(host));
                        }
                    }
                });
        json.number("bound", claim.answer().bound());
    }

    /// What one unit of cost is in money, such as `0.01 EUR`.
    private String unitPrice() {
        return input.money().apply(1L).text();
    }

    private static List<Integer> counts(PackQuestion asked) {
        return asked.vms().stream().map(VmKind::count).toList();
    }

    private Map<String, Long> prices(Certificate certificate) {
        Map<String, Long> prices = new LinkedHashMap<>();
        for (int vm = 0; vm < certificate.prices().size(); vm++) {
            for (Vms.One one : answer.question().vms().get(vm).ones()) {
                String name = input.vmName().apply(one.ids().getFirst());
                prices.put(name, certificate.prices().get(vm));
            }
        }
        return prices;
    }
}
