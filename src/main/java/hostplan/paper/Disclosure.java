package hostplan.paper;

/// Whether everybody may read something, or only some: what a [Profile] decides by.
public enum Disclosure {
    OPEN,
    /// What a person wrote into a column of their own: nobody else knows what it tells.
    OWN,
    /// What others are asked to pay, such as the price of a flavor.
    PRICE,
    /// What something costs the one who plans: purchase prices, costs, margins, budgets.
    INTERNAL_COST
}
