package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.capacity.Ratios;
import hostplan.placement.FailurePlan;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;

import java.util.Optional;

/// What a placement is to survive, in the file: `{"hosts": 1, "ratios": {"vcpus": "5"}}`.
final class FailurePlanShape {

    static final Value<FailurePlan> VALUE =
            ObjectValue.part(
                    Shape.<FailurePlan, Parts>oneLine()
                            .always(
                                    "hosts",
                                    Bounded.WHOLE,
                                    FailurePlan::hosts,
                                    (d, v) -> d.hosts = v)
                            .optional(
                                    "ratios",
                                    RatiosShape.VALUE,
                                    FailurePlan::ratios,
                                    (d, v) -> d.ratios = v)
                            .unless(
                                    true,
                                    "keepsApart",
                                    Scalars.YES_NO,
                                    FailurePlan::keepsApart,
                                    (d, v) -> d.keepsApart = v)
                            .build(),
                    Parts::new,
                    Parts::build);

    private FailurePlanShape() {}

    private static final class Parts {
        int hosts;
        Optional<Ratios> ratios = Optional.empty();
        boolean keepsApart = true;

        Parsed<FailurePlan> build() {
            return Parsed.value(new FailurePlan(hosts, ratios, keepsApart));
        }
    }
}
