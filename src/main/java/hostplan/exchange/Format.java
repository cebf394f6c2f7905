package hostplan.exchange;

import hostplan.document.Coded;

/// A kind of file that can be imported.
public enum Format implements Coded {
    /// A list of servers, virtual machines, racks or sites as text with separators.
    CSV,
    /// A NetBox device type, as the community library holds them: YAML.
    NETBOX_DEVICE_TYPE,
    /// A NetBox module type: power supplies, cards and drives.
    NETBOX_MODULE_TYPE,
    /// An export of RVTools: a workbook, or one text file for each tab.
    RVTOOLS
}
