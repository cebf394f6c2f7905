package hostplan.print;

/// A printer of this computer.
///
/// @param name as the system calls it
/// @param isUsual whether the system prints there where nobody chooses
/// @param printsBothSides whether it can turn the paper itself
public record Printer(String name, boolean isUsual, boolean printsBothSides) {}
