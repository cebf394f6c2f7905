package hostplan.hardware;

import java.util.Optional;

/// What a card needs of its slot.
///
/// @param lanes PCIe lanes of its connector, zero where it is not known
/// @param generation of its PCIe lanes, zero where it is not known
/// @param lengthMm length in millimetres
/// @param width slots that it takes
public record CardShape(
        CardForm form,
        int lanes,
        int generation,
        CardHeight height,
        Optional<Integer> lengthMm,
        int width) {}
