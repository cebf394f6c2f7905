package hostplan.ui.imports;

import hostplan.exchange.NamedBytes;
import hostplan.exchange.UnreadableInput;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Files as they were read from the disk.
///
/// @param refused those that could not be read
record InputFiles(List<NamedBytes> read, List<UnreadableInput> refused) {

    static final InputFiles NONE = new InputFiles(List.of(), List.of());

    InputFiles {
        read = List.copyOf(read);
        refused = List.copyOf(refused);
    }

    boolean isEmpty() {
        return read.isEmpty() && refused.isEmpty();
    }

    /// The name of the only file; empty where there are several.
    Optional<String> onlyName() {
        List<String> names = names();
        return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
    }

    List<String> names() {
        return Stream.concat(
                        read.stream().map(NamedBytes::name),
                        refused.stream().map(UnreadableInput::file))
                .toList();
    }
}
