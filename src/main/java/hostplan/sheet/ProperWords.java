package hostplan.sheet;

import hostplan.document.Coded;
import hostplan.hardware.ArrayLevel;
import hostplan.hardware.CardForm;
import hostplan.hardware.DriveForm;
import hostplan.hardware.DriveInterface;

import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of the hardware as people write them, where files have codes: `NVMe`, `2.5″`, `RAID
/// 10`. What is typed is taken in either form.
final class ProperWords {

    private static final String INCHES = "″";
    private static final String RAID = "raid";

    private ProperWords() {}

    static String of(DriveInterface attached) {
        return attached == DriveInterface.NVME ? "NVMe" : attached.name();
    }

    static String of(DriveForm form) {
        return switch (form) {
            case LFF, SFF -> form.code() + INCHES;
            case M2, E1S, E3S -> capital(form);
        };
    }

    static String of(CardForm form) {
        return switch (form) {
            case PCIE -> "PCIe";
            case OCP -> form.name();
            case MEZZANINE -> form.code();
        };
    }

    /// The levels that a controller makes: `RAID 0/1/5/10`.
    static String of(Collection<ArrayLevel> levels) {
        String numbers =
                levels.stream()
                        .filter(ProperWords::isRaid)
                        .map(level -> level.code().substring(RAID.length()))
                        .collect(Collectors.joining("/"));
        Stream<String> raid = numbers.isEmpty() ? Stream.empty() : Stream.of("RAID " + numbers);
        Stream<String> others =
                levels.stream().filter(level -> !isRaid(level)).map(ArrayLevel::code);
        return Stream.concat(raid, others).collect(Collectors.joining(", "));
    }

    private static boolean isRaid(ArrayLevel level) {
        return level.code().startsWith(RAID) && !level.isZfs();
    }

    /// A word that is an abbreviation: `DDR5`, `ECC-UDIMM`.
    static String capital(Coded word) {
        return word.code().toUpperCase(Locale.ROOT);
    }
}
