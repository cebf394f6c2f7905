package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.cost.PriceBook;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// The prices of rented machines that ship with the application, read when they are first asked
/// for, from any thread.
public final class PriceBookFile implements Supplier<PriceBook> {

    private static final String NAME = "plans.json";

    private @Nullable PriceBook shipped;

    /// What ships; it is part of the build, so a mistake in it is thrown.
    @Override
    public synchronized PriceBook get() {
        PriceBook known = shipped;
        if (known == null) {
            known = read(NAME, ShippedJson.text("prices/" + NAME)).orElseThrow();
            shipped = known;
        }
        return known;
    }

    /// Reads a price book; a problem names the file and the member.
    public static Parsed<PriceBook> read(String fileName, String json) {
        return ShippedJson.read(fileName, json, PriceBookFormat::read);
    }
}
