package hostplan.paper;

import hostplan.document.Coded;

/// For whom a plan is printed, and so what it leaves out.
public enum Profile implements Coded {
    /// No prices and no costs.
    TECHNICIAN,
    /// No internal costs.
    CUSTOMER,
    /// Everything.
    ALL;

    public boolean shows(Disclosure disclosure) {
        return switch (disclosure) {
            case OPEN -> true;
            case PRICE -> this != TECHNICIAN;
            case INTERNAL_COST -> this == ALL;
        };
    }
}
