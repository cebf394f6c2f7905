package hostplan.storage;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.amount.Parsed;
import hostplan.capacity.KeepFree;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;

import java.util.Optional;

/// Memory kept free in the file: `{"memory": "8 GiB"}`, or `{"share": "0.1"}` of what is installed.
final class KeepFreeShape {

    static final KeepFree NOTHING = new KeepFree.Nothing();

    static final Value<KeepFree> VALUE =
            ObjectValue.part(
                    Shape.<KeepFree, Parts>oneLine()
                            .optional(
                                    "memory",
                                    Amounts.MEMORY,
                                    k -> Parts.of(k).memory,
                                    (d, v) -> d.memory = v)
                            .optional(
                                    "share",
                                    Amounts.FRACTION,
                                    k -> Parts.of(k).share,
                                    (d, v) -> d.share = v)
                            .build(),
                    Parts::new,
                    Parts::build);

    private KeepFreeShape() {}

    private static final class Parts {
        Optional<Bytes> memory = Optional.empty();
        Optional<Fraction> share = Optional.empty();

        static Parts of(KeepFree kept) {
            Parts parts = new Parts();
            switch (kept) {
                case KeepFree.Nothing() -> {}
                case KeepFree.Amount(Bytes memory) -> parts.memory = Optional.of(memory);
                case KeepFree.Share(Fraction share) -> parts.share = Optional.of(share);
            }
            return parts;
        }

        Parsed<KeepFree> build() {
            if (memory.isPresent() && share.isPresent()) {
                return Parsed.problem(
                        "Memory kept free is stated twice.",
                        "Keep \"memory\" or \"share\" and remove the other.");
            }
            Optional<KeepFree> kept =
                    memory.<KeepFree>map(KeepFree.Amount::new)
                            .or(() -> share.map(KeepFree.Share::new));
            return Parsed.value(kept.orElse(NOTHING));
        }
    }
}
