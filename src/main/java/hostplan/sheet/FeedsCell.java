package hostplan.sheet;

import hostplan.amount.Parsed;
import hostplan.amount.Quoted;
import hostplan.inventory.Feed;
import hostplan.inventory.Phases;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The feeds of a rack: `A 230 V 16 A, B 230 V 32 A 3 phases`. Volts and amps that are not named
/// are the usual ones.
record FeedsCell() implements Cell<List<Feed>> {

    static final FeedsCell FEEDS = new FeedsCell();

    private static final Pattern FEED =
            Pattern.compile(
                    "(\"[^\"]+\"|[^\\s\"]+)"
                            + "(?:\\s+(?<volts>[1-9][0-9]{0,4})\\s*[Vv])?"
                            + "(?:\\s+(?<three>3\\s*[x×]\\s*)?(?<amps>[0-9]{1,5}(?:[.,][0-9]{1,3})?)\\s*[Aa])?"
                            + "(?:\\s+(?<phases>\\p{L}.*|[13]\\s.*))?");

    private static final Map<String, Phases> WORDS =
            Map.of(
                    "1 phase", Phases.SINGLE,
                    "single phase", Phases.SINGLE,
                    "3 phases", Phases.THREE_TO_NEUTRAL,
                    "three phases", Phases.THREE_TO_NEUTRAL,
                    "3 phases between", Phases.THREE_BETWEEN,
                    "three phases between", Phases.THREE_BETWEEN);

    @Override
    public ColumnType type() {
        return new ColumnType.Text(ColumnType.Lines.ONE);
    }

    @Override
    public String text(List<Feed> value, CellContext context) {
        return value.stream().map(feed -> text(feed, context)).collect(Collectors.joining(", "));
    }

    private static String text(Feed feed, CellContext context) {
        String name = feed.name().matches("[^\\s\",;]+") ? feed.name() : '"' + feed.name() + '"';
        String amps = Numbers.text(feed.amps(), context.decimalMark());
        return name + " " + feed.volts() + " V " + amps + " A" + words(feed.phases());
    }

    private static String words(Phases phases) {
        return switch (phases) {
            case SINGLE -> "";
            case THREE_TO_NEUTRAL -> " 3 phases";
            case THREE_BETWEEN -> " 3 phases between";
        };
    }

    @Override
    public Parsed<List<Feed>> parse(String text, CellContext context) {
        List<Feed> feeds = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (String item : SlotWords.items(text)) {
            Optional<Feed> feed = feed(item);
            if (feed.isEmpty()) {
                return context.problem("feeds.none", Quoted.of(item));
            }
            if (!names.add(feed.get().name())) {
                return context.problem("feeds.twice", Quoted.of(feed.get().name()));
            }
            feeds.add(feed.get());
        }
        return Parsed.value(List.copyOf(feeds));
    }

    private static Optional<Feed> feed(String item) {
        Matcher matcher = FEED.matcher(item);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Feed usual = Feed.usual(matcher.group(1).replace("\"", ""));
        int volts =
                Optional.ofNullable(matcher.group("volts"))
                        .map(Integer::valueOf)
                        .orElse(usual.volts());
        BigDecimal amps =
                Optional.ofNullable(matcher.group("amps"))
                        .map(each -> new BigDecimal(each.replace(',', '.')))
                        .orElse(usual.amps());
        Optional<Phases> stated =
                Objects.nonNull(matcher.group("three"))
                        ? Optional.of(Phases.THREE_TO_NEUTRAL)
                                .filter(_ -> Objects.isNull(matcher.group("phases")))
                        : phases(Optional.ofNullable(matcher.group("phases")));
        return stated.filter(phases -> amps.signum() > 0)
                .map(phases -> new Feed(usual.name(), volts, amps, phases));
    }

    private static Optional<Phases> phases(Optional<String> words) {
        return words.isEmpty()
                ? Optional.of(Phases.SINGLE)
                : Optional.ofNullable(
                        WORDS.get(
                                words.get()
                                        .strip()
                                        .toLowerCase(Locale.ROOT)
                                        .replaceAll("[\\s-]+", " ")));
    }

    @Override
    public SortKey key(List<Feed> value, CellContext context) {
        return SortKey.of(text(value, context));
    }
}
