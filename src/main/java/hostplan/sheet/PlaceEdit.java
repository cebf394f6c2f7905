package hostplan.sheet;

import hostplan.amount.Parsed;
import hostplan.document.Coded;
import hostplan.document.ProjectObject;
import hostplan.hardware.RackUnits;
import hostplan.inventory.Face;
import hostplan.inventory.Location;
import hostplan.inventory.Rack;
import hostplan.inventory.Site;
import hostplan.project.ObjectKind;
import hostplan.project.Whereabouts;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Writes the columns that tell where a server stands, all at once: a rack that is named also
/// decides the site, and position and face mean something in a rack only.
final class PlaceEdit {

    static final Set<String> KEYS = Set.of("site", "rack", "position", "face", "enclosure", "bay");

    private static final ReferenceCell SITES = new ReferenceCell(ObjectKind.SITE);
    private static final ReferenceCell RACKS = new ReferenceCell(ObjectKind.RACK);
    private static final ReferenceCell SERVERS = new ReferenceCell(ObjectKind.SERVER);

    private final CellContext context;
    private final Map<String, String> texts;
    private final Map<String, Parsed.Problem<Machine>> problems = new LinkedHashMap<>();
    private Optional<Location> location;

    private PlaceEdit(Optional<Location> location, Map<String, String> texts, CellContext context) {
        this.location = location;
        this.texts = texts;
        this.context = context;
    }

    static Written<Machine> write(
            List<Field<Machine, ?>> fields,
            Machine row,
            Map<String, String> texts,
            CellContext context) {
        Map<String, String> changed = new HashMap<>();
        for (Field<Machine, ?> field : fields) {
            String key = field.column().key();
            String text = texts.get(key);
            if (text != null && KEYS.contains(key) && !text.equals(field.text(row, context))) {
                changed.put(key, text);
            }
        }
        PlaceEdit edit = new PlaceEdit(row.server().location(), changed, context);
        edit.run(row.server().id());
        Machine placed =
                edit.location.equals(row.server().location())
                        ? row
                        : row.with(row.server().with(draft -> draft.location = edit.location));
        return new Written<>(placed, edit.problems);
    }

    private void run(String server) {
        on("enclosure", text -> enclosure(server, text), this::leaveEnclosure);
        on("rack", this::rack, this::leaveRack);
        on("site", this::site, this::leaveSite);
        on(
                "position",
                this::position,
                () -> inRack(rack -> place(rack.rack(), Optional.empty(), rack.face())));
        on("face", this::face, this::noFace);
        on("bay", this::bay, () -> inBay(bay -> move(new Location.InBay(bay.enclosure(), ""))));
    }

    private void on(String key, Consumer<String> named, Runnable cleared) {
        String text = texts.get(key);
        if (text != null && text.isBlank()) {
            cleared.run();
        } else if (text != null) {
            named.accept(text);
        }
    }

    private void enclosure(String server, String text) {
        take(
                "enclosure",
                SERVERS.parse(text, context),
                enclosure -> {
                    if (enclosure.equals(server)) {
                        problem("enclosure", "place.itself");
                    } else {
                        move(new Location.InBay(enclosure, ""));
                    }
                });
    }

    private void leaveEnclosure() {
        inBay(bay -> stayAtSite());
    }

    private void rack(String text) {
        if (named("enclosure")) {
            agree(
                    "rack",
                    RACKS.parse(text, context),
                    Whereabouts.of(location, context.index()).rack());
            return;
        }
        Optional<Location.InRack> before = location.flatMap(PlaceEdit::asRack);
        take(
                "rack",
                RACKS.only(text, atSite(RACKS.candidates(text, context)), context),
                rack ->
                        place(
                                rack,
                                before.flatMap(Location.InRack::position),
                                before.map(Location.InRack::face).orElse(Face.FRONT)));
    }

    /// Of several racks of one name those at the site that is named beside it or where the server
    /// is now.
    private List<String> atSite(List<String> racks) {
        Optional<String> site =
                named("site")
                        ? SITES.parse(texts.getOrDefault("site", ""), context).toOptional()
                        : Whereabouts.of(location, context.index()).site().map(Site::id);
        List<String> there =
                racks.stream()
                        .filter(rack -> context.index().rack(rack).flatMap(Rack::site).equals(site))
                        .toList();
        return racks.size() > 1 && !there.isEmpty() ? there : racks;
    }

