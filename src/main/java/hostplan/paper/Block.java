package hostplan.paper;

import hostplan.drawing.Drawing;

import java.util.List;

/// A piece of a section; blocks stand below each other.
public sealed interface Block permits Table, Labels, Block.Simple {

    /// The blocks without parts of their own.
    sealed interface Simple extends Block {}

    /// @param beside what stands beside the heading in small letters; empty for nothing
    record Heading(Level level, String text, String beside, String anchor) implements Simple {

        public static Heading title(String text) {
            return new Heading(Level.TITLE, text, "", "");
        }

        public static Heading section(String text) {
            return new Heading(Level.SECTION, text, "", "");
        }

        public static Heading group(String text) {
            return new Heading(Level.GROUP, text, "", "");
        }

        /// The same heading with words beside it.
        public Heading beside(String words) {
            return new Heading(level, text, words, anchor);
        }

        /// The same heading, to which links lead.
        public Heading at(String anchorHere) {
            return new Heading(level, text, beside, anchorHere);
        }
    }

    /// How large a heading is.
    enum Level {
        /// Of the plan as a whole.
        COVER,
        /// Of a section.
        TITLE,
        SECTION,
        GROUP
    }

    record Paragraph(Text text) implements Simple {

        public static Paragraph of(String text) {
            return new Paragraph(Text.of(text));
        }
    }

    /// Names with their values, one pair a line.
    record Facts(List<Fact> facts) implements Simple {
        public Facts {
            facts = List.copyOf(facts);
        }
    }

    /// @param disclosure who may read it
    record Fact(String name, Text value, Disclosure disclosure) {

        public static Fact of(String name, String value) {
            return new Fact(name, Text.of(value), Disclosure.OPEN);
        }

        /// The same fact for those only who may see prices or costs.
        public Fact only(Disclosure readers) {
            return new Fact(name, value, readers);
        }
    }

    /// A drawing; it is made smaller where it does not fit on a page, never larger. Texts in it
    /// shrink with it.
    ///
    /// @param caption below it; empty for none
    record Picture(Drawing drawing, Scale scale, String caption) implements Simple {

        public static Picture of(Drawing drawing) {
            return new Picture(drawing, new Scale.None(), "");
        }
    }

    /// What is true to scale in a drawing.
    sealed interface Scale {

        /// Nothing.
        record None() implements Scale {}

        /// A millimetre of the drawing stands for so many in the world. It gets a scale bar, and
        /// says at which scale it came out.
        record OneTo(int divisor) implements Scale {}
    }

    /// Two columns, such as a drawing with its table. The left one is as wide as its widest
    /// drawing, or takes half of the room where it has none.
    record Beside(List<Block> left, List<Block> right) implements Simple {
        public Beside {
            left = List.copyOf(left);
            right = List.copyOf(right);
        }
    }

    /// Words in a box that nobody must overlook.
    record Notice(Tone tone, Text text) implements Simple {}

    /// How urgent a notice is.
    enum Tone {
        NOTE,
        WARNING,
        ERROR
    }

    /// Lines to write on by hand, each with its label: date, name, signature.
    record ToFillIn(List<String> labels) implements Simple {
        public ToFillIn {
            labels = List.copyOf(labels);
        }
    }

    /// Blocks for those only who may see prices or costs.
    record Only(Disclosure disclosure, List<Block> blocks) implements Simple {
        public Only {
            blocks = List.copyOf(blocks);
        }
    }

    /// What follows begins on a new page.
    record PageBreak() implements Simple {}
}
