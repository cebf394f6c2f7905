package hostplan.storage;

import hostplan.amount.Bytes;
import hostplan.amount.Parsed;
import hostplan.capacity.StatedNode;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ListValue;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;

import java.util.List;
import java.util.Optional;

/// What is stated of a NUMA node in the file: `{"node": 0, "cores": 8, "memory": "64 GiB"}`.
final class StatedNodeShape {

    private static final Value<StatedNode> VALUE =
            ObjectValue.part(
                    Shape.<StatedNode, Parts>oneLine()
                            .required("node", Bounded.WHOLE, StatedNode::node, (d, v) -> d.node = v)
                            .optional(
                                    "cores",
                                    Bounded.WHOLE,
                                    StatedNode::cores,
                                    (d, v) -> d.cores = v)
                            .optional(
                                    "memory",
                                    Amounts.MEMORY,
                                    StatedNode::memory,
                                    (d, v) -> d.memory = v)
                            .optional(
                                    "reserveCores",
                                    Bounded.WHOLE,
                                    StatedNode::reserveCores,
                                    (d, v) -> d.reserveCores = v)
                            .optional(
                                    "reserveMemory",
                                    Amounts.MEMORY,
                                    StatedNode::reserve,
                                    (d, v) -> d.reserve = v)
                            .optional(
                                    "keepFree",
                                    Amounts.MEMORY,
                                    StatedNode::keep,
                                    (d, v) -> d.keep = v)
                            .build(),
                    Parts::new,
                    Parts::build);

    static final Value<List<StatedNode>> LIST =
            ListValue.lines(VALUE, each -> String.valueOf(each.node()));

    private StatedNodeShape() {}

    private static final class Parts {
        int node;
        Optional<Integer> cores = Optional.empty();
        Optional<Bytes> memory = Optional.empty();
        Optional<Integer> reserveCores = Optional.empty();
        Optional<Bytes> reserve = Optional.empty();
        Optional<Bytes> keep = Optional.empty();

        Parsed<StatedNode> build() {
            return Parsed.value(new StatedNode(node, cores, memory, reserveCores, reserve, keep));
        }
    }
}