    private void leaveRack() {
        if (named("enclosure")) {
            return;
        }
        inRack(rack -> stayAtSite());
        inBay(bay -> problem("rack", "place.enclosure", label(ObjectKind.SERVER, bay.enclosure())));
    }

    private void site(String text) {
        Parsed<String> site = SITES.parse(text, context);
        if (location.isEmpty() || location.get() instanceof Location.AtSite) {
            take("site", site, found -> move(new Location.AtSite(found)));
        } else {
            agree("site", site, Whereabouts.of(location, context.index()).site());
        }
    }

    private void leaveSite() {
        if (location.isPresent() && location.get() instanceof Location.AtSite) {
            location = Optional.empty();
        } else if (!named("rack") && !named("enclosure")) {
            inRack(rack -> disagree("site", label(ObjectKind.RACK, rack.rack())));
            inBay(bay -> disagree("site", label(ObjectKind.SERVER, bay.enclosure())));
        }
    }

    private void position(String text) {
        needRack(
                "position",
                rack ->
                        take(
                                "position",
                                RackUnitsCell.POSITION.parse(text, context),
                                position -> {
                                    Optional<Rack> known = context.index().rack(rack.rack());
                                    if (known.isPresent()
                                            && position.compareTo(RackUnits.of(known.get().units()))
                                                    > 0) {
                                        problem(
                                                "position",
                                                "place.high",
                                                label(ObjectKind.RACK, rack.rack()),
                                                known.get().units());
                                    } else {
                                        place(rack.rack(), Optional.of(position), rack.face());
                                    }
                                }));
    }

    private void face(String text) {
        needRack(
                "face",
                rack ->
                        take(
                                "face",
                                ChoiceCell.of(Face.class).parse(text, context),
                                code ->
                                        place(
                                                rack.rack(),
                                                rack.position(),
                                                Coded.find(Face.class, code).orElseThrow())));
    }

    private void noFace() {
        if (!named("rack")) {
            inRack(rack -> problem("face", "place.face"));
        }
    }

    private void bay(String text) {
        if (location.isEmpty() || !(location.get() instanceof Location.InBay)) {
            problem("bay", "place.bay");
        }
        inBay(bay ->
                take(
                        "bay",
                        TextCell.LINE.parse(text, context),
                        name -> move(new Location.InBay(bay.enclosure(), name))));
    }

    /// Takes a name that can only repeat what rack or enclosure say already.
    private void agree(String key, Parsed<String> wanted, Optional<? extends ProjectObject> there) {
        take(
                key,
                wanted,
                id -> {
                    if (!there.map(ProjectObject::id).equals(Optional.of(id))) {
                        inRack(rack -> disagree(key, label(ObjectKind.RACK, rack.rack())));
                        inBay(bay -> disagree(key, label(ObjectKind.SERVER, bay.enclosure())));
                    }
                });
    }

    private void disagree(String key, String place) {
        problem(key, "place." + key, place);
    }

    private void stayAtSite() {
        location =
                Whereabouts.of(location, context.index())
                        .site()
                        .map(site -> new Location.AtSite(site.id()));
    }

    private void place(String rack, Optional<RackUnits> position, Face face) {
        move(new Location.InRack(rack, position, face));
    }

    private void move(Location to) {
        location = Optional.of(to);
    }

    private boolean named(String key) {
        return !texts.getOrDefault(key, "").isBlank() && !problems.containsKey(key);
    }

    private void needRack(String key, Consumer<Location.InRack> then) {
        if (location.flatMap(PlaceEdit::asRack).isEmpty()) {
            problem(key, "place.norack");
        }
        inRack(then);
    }

    private void inRack(Consumer<Location.InRack> then) {
        location.flatMap(PlaceEdit::asRack).ifPresent(then);
    }

    private void inBay(Consumer<Location.InBay> then) {
        if (location.isPresent() && location.get() instanceof Location.InBay bay) {
            then.accept(bay);
        }
    }

    private static Optional<Location.InRack> asRack(Location location) {
        return location instanceof Location.InRack rack ? Optional.of(rack) : Optional.empty();
    }

    private String label(ObjectKind kind, String id) {
        return new ReferenceCell(kind).text(id, context);
    }

    private <V> void take(String key, Parsed<V> parsed, Consumer<V> then) {
        switch (parsed) {
            case Parsed.Value<V>(V value) -> then.accept(value);
            case Parsed.Problem<V>(String message, String cure) ->
                    problems.put(key, new Parsed.Problem<>(message, cure));
        }
    }

    private void problem(String key, String text, Object... values) {
        take(key, context.problem(text, values), value -> {});
    }
}
