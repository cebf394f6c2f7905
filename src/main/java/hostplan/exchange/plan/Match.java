package hostplan.exchange.plan;

/// Which object of the project a draft describes.
sealed interface Match {

    /// None that is there.
    record None() implements Match {}

    /// @param by what it was found by
    record One(String id, By by) implements Match {}

    /// More than one could be meant.
    record Several(String message, String cure) implements Match {}

    /// What tells one object from the others.
    enum By {
        SERIAL_NUMBER("serial number"),
        ASSET_TAG("asset tag"),
        UUID("UUID"),
        NAME("name"),
        /// The host name, or the name without its domain.
        SHORT_NAME("name");

        private final String words;

        By(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }
}
