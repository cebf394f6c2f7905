package hostplan.storage;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import hostplan.amount.AmountText;
import hostplan.amount.Bytes;
import hostplan.amount.DecimalMark;
import hostplan.amount.Meaning;
import hostplan.amount.Money;
import hostplan.amount.MoneyText;
import hostplan.cost.PriceBook;
import hostplan.cost.PricePlan;
import hostplan.cost.PricePlan.Disk;
import hostplan.cost.PricePlan.Volume;
import hostplan.hardware.Tax;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The members of a price book; `assets/schema/prices.schema.json` says the same.
final class PriceBookFormat {

    private PriceBookFormat() {}

    static PriceBook read(JsonMembers file) {
        file.allowing(Set.of("$schema", "volumes", "plans"));
        Map<String, Volume> volumes =
                file.objects("volumes").stream()
                        .map(PriceBookFormat::volume)
                        .collect(toMap(Volume::id, identity(), (first, _) -> first));
        return new PriceBook(
                file.objects("plans").stream().map(plan -> plan(plan, volumes)).toList());
    }

    private static Volume volume(JsonMembers item) {
        item.allowing(Set.of("id", "name", "price", "per", "source"));
        return new Volume(
                item.text("id"),
                item.text("name"),
                money(item),
                bytes(item, "per"),
                SourceMember.of(item));
    }

    private static PricePlan plan(JsonMembers item, Map<String, Volume> volumes) {
        item.allowing(
                Set.of(
                        "provider",
                        "name",
                        "kind",
                        "vcpus",
                        "sharing",
                        "memory",
                        "disk",
                        "volume",
                        "traffic",
                        "trafficNote",
                        "price",
                        "tax",
                        "billed",
                        "region",
                        "historical",
                        "source"));
        return new PricePlan(
                item.text("provider"),
                item.text("name"),
                item.coded("kind", PricePlan.Kind.class),
                item.number("vcpus"),
                item.coded("sharing", PricePlan.Sharing.class),
                bytes(item, "memory"),
                disk(item, volumes),
                item.optionalText("traffic").map(_ -> bytes(item, "traffic")),
                item.optionalText("trafficNote").orElse(""),
                money(item),
                item.coded("tax", Tax.class),
                item.coded("billed", PricePlan.Billing.class),
                item.text("region"),
                item.yes("historical"),
                SourceMember.of(item));
    }

    private static Disk disk(JsonMembers item, Map<String, Volume> volumes) {
        Optional<String> volume = item.optionalText("volume");
        return volume.<Disk>map(id ->
                        new Disk.Apart(
                                item.oneOf(
                                        "volume",
                                        id,
                                        Optional.ofNullable(volumes.get(id)),
                                        String.join(", ", volumes.keySet()))))
                .orElseGet(() -> new Disk.Included(bytes(item, "disk")));
    }

    private static Bytes bytes(JsonMembers item, String name) {
        return item.meaning(name, AmountText.parse(item.text(name), Meaning.STRICT));
    }

    private static Money money(JsonMembers item) {
        return item.meaning(
                "price", MoneyText.price(item.text("price"), Optional.empty(), DecimalMark.POINT));
    }
}
