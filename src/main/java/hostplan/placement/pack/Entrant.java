package hostplan.placement.pack;

import org.jspecify.annotations.Nullable;

/// What is to stand in a row instead of another.
///
/// @param direction of each row, how much less of it is taken then
/// @param column null for a helper
/// @param gain what one of it saves
@SuppressWarnings("ArrayRecordComponent") // A step takes it and forgets it; it is never compared.
record Entrant(double[] direction, @Nullable Column column, double cost, double gain) {}
