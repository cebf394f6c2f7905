/// The parts of a printed plan: summary, inventory, notes and so on, each from data to blocks.
///
/// To add a part, write a class that implements [hostplan.paper.part.Part] and put it into
/// [hostplan.paper.part.Parts]:
///
/// ```java
/// final class SitesPart implements Part {
///     public String code() { return "sites"; }     // --parts sites; part.sites in the bundle
///
///     public List<Section> sections(PlanSource source) {
///         if (source.project().sites().isEmpty()) {
///             return List.of();                     // no content: the part is left out
///         }
///         Table table = new Table(
///                 List.of(Column.left("Site").key(), Column.right("Rent").only(INTERNAL_COST)),
///                 source.project().sites().stream().map(…Row.of(name, rent)…).toList());
///         return List.of(Section.of(title, List.of(Heading.title(title), table)));
///     }
/// }
/// ```
///
/// - Words come from `source.texts()` (bundle `hostplan/paper/paper.properties`), those of drawings
///   from `source.texts().drawingWords()`.
/// - What is a price or an internal cost is said where it is made: `only(PRICE)` on a column, a row
///   or a fact, `Block.Only` round other blocks. What the profile leaves out is taken away before
///   anything is laid out.
/// - A table of a list of the project is a [hostplan.paper.part.SheetTable]; it knows its prices.
/// - Links are texts `linkedTo(Anchors.of(kind, id))`; a section or a row is where it leads with
///   the same anchor. Links to what is not printed are no links.
/// - Layout is not a part's business. A section begins a page; `Turn.AS_DRAWINGS_FIT` turns the
///   paper where a drawing needs it; `Block.Beside` puts a drawing beside its table.
@NullMarked
package hostplan.paper.part;

import org.jspecify.annotations.NullMarked;
