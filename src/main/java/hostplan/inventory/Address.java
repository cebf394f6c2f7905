package hostplan.inventory;

/// A network address of a server and what it is for, such as `management`.
public record Address(String kind, String address) {}
