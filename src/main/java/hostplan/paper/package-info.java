/// What goes on paper, as data. A plan is an [Imprint] and [Section]s of [Block]s; it knows no
/// fonts and no pages. `hostplan.paper.layout` makes pages of it, `hostplan.print` a PDF.
///
/// A part of a plan, such as the inventory, is a class in `hostplan.paper.part` that turns a
/// project into sections: see there for how to write one.
@NullMarked
package hostplan.paper;

import org.jspecify.annotations.NullMarked;
