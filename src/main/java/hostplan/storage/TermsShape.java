package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.hardware.OfferTerms;
import hostplan.storage.json.Bounded;
import hostplan.storage.json.ObjectValue;
import hostplan.storage.json.Scalars;
import hostplan.storage.json.Shape;
import hostplan.storage.json.Value;

/// The terms of a vendor in the file.
final class TermsShape {

    static final Value<OfferTerms> VALUE =
            ObjectValue.part(
                    Shape.<OfferTerms, OfferTerms.Draft>lines()
                            .text("vendor", OfferTerms::vendor, (d, v) -> d.vendor = v)
                            .text("number", OfferTerms::number, (d, v) -> d.number = v)
                            .optional(
                                    "validUntil",
                                    Scalars.DATE,
                                    OfferTerms::validUntil,
                                    (d, v) -> d.validUntil = v)
                            .optional(
                                    "deliveryDays",
                                    Bounded.WHOLE,
                                    OfferTerms::deliveryDays,
                                    (d, v) -> d.deliveryDays = v)
                            .optional(
                                    "warrantyMonths",
                                    Bounded.WHOLE,
                                    OfferTerms::warrantyMonths,
                                    (d, v) -> d.warrantyMonths = v)
                            .text("repairs", OfferTerms::repairs, (d, v) -> d.repairs = v)
                            .build(),
                    OfferTerms.Draft::new,
                    draft -> Parsed.value(draft.build()));

    private TermsShape() {}
}
