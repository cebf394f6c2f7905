package hostplan.hardware;

import hostplan.document.Confidence;

/// Where the facts about a model or a part come from.
///
/// @param source the document, in words; empty where a person stated them
/// @param asOf its date as far as known: `2018`, `2026-08` or `2026-08-21`; empty where unknown
public record Provenance(String source, String asOf, Confidence confidence) {

    /// A person's own statement.
    public static final Provenance OWN = new Provenance("", "", Confidence.CITED);
}
