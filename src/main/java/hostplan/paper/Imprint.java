package hostplan.paper;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// What stands at the foot of every page and in the properties of the file.
///
/// @param author who answers for it; empty for nobody
/// @param revision what the person calls this state; empty for none
/// @param checksum of the project that was printed, in hexadecimal digits
public record Imprint(
        String title,
        String author,
        LocalDate date,
        String revision,
        String checksum,
        Profile profile) {

    private static final int SHOWN_DIGITS = 8;
    private static final int GROUP = 4;

    /// As much of the checksum as one compares by eye: `4f2a-91c7`.
    public String shortChecksum() {
        String digits = checksum.substring(0, Math.min(SHOWN_DIGITS, checksum.length()));
        return digits.length() < SHOWN_DIGITS
                ? digits
                : digits.substring(0, GROUP) + "-" + digits.substring(GROUP);
    }

    /// Title and author, as far as there are any.
    public List<String> names() {
        return Stream.of(title, author).filter(name -> !name.isBlank()).toList();
    }
}
