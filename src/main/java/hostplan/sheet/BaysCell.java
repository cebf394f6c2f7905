package hostplan.sheet;

import hostplan.amount.Parsed;
import hostplan.amount.Quoted;
import hostplan.hardware.Bays;
import hostplan.hardware.DriveForm;
import hostplan.hardware.DriveInterface;
import hostplan.hardware.Side;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// The bays for drives: `10 × 2.5″ SAS/SATA/NVMe NVMe on 4 front, 2 × M.2 NVMe inside fixed called
/// boot`. Those without a name are called after the side on which they are.
record BaysCell() implements Cell<List<Bays>> {

    static final BaysCell BAYS = new BaysCell();

    private static final Pattern NUMBER = Pattern.compile("([0-9]{1,4})");
    private static final Pattern INCHES = Pattern.compile("([23])[.,]5[″”\"]?");

    @Override
    public ColumnType type() {
        return new ColumnType.Text(ColumnType.Lines.ONE);
    }

    @Override
    public String text(List<Bays> value, CellContext context) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            items.add(text(value.get(i), value.subList(0, i)));
        }
        return String.join(", ", items);
    }

    private static String text(Bays bays, List<Bays> before) {
        return SlotPhrase.of(bays.count())
                .add(ProperWords.of(bays.form()))
                .add(SlotWords.joined(bays.speaks(), ProperWords::of))
                .add(bays.nvme().map(some -> "NVMe on " + some))
                .add(bays.side().code())
                .add(bays.hotSwap() ? "" : "fixed")
                .add(bays.expander() ? "expander" : "")
                .add(
                        bays.name().equals(usualName(bays.side(), before))
                                ? ""
                                : "called " + SlotWords.free(bays.name()))
                .text();
    }

    private static String usualName(Side side, List<Bays> before) {
        return SlotList.name(side.code(), before, Bays::name);
    }

    @Override
    public Parsed<List<Bays>> parse(String text, CellContext context) {
        return SlotList.<Bays>parse(
                        text,
                        (count, words, before) -> new Reader(words, context).bays(count, before),
                        context)
                .flatMap(list -> SlotList.named(list, Bays::name, context));
    }

    @Override
    public SortKey key(List<Bays> value, CellContext context) {
        return SortKey.of(value.stream().mapToInt(Bays::count).sum());
    }

    /// Takes one word after the other, in any order.
    private static final class Reader {

        private final SlotWords words;
        private final CellContext context;
        private Optional<DriveForm> form = Optional.empty();
        private Set<DriveInterface> speaks = Set.of();
        private Optional<Integer> nvme = Optional.empty();
        private Side side = Side.FRONT;
        private boolean hotSwap = true;
        private boolean expander;
        private Optional<String> name = Optional.empty();

        Reader(SlotWords words, CellContext context) {
            this.words = words;
            this.context = context;
        }

        Parsed<Bays> bays(int count, List<Bays> before) {
            while (!words.isDone()) {
                if (!takeName() && !takeManner() && !takeForm()) {
                    return problem();
                }
            }
            if (form.isEmpty() || nvme.filter(some -> some > count).isPresent()) {
                return problem();
            }
            return Parsed.value(
                    new Bays(
                            name.orElseGet(() -> usualName(side, before)),
                            count,
                            form.get(),
                            speaks,
                            nvme,
                            side,
                            hotSwap,
                            expander));
        }

        private Parsed<Bays> problem() {
            return context.problem("slots.bays", Quoted.of(words.text()));
        }

        private boolean takeName() {
            if (words.take("called") && !words.isDone()) {
                name = Optional.of(words.take());
                return true;
            }
            return false;
        }

        private boolean takeManner() {
            if (words.take("nvme", "on")) {
                nvme = words.take(NUMBER).map(Integer::valueOf);
                return nvme.isPresent();
            }
            if (words.take("fixed")) {
                hotSwap = false;
                return true;
            }
            if (words.take("expander")) {
                expander = true;
                return true;
            }
            Optional<Side> where = words.take(Side.class);
            side = where.orElse(side);
            return where.isPresent();
        }

        private boolean takeForm() {
            Optional<DriveForm> known =
                    words.take(DriveForm.class)
                            .or(() ->
                                    words.take(INCHES)
                                            .map(inches ->
                                                    inches.equals("2")
                                                            ? DriveForm.SFF
                                                            : DriveForm.LFF));
            form = known.or(() -> form);
            Optional<Set<DriveInterface>> ways =
                    known.isPresent() ? Optional.empty() : words.takeAll(DriveInterface.class);
            speaks = ways.orElse(speaks);
            return known.isPresent() || ways.isPresent();
        }
    }
}
