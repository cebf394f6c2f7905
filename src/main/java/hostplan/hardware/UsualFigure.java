package hostplan.hardware;

import hostplan.amount.Fraction;
import hostplan.document.Confidence;
import hostplan.message.Message;
import hostplan.message.Value;

/// A figure that is taken where nobody stated one, with where it comes from.
public record UsualFigure(Fraction value, Provenance provenance) {

    /// @param value a plain decimal
    public static UsualFigure of(String value, String source, String asOf, Confidence confidence) {
        return new UsualFigure(
                Fraction.of(new java.math.BigDecimal(value)),
                new Provenance(source, asOf, confidence));
    }

    /// The line that names where it comes from.
    public Message source() {
        return source(provenance);
    }

    /// The line that names where a figure or a formula comes from.
    public static Message source(Provenance provenance) {
        return Message.of(
                "source",
                Value.of(provenance.source()),
                Value.of(provenance.asOf()),
                Value.word("confidence-" + provenance.confidence().code()));
    }
}
