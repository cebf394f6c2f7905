package hostplan.drawing;

import hostplan.amount.Fraction;
import hostplan.capacity.Resource;
import hostplan.capacity.SlicingAnswer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Where everything lies on a host: lanes of exact length, one for each resource, with the slices
/// in the same order in every lane. Processors and memory are shown for each socket, split evenly:
/// a picture, not a placement.
///
/// @param nodes one for each socket, or one for the host where its sockets are not known or the
///   slices cannot be shared out among them
/// @param shared lanes of what the host has only once
/// @param spanning slices that no socket holds whole
public record HostMap(List<Node> nodes, List<Lane> shared, long spanning) {

    public HostMap {
        nodes = List.copyOf(nodes);
        shared = List.copyOf(shared);
    }

    public static HostMap of(SlicingAnswer answer) {
        return HostMapLayout.of(answer);
    }

    /// All lanes, from the first node's to those of the host.
    public List<Lane> lanes() {
        return Stream.concat(nodes.stream().flatMap(node -> node.lanes().stream()), shared.stream())
                .toList();
    }

    /// @param slices how many lie here, whole or in part
    public record Node(List<Lane> lanes, long slices) {
        public Node {
            lanes = List.copyOf(lanes);
        }
    }

    /// @param length what is installed times the ratio, in the unit of the resource
    public record Lane(Resource resource, Fraction length, List<Segment> segments) {

        public Lane {
            segments = List.copyOf(segments);
        }

        /// What slices and their overhead take.
        public Fraction used() {
            return segments.stream()
                    .filter(segment -> segment.part().isUsed())
                    .map(Segment::length)
                    .reduce(Fraction.ZERO, Fraction::plus);
        }
    }

    /// Equal pieces side by side; slices that take nothing of the resource have no length.
    public record Segment(Part part, Fraction each, long count) {

        static Segment of(Kind kind, Fraction length) {
            return new Segment(new Part.Rest(kind), length, 1);
        }

        public Fraction length() {
            return each.times(count);
        }
    }

    /// What a piece of a lane is.
    public sealed interface Part {

        /// The same in every lane, and `id#number` for a single slice.
        String id();

        boolean isUsed();

        /// Slices of a line of the question, from the one with number `first`.
        ///
        /// @param of which of their parts, where they lie in several nodes by their topology
        record Slices(int line, long first, Optional<PartOf> of) implements Part {

            /// Whole ones.
            public Slices(int line, long first) {
                this(line, first, Optional.empty());
            }

            @Override
            public String id() {
                return sliceId(line);
            }

            @Override
            public boolean isUsed() {
                return true;
            }
        }

        /// All that is no slice.
        record Rest(Kind kind) implements Part {
            @Override
            public String id() {
                return kind.id();
            }

            @Override
            public boolean isUsed() {
                return kind == Kind.OVERHEAD;
            }
        }
    }

    /// One of the parts of a slice.
    ///
    /// @param number from 1 on
    public record PartOf(int number, int parts) {}

    /// The identity of all slices of a line of the question.
    public static String sliceId(int line) {
        return "line-" + line;
    }

    /// What is no slice, in the order of a lane; slices come before [#OVERHEAD].
    public enum Kind {
        RESERVED(Role.RESERVED),
        CACHE(Role.CACHE),
        OVERHEAD(Role.OVERHEAD),
        STRANDED(Role.STRANDED),
        FREE(Role.FREE),
        CUT_OFF(Role.CUT_OFF),
        KEPT(Role.KEPT);

        private final Role role;

        Kind(Role role) {
            this.role = role;
        }

        public Role role() {
            return role;
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
