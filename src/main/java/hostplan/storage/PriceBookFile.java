package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.cost.PriceBook;

/// The prices of rented machines that ship with the application.
public final class PriceBookFile {

    private static final String NAME = "plans.json";

    private PriceBookFile() {}

    /// Reads the shipped ones; they are part of the build, so a mistake in them is thrown.
    public static PriceBook load() {
        return read(NAME, ShippedJson.text("prices/" + NAME)).orElseThrow();
    }

    /// Reads a price book; a problem names the file and the member.
    public static Parsed<PriceBook> read(String fileName, String json) {
        return ShippedJson.read(fileName, json, PriceBookFormat::read);
    }
}
