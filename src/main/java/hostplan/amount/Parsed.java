package hostplan.amount;

import java.util.Optional;
import java.util.function.Function;

/// What reading a person's text gave: a value, or what is wrong with it and what to write instead.
/// The reader knows neither file nor row nor column; whoever asked adds where it was.
public sealed interface Parsed<T> {

    record Value<T>(T value) implements Parsed<T> {}

    /// @param message what is wrong, naming the text; a whole sentence
    /// @param cure what to write instead; a whole sentence
    record Problem<T>(String message, String cure) implements Parsed<T> {}

    static <T> Parsed<T> value(T value) {
        return new Value<>(value);
    }

    static <T> Parsed<T> problem(String message, String cure) {
        return new Problem<>(message, cure);
    }

    default <R> Parsed<R> map(Function<? super T, ? extends R> change) {
        return flatMap(value -> new Value<>(change.apply(value)));
    }

    default <R> Parsed<R> flatMap(Function<? super T, ? extends Parsed<R>> change) {
        return switch (this) {
            case Value<T>(T value) -> change.apply(value);
            case Problem<T>(String message, String cure) -> new Problem<>(message, cure);
        };
    }

    default Optional<T> toOptional() {
        return switch (this) {
            case Value<T>(T value) -> Optional.of(value);
            case Problem<T> _ -> Optional.empty();
        };
    }

    /// The value, or an [IllegalArgumentException] with message and cure.
    default T orElseThrow() {
        return switch (this) {
            case Value<T>(T value) -> value;
            case Problem<T>(String message, String cure) ->
                    throw new IllegalArgumentException(message + " " + cure);
        };
    }
}
