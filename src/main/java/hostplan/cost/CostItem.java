package hostplan.cost;

import hostplan.document.Coded;

/// What money goes to.
public enum CostItem implements Coded {
    PRICE,
    POWER,
    PLACE,
    HANDS,
    REPAIRS,
    LICENCE,
    ADDRESS,
    TRAFFIC,
    BACKUP,
    SUPPORT
}
