package hostplan.cli;

import hostplan.amount.Bytes;
import hostplan.capacity.Resource;
import hostplan.capacity.vary.LargestSlice;
import hostplan.capacity.vary.MaximalMixes;
import hostplan.capacity.vary.PriceTurn;
import hostplan.capacity.vary.Spare;
import hostplan.capacity.vary.UnderRules;
import hostplan.capacity.vary.WhatIf;

import java.util.List;
import java.util.stream.IntStream;

/// What would be otherwise, in JSON.
final class WhatIfJson {

    private final WhatIf whatIf;

    private WhatIfJson(WhatIf whatIf) {
        this.whatIf = whatIf;
    }

    static void write(JsonOutput json, WhatIf whatIf) {
        WhatIfJson writer = new WhatIfJson(whatIf);
        json.array("spare", whatIf.spares(), WhatIfJson::write);
        json.object("largest", each -> write(each, whatIf.largest()));
        json.array("ruleSets", whatIf.rules(), WhatIfJson::write);
        json.array("prices", whatIf.prices(), writer::write);
        whatIf.mixes()
                .ifPresent(mixes ->
                        json.array(
                                "mixes",
                                mixes.mixes(),
                                (each, mix) -> writer.write(each, mixes, mix)));
    }

    private static void write(JsonOutput json, Spare spare) {
        json.number("count", spare.count());
        json.text("part", spare.part());
        json.maybe("price", spare.price(), JsonOutput::money);
    }

    private static void write(JsonOutput json, LargestSlice largest) {
        largest.vcpus().ifPresent(count -> json.number("vcpus", count));
        largest.memory().ifPresent(most -> json.number("memoryMiB", most.value() / Bytes.MIB));
        largest.memoryWithAll()
                .ifPresent(most -> json.number("memoryMiBWithAllVcpus", most.value() / Bytes.MIB));
        largest.disk().ifPresent(most -> json.number("diskBytes", most.value()));
    }

    private static void write(JsonOutput json, UnderRules under) {
        json.text("id", under.rules().id());
        json.text("name", under.rules().name());
        under.slices().ifPresent(slices -> json.number("slices", slices));
        json.known("limit", under.limit().map(Resource::id));
    }

    private void write(JsonOutput json, PriceTurn turn) {
        json.text("flavor", turn.flavor().name());
        json.maybe("below", turn.below(), this::write);
        json.maybe("above", turn.above(), this::write);
    }

    private void write(JsonOutput json, PriceTurn.Turn turn) {
        json.object("price", each -> JsonOutput.money(each, turn.price()));
        List<Long> counts = turn.counts().perLine();
        json.array(
                "slices",
                IntStream.range(0, counts.size())
                        .mapToObj(line ->
                                new FlavorCount(
                                        whatIf.answer().lines().get(line).flavor().name(),
                                        counts.get(line)))
                        .toList(),
                WhatIfJson::write);
    }

    private record FlavorCount(String flavor, long count) {}

    private void write(JsonOutput json, MaximalMixes mixes, MaximalMixes.Mix mix) {
        json.array(
                "slices",
                IntStream.range(0, mix.counts().size())
                        .mapToObj(place ->
                                new FlavorCount(
                                        mixes.flavors().get(place).name(), mix.counts().get(place)))
                        .toList(),
                WhatIfJson::write);
    }

    private static void write(JsonOutput json, FlavorCount each) {
        json.text("flavor", each.flavor());
        json.number("count", each.count());
    }
}
