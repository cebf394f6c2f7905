package hostplan.storage.json;

import hostplan.amount.Quoted;
import hostplan.document.UnknownMembers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The members of one kind of object in the order in which they are written. They are read in any
/// order.
///
/// @param <T> what is written
/// @param <D> what is put together while it is read
public final class Shape<T, D> {

    private final List<Member<T, D, ?>> members;
    private final Map<String, Integer> places;
    private final List<Choice> choices;
    private final Layout layout;
    private final long required;

    private Shape(List<Member<T, D, ?>> members, List<Choice> choices, Layout layout) {
        this.members = List.copyOf(members);
        this.choices = List.copyOf(choices);
        this.layout = layout;
        this.places = new HashMap<>();
        long needed = 0;
        for (int i = 0; i < members.size(); i++) {
            places.put(members.get(i).name(), i);
            if (members.get(i).need() == Member.Need.REQUIRED) {
                needed |= 1L << i;
            }
        }
        this.required = needed;
    }

    public static <T, D> Builder<T, D> lines() {
        return new Builder<>(Layout.LINES);
    }

    public static <T, D> Builder<T, D> oneLine() {
        return new Builder<>(Layout.ONE_LINE);
    }

    /// Reads the object at whose beginning the source stands into a draft.
    void read(JsonSource in, D draft, UnknownCollector unknown) {
        int start = in.offset();
        UnknownCollector within = new UnknownCollector();
        String before = "";
        long seen = 0;
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            Integer place = places.get(name);
            boolean twice = place == null ? !unknown.isNew(name) : (seen & 1L << place) != 0;
            if (twice) {
                in.reportTwice(name);
            }
            if (place == null) {
                unknown.add(name, in.raw(), before);
            } else {
                reportExcluded(in, place, seen);
                seen |= 1L << place;
                members.get(place).read(in, draft, within);
                if (!within.isEmpty()) {
                    unknown.addWithin(name, within);
                }
            }
            before = name;
        }
        reportMissing(in, start, required & ~seen);
        reportUnchosen(in, start, seen);
    }

    private void reportExcluded(JsonSource in, int place, long seen) {
        for (Choice choice : choices) {
            long others = choice.members & seen & ~(1L << place);
            if ((choice.members & 1L << place) != 0 && others != 0) {
                in.report(
                        in.offset(),
                        Quoted.of(name(place))
                                + " cannot stand beside "
                                + Quoted.of(name(Long.numberOfTrailingZeros(others)))
                                + ".",
                        "Keep one of the two and remove the other.");
            }
        }
    }

    private void reportUnchosen(JsonSource in, int start, long seen) {
        for (Choice choice : choices) {
            if (choice.need == Member.Need.REQUIRED && (choice.members & seen) == 0) {
                String names =
                        IntStream.range(0, members.size())
                                .filter(place -> (choice.members & 1L << place) != 0)
                                .mapToObj(this::name)
                                .collect(Collectors.joining(", "));
                in.report(
                        start,
                        "This object does not say of which kind it is.",
                        "Add one of " + names + ".");
            }
        }
    }

    private String name(int place) {
        return members.get(place).name();
    }

    private void reportMissing(JsonSource in, int start, long missing) {
        for (int i = 0; i < members.size(); i++) {
            if ((missing & 1L << i) != 0) {
                String name = members.get(i).name();
                in.report(
                        start,
                        "“" + name + "” is missing in this object.",
                        "Add the member “" + name + "”.");
            }
        }
    }

    void write(T from, UnknownMembers unknown, JsonText out) {
        out.beginObject(layout);
        if (unknown.isEmpty()) {
            for (Member<T, D, ?> member : members) {
                member.write(from, unknown, out);
            }
        } else {
            writeAround(from, unknown, out);
        }
        out.endObject();
    }

    private void writeAround(T from, UnknownMembers unknown, JsonText out) {
        Map<String, UnknownMembers> parts = UnknownPath.parts(unknown);
        UnknownPlaces places = new UnknownPlaces(unknown, out);
        places.writeAfter("");
        for (Member<T, D, ?> member : members) {
            member.write(from, parts.getOrDefault(member.name(), UnknownMembers.NONE), out);
            places.writeAfter(member.name());
        }
        places.writeRest();
    }

    /// Members of which at most one may stand in an object.
    ///
    /// @param members a bit for the place of each
    private record Choice(long members, Member.Need need) {}

    /// The table of a shape, written down member by member.
    public static final class Builder<T, D> {

        private final List<Member<T, D, ?>> members = new ArrayList<>();
        private final List<Choice> choices = new ArrayList<>();
        private final Layout layout;

        private Builder(Layout layout) {
            this.layout = layout;
        }

        /// A member without which the object means nothing.
        public <V> Builder<T, D> required(
                String name, Value<V> value, Function<T, V> get, BiConsumer<D, V> set) {
            return add(new Member<>(name, value, get, set, _ -> false, Member.Need.REQUIRED));
        }

        /// A member that is always written and may be missing when read.
        public <V> Builder<T, D> always(
                String name, Value<V> value, Function<T, V> get, BiConsumer<D, V> set) {
            return add(new Member<>(name, value, get, set, _ -> false, Member.Need.OPTIONAL));
        }

        /// A member that is left out where it holds what goes without saying.
        public <V> Builder<T, D> unless(
                V usual, String name, Value<V> value, Function<T, V> get, BiConsumer<D, V> set) {
            return omitting(usual::equals, name, value, get, set);
        }

        public <V> Builder<T, D> optional(
                String name,
                Value<V> value,
                Function<T, Optional<V>> get,
                BiConsumer<D, Optional<V>> set) {
            return omitting(Optional::isEmpty, name, new OptionalValue<>(value), get, set);
        }

        public Builder<T, D> text(String name, Function<T, String> get, BiConsumer<D, String> set) {
            return omitting(String::isEmpty, name, Scalars.TEXT, get, set);
        }

        public <V> Builder<T, D> list(
                String name,
                Value<List<V>> value,
                Function<T, List<V>> get,
                BiConsumer<D, List<V>> set) {
            return omitting(List::isEmpty, name, value, get, set);
        }

        public <V> Builder<T, D> omitting(
                Predicate<V> omitted,
                String name,
                Value<V> value,
                Function<T, V> get,
                BiConsumer<D, V> set) {
            return add(new Member<>(name, value, get, set, omitted, Member.Need.OPTIONAL));
        }

        /// Members that several shapes have in common.
        public Builder<T, D> also(Consumer<Builder<T, D>> more) {
            more.accept(this);
            return this;
        }

        /// Of these members, which were added before, an object has one or none.
        public Builder<T, D> atMostOne(String... names) {
            choices.add(new Choice(places(names), Member.Need.OPTIONAL));
            return this;
        }

        /// Of these members, which were added before, an object has one: it says what it is.
        public Builder<T, D> exactlyOne(String... names) {
            choices.add(new Choice(places(names), Member.Need.REQUIRED));
            return this;
        }

        private long places(String... names) {
            List<String> wanted = List.of(names);
            long places = 0;
            for (int i = 0; i < members.size(); i++) {
                if (wanted.contains(members.get(i).name())) {
                    places |= 1L << i;
                }
            }
            return places;
        }

        private Builder<T, D> add(Member<T, D, ?> member) {
            members.add(member);
            return this;
        }

        public Shape<T, D> build() {
            return new Shape<>(members, choices, layout);
        }
    }
}
