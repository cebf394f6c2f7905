package hostplan.sheet;

import hostplan.amount.Parsed;
import hostplan.amount.Quoted;
import hostplan.project.ObjectKind;

import java.util.List;

/// An object of another list. Shown by its name (a rack with its site), by its identity where it is
/// not there; read by name, by label or by identity.
record ReferenceCell(ObjectKind kind) implements Cell<String> {

    private static final int MOST_NAMED = 4;

    @Override
    public ColumnType type() {
        return new ColumnType.Reference(kind);
    }

    @Override
    public String text(String id, CellContext context) {
        return context.index()
                .find(kind, id)
                .map(object -> Names.label(object, context.index()))
                .orElse(id);
    }

    @Override
    public Parsed<String> parse(String text, CellContext context) {
        return only(text, candidates(text, context), context);
    }

    @Override
    public SortKey key(String id, CellContext context) {
        return SortKey.of(text(id, context));
    }

    /// The identities of all objects that a text may mean.
    List<String> candidates(String text, CellContext context) {
        String plain = text.strip();
        return context.index().find(kind, plain).isPresent()
                ? List.of(plain)
                : context.names(kind).find(plain);
    }

    /// The one candidate, or what is wrong with none or several.
    Parsed<String> only(String text, List<String> candidates, CellContext context) {
        if (candidates.size() == 1) {
            return Parsed.value(candidates.getFirst());
        }
        String what = context.texts().text("kind." + kind.code());
        if (candidates.isEmpty()) {
            List<String> like = context.names(kind).like(text, MOST_NAMED);
            return like.isEmpty()
                    ? context.problem("reference.nothing", Quoted.of(text), what)
                    : context.problem(
                            "reference.none", Quoted.of(text), what, String.join(", ", like));
        }
        List<String> some = candidates.stream().limit(MOST_NAMED).toList();
        return context.problem(
                "reference.several",
                Quoted.of(text),
                what,
                candidates.size(),
                String.join(", ", some));
    }
}
