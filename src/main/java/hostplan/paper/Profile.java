package hostplan.paper;

import hostplan.document.Coded;

/// For whom a plan is printed, and so what it leaves out.
public enum Profile implements Coded {
    /// No prices and no costs.
    TECHNICIAN,
    /// No internal costs, and no columns of the person's own.
    CUSTOMER,
    /// Everything.
    ALL;

    public boolean shows(Disclosure disclosure) {
        return switch (disclosure) {
            case OPEN -> true;
            case OWN -> this != CUSTOMER;
            case PRICE -> this != TECHNICIAN;
            case INTERNAL_COST -> this == ALL;
        };
    }
}
