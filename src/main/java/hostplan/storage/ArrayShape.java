package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.document.UnknownMembers;
import hostplan.hardware.ArrayLevel;
import hostplan.hardware.ArrayMaker;
import hostplan.hardware.DriveArray;
import hostplan.hardware.Slot;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.JsonSource;
import hostplan.storage.json.JsonText;
import hostplan.storage.json.ListValue;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Shape;
import hostplan.storage.json.UnknownCollector;
import hostplan.storage.json.Value;
import hostplan.storage.json.WordValue;

import tools.jackson.core.JsonToken;

import java.util.ArrayList;
import java.util.List;

/// Some drives of a machine, joined, in the file.
final class ArrayShape {

    private static final Value<List<Slot>> DRIVES = new Drives();

    private static final Value<DriveArray> VALUE =
            ObjectValue.part(
                    Shape.<DriveArray, Parts>oneLine()
                            .text("name", DriveArray::name, (d, v) -> d.name = v)
                            .required(
                                    "level",
                                    WordValue.of(ArrayLevel.class),
                                    DriveArray::level,
                                    (d, v) -> d.level = v)
                            .required(
                                    "maker",
                                    WordValue.of(ArrayMaker.class),
                                    DriveArray::maker,
                                    (d, v) -> d.maker = v)
                            .list("drives", DRIVES, DriveArray::drives, (d, v) -> d.drives = v)
                            .list("spares", DRIVES, DriveArray::spares, (d, v) -> d.spares = v)
                            .unless(
                                    1,
                                    "groups",
                                    Bounded.COUNT,
                                    DriveArray::groups,
                                    (d, v) -> d.groups = v)
                            .build(),
                    Parts::new,
                    Parts::build);

    static final Value<List<DriveArray>> LIST = ListValue.lines(VALUE, DriveArray::name);

    private ArrayShape() {}

    private static final class Parts {
        String name = "";
        ArrayLevel level = ArrayLevel.SINGLE;
        ArrayMaker maker = ArrayMaker.MDRAID;
        List<Slot> drives = List.of();
        List<Slot> spares = List.of();
        int groups = 1;

        Parsed<DriveArray> build() {
            return Parsed.value(new DriveArray(name, level, maker, drives, spares, groups));
        }
    }

    /// `"front 1-8"`, or `["front 1-8", "rear 1-2"]` where they are in several groups of bays.
    private static final class Drives implements Value<List<Slot>> {

        private static final Value<List<List<Slot>>> SEVERAL =
                ListValue.inOneLine(SlotsInLine.BAYS);

        @Override
        public Parsed<List<Slot>> read(JsonSource in, UnknownCollector unknown) {
            return in.token() == JsonToken.START_ARRAY
                    ? SEVERAL.read(in, unknown).map(ArrayShape::joined)
                    : SlotsInLine.BAYS.read(in, unknown);
        }

        @Override
        public void write(List<Slot> slots, UnknownMembers unknown, JsonText out) {
            List<List<Slot>> runs = runs(slots);
            if (runs.size() == 1) {
                SlotsInLine.BAYS.write(slots, unknown, out);
            } else {
                SEVERAL.write(runs, unknown, out);
            }
        }
    }

    private static List<Slot> joined(List<List<Slot>> runs) {
        return runs.stream().flatMap(List::stream).toList();
    }

    private static List<List<Slot>> runs(List<Slot> slots) {
        List<List<Slot>> runs = new ArrayList<>();
        for (Slot slot : slots) {
            if (runs.isEmpty() || !isBeside(runs.getLast().getLast(), slot)) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(slot);
        }
        return runs;
    }

    private static boolean isBeside(Slot one, Slot other) {
        return one.kind() == other.kind() && one.group().equals(other.group());
    }
}
