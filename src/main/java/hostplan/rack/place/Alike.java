package hostplan.rack.place;

import hostplan.rack.Occupant;

import java.util.Optional;

/// Things that differ in nothing but who they are: it is enough to try one of them first.
final class Alike {

    private Alike() {}

    static boolean are(Occupant one, Occupant other) {
        return anonymous(one).equals(anonymous(other));
    }

    private static Occupant anonymous(Occupant who) {
        return new Occupant(
                "",
                "",
                who.item(),
                Optional.empty(),
                who.height(),
                who.face(),
                who.fullDepth(),
                who.depthMm(),
                who.rails(),
                who.weightKg(),
                who.power(),
                who.sharing());
    }
}
