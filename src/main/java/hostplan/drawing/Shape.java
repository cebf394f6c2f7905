package hostplan.drawing;

import java.util.List;
import java.util.Optional;

/// One thing to paint, in millimetres. An `id` names what it stands for; shapes with the same one
/// light up together; it is empty for what stands for nothing.
public sealed interface Shape {

    /// A filled rectangle.
    record Area(String id, Box box, Role role) implements Shape {}

    /// A row of rectangles, equally long, side by side: `count` of them, the first with the
    /// identity `id#first`. With [Look#BAND] they are so thin that they are painted as one.
    record Row(String id, Box box, Role role, long first, long count, Look look) implements Shape {

        /// How single rectangles can be seen.
        public enum Look {
            APART,
            BAND
        }

        public Row {
            if (count < 1) {
                throw new IllegalArgumentException("A row cannot have " + count + " parts.");
            }
        }

        /// The identity of the part at a place in the row, from 0.
        public String id(long place) {
            return id + "#" + (first + place);
        }

        public Box box(long place) {
            return box.part(place, place + 1, count);
        }

        /// The place of an identity in this row.
        public Optional<Long> place(String partId) {
            String before = id + "#";
            if (!partId.startsWith(before)) {
                return Optional.empty();
            }
            long place = Long.parseLong(partId, before.length(), partId.length(), 10) - first;
            return Optional.of(place).filter(found -> found >= 0 && found < count);
        }

        String idAt(double x) {
            long place = (long) Math.floor((x - box.x()) / box.width() * count);
            return id(Math.clamp(place, 0, count - 1));
        }
    }

    record Line(double fromX, double fromY, double toX, double toY, Role role) implements Shape {}

    /// A text in one line: the first of `texts`, the longest first, that is no longer than `width`.
    /// Where none is, painters do as `fit` says.
    ///
    /// @param x of the end that `align` names
    /// @param y of the middle of the line
    record Label(
            List<String> texts,
            double x,
            double y,
            double width,
            Size size,
            Align align,
            Fit fit,
            Ink ink)
            implements Shape {

        public Label {
            texts = List.copyOf(texts);
        }

        public enum Size {
            /// For what is read close up, such as the numbers of units.
            TINY(2.1),
            FINE(2.5),
            SMALL(2.9),
            NORMAL(3.2),
            HEADING(3.4);

            private final double millimetres;

            Size(double millimetres) {
                this.millimetres = millimetres;
            }

            /// The height of its font.
            public double millimetres() {
                return millimetres;
            }
        }

        public enum Align {
            LEFT,
            MIDDLE,
            RIGHT
        }

        public enum Fit {
            /// The last is cut with an ellipsis.
            CUT,
            /// Nothing is written.
            WHOLE_OR_NOT
        }
    }

    /// What a text is written with: a colour of its own, or the one that can be read on a role.
    sealed interface Ink {

        record Of(Role role) implements Ink {}

        record On(Role role) implements Ink {}

        /// On a plate in the colour of a role that is put under the text, over what is there.
        record Over(Role role) implements Ink {}
    }
}
