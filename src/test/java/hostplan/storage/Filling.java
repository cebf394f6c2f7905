package hostplan.storage;

import hostplan.hardware.ArrayLevel;
import hostplan.hardware.ArrayMaker;
import hostplan.hardware.Assembly;
import hostplan.hardware.Buying;
import hostplan.hardware.DriveArray;
import hostplan.hardware.Fitted;
import hostplan.hardware.HostLimits;
import hostplan.hardware.Slot;
import hostplan.hardware.SlotKind;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A machine of a sample that is being filled from below, with the parts of the [WebShopParts].
final class Filling {

    private final List<Fitted> fitted = new ArrayList<>();
    private final List<DriveArray> arrays = new ArrayList<>();
    private Buying buying = Buying.PARTS;

    Filling board(String part) {
        return put(SlotKind.BOARD, 1, 1, part);
    }

    Filling processors(int count, String part) {
        return put(SlotKind.PROCESSOR, 1, count, part);
    }

    /// The slots of each socket begin with the first of every channel.
    Filling memory(int first, int last, String part) {
        return put(SlotKind.MEMORY, first, last, part);
    }

    Filling supplies(int count, String part) {
        return put(SlotKind.SUPPLY, 1, count, part);
    }

    /// What needs no slot, each once.
    Filling extras(String... parts) {
        for (int i = 0; i < parts.length; i++) {
            fitted.add(new Fitted(Slot.of(SlotKind.EXTRA, i + 1), id(parts[i])));
        }
        return this;
    }

    Filling card(String group, int position, String part) {
        fitted.add(new Fitted(Slot.card(group, position), id(part)));
        return this;
    }

    Filling drives(String group, int first, int last, String part) {
        bays(group, first, last).forEach(bay -> fitted.add(new Fitted(bay, id(part))));
        return this;
    }

    Filling array(
            String name, ArrayLevel level, ArrayMaker maker, String group, int first, int last) {
        arrays.add(new DriveArray(name, level, maker, bays(group, first, last), List.of(), 1));
        return this;
    }

    Filling prebuilt() {
        buying = Buying.PREBUILT;
        return this;
    }

    Assembly done() {
        return new Assembly(fitted, arrays, HostLimits.USUAL, buying);
    }

    private Filling put(SlotKind kind, int first, int last, String part) {
        IntStream.rangeClosed(first, last)
                .forEach(each -> fitted.add(new Fitted(Slot.of(kind, each), id(part))));
        return this;
    }

    private static List<Slot> bays(String group, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(each -> Slot.bay(group, each)).toList();
    }

    private static String id(String part) {
        return "part-" + part;
    }
}
