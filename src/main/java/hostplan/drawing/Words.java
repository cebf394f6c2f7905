package hostplan.drawing;

import hostplan.amount.AmountFormat;
import hostplan.amount.Bandwidth;
import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.capacity.Resource;

/// The words and numbers of a drawing in the language of its reader.
///
/// @param texts the text of a key with values put in
public record Words(Texts texts, AmountFormat format) {

    /// Where texts come from.
    @FunctionalInterface
    public interface Texts {
        String text(String key, Object... values);
    }

    public String text(String key, Object... values) {
        return texts.text(key, values);
    }

    public String name(Resource resource) {
        return text("resource.name." + resource.id());
    }

    /// An amount of a resource with its unit: `16 GiB`, `7.68 TB`, `12 vCPU`.
    public String amount(Resource resource, Fraction amount) {
        return switch (resource) {
            case VCPUS, IOPS -> format.number(amount) + " " + resource.unit();
            case MEMORY -> amount.isZero() ? "0 GiB" : format.memory(bytes(amount, Bytes.MIB));
            case DISK -> amount.isZero() ? "0 GB" : format.disk(bytes(amount, Bytes.MB));
            case NETWORK -> format.bandwidth(rate(amount));
        };
    }

    /// A part of a whole in whole per cent.
    public String share(Fraction part, Fraction whole) {
        Fraction share = whole.isZero() ? Fraction.ZERO : part.dividedBy(whole);
        return format.number(share.times(100), 0) + " %";
    }

    private static Bandwidth rate(Fraction mbit) {
        return new Bandwidth(
                mbit.max(Fraction.ZERO).times(1_000_000).toDecimal(0).longValueExact());
    }

    private static Bytes bytes(Fraction amount, long unit) {
        return new Bytes(amount.max(Fraction.ZERO).times(unit).toDecimal(0).longValueExact());
    }
}
