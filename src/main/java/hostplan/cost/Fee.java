package hostplan.cost;

import hostplan.amount.Fraction;

/// What a payment service takes of a payment, which includes the tax.
///
/// @param share of the payment
/// @param fixed net, for each payment
/// @param taxFactor what a net price is multiplied with to be paid; 1 where the tax is not known
public record Fee(Fraction share, Fraction fixed, Fraction taxFactor) {

    /// Share × net price × tax factor + fixed.
    public Fraction of(Fraction netPrice) {
        return ofNet().times(netPrice).plus(fixed);
    }

    /// What it takes of each unit of the net price.
    Fraction ofNet() {
        return share.times(taxFactor);
    }
}
