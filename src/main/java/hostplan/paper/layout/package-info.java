/// Makes pages of a plan: where every text, line and area stands, in points (1/72 inch) from the
/// upper left corner of the paper to the right and down.
///
/// Blocks become [hostplan.paper.layout.Slab]s, which are never cut and are made one by one as
/// pages are asked for; [hostplan.paper.layout.Pages] stacks them.
@NullMarked
package hostplan.paper.layout;

import org.jspecify.annotations.NullMarked;
