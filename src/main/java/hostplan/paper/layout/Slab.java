package hostplan.paper.layout;

import java.util.List;
import java.util.Optional;

/// Something of the full width that is never cut.
///
/// @param gap free room above it, which falls away at the top of a page
/// @param head what is put above it where it begins a page, such as the headings of a table
/// @param paper where it is a page as a whole, whose marks count from the corner of the paper
record Slab(
        double height,
        double gap,
        List<Mark> marks,
        Bond bond,
        Optional<Slab> head,
        Optional<Sheet> paper) {

    /// How it stands to what follows.
    enum Bond {
        LOOSE,
        /// It stays on one page with the next slab.
        WITH_NEXT,
        /// It is no slab: a new page begins.
        PAGE_END
    }

    static final Slab PAGE_END =
            new Slab(0, 0, List.of(), Bond.PAGE_END, Optional.empty(), Optional.empty());

    static Slab loose(double height, double gap, List<Mark> marks) {
        return new Slab(height, gap, marks, Bond.LOOSE, Optional.empty(), Optional.empty());
    }

    static Slab withNext(double height, double gap, List<Mark> marks) {
        return new Slab(height, gap, marks, Bond.WITH_NEXT, Optional.empty(), Optional.empty());
    }

    Slab under(Slab heading) {
        return new Slab(height, gap, marks, bond, Optional.of(heading), paper);
    }

    static Slab page(Sheet paper, List<Mark> marks) {
        return new Slab(paper.height(), 0, marks, Bond.LOOSE, Optional.empty(), Optional.of(paper));
    }
}
