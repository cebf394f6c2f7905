package hostplan.explain;

import hostplan.message.Message;
import hostplan.message.Value;
import hostplan.rack.Occupant;
import hostplan.rack.PhaseLoad;
import hostplan.rack.Refusal;

import java.util.List;
import java.util.stream.Collectors;

/// Why something cannot stand somewhere in a rack, or what is to be doubted of it.
public final class RefusalStatements {

    private static final int AMP_DIGITS = 1;

    private RefusalStatements() {}

    public static List<Message> of(List<Refusal> refusals) {
        return refusals.stream().map(RefusalStatements::of).toList();
    }

    public static Message of(Refusal refusal) {
        return switch (refusal) {
            case Refusal.Outside(var who, int units) ->
                    Message.of("outside", name(who), Value.of(units));
            case Refusal.NoRoom(var who, var run) ->
                    Message.of(
                            "no-room",
                            name(who),
                            Value.of(who.height().decimal()),
                            Value.of(run.decimal()));
            case Refusal.TakesNoUnit(var who) -> Message.of("takes-no-unit", name(who));
            case Refusal.Occupied(var who, var by) -> met("occupied", who, by);
            case Refusal.Shared(var who, var with) -> met("shared", who, with);
            case Refusal.Reserved(var who, var by) -> met("reserved", who, by);
            case Refusal.DeeperThanRack(var who, int depth, int rack) ->
                    Message.of("deeper-than-rack", name(who), Value.of(depth), Value.of(rack));
            case Refusal.DeeperThanRoomBehind(var who, var behind, int together, int rack) ->
                    Message.of(
                            "deeper-than-room-behind",
                            name(who),
                            name(behind),
                            Value.of(together),
                            Value.of(rack));
            case Refusal.RailsDoNotReach(var who, var rails, int posts) ->
                    Message.of(
                            "rails-do-not-reach",
                            name(who),
                            Value.of(rails.shortestMm()),
                            Value.of(rails.longestMm()),
                            Value.of(posts));
            case Refusal.TooHeavy(var kg, var most) ->
                    Message.of("too-heavy", Value.of(kg), Value.of(most));
            case Refusal.TooMuchPower(var level, var watts, int most) ->
                    Message.of(
                            "too-much-power." + level.code(), Value.of(watts, 0), Value.of(most));
            case Refusal.FeedOverloaded over -> overloaded(over);
        };
    }

    private static Message met(String key, Occupant who, List<Occupant> others) {
        return Message.of(key, name(who), names(others), Value.of(others.size()));
    }

    private static Message overloaded(Refusal.FeedOverloaded over) {
        PhaseLoad fullest = over.load().fullest();
        String key = over.gone().isPresent() ? "feed-overloaded.gone" : "feed-overloaded.all";
        return Message.of(
                key,
                Value.of(over.load().feed().name()),
                Value.of(fullest.amps().toDecimal(AMP_DIGITS)),
                Value.of(fullest.limit(), AMP_DIGITS),
                Value.of(over.gone().orElse("")),
                Value.of(over.holdsTypically() ? 1 : 0));
    }

    private static Value name(Occupant who) {
        return Value.of(who.name());
    }

    static Value names(List<Occupant> who) {
        return Value.of(who.stream().map(Occupant::name).collect(Collectors.joining(", ")));
    }
}
