package hostplan.explain;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.hardware.ArrayLevel;
import hostplan.hardware.ArrayMaker;
import hostplan.hardware.Drive;
import hostplan.hardware.DriveArray;
import hostplan.hardware.Machines;
import hostplan.hardware.PoolKind;
import hostplan.hardware.StoragePool;
import hostplan.hardware.machine.FigureSheet;
import hostplan.hardware.machine.Machine;
import hostplan.hardware.machine.MachineFigures;
import hostplan.hardware.storage.ArrayFigures;
import hostplan.hardware.storage.PoolFigures;
import hostplan.hardware.storage.PoolHost;
import hostplan.hardware.storage.UsualStorage;
import hostplan.message.Message;
import hostplan.message.MessageTexts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

class HardwareTextsTest {

    private static final Pattern UNFILLED = Pattern.compile("\\{[0-9]");
    private static final Fraction USUAL = UsualStorage.READ_SHARE;

    private final MessageTexts texts = HardwareTexts.english();

    /// What a person reads who opens the figures of an array.
    @Test
    void showsTheArithmeticOfAnArray() {
        Drive drive = (Drive) Machines.SATA_DISK.facts();

        assertThat(texts(array(ArrayLevel.RAID_5, 1, 5, drive).working(Fraction.of(84, 100))))
                .containsExactly(
                        "4 of 5 drives hold data: 4 × 8 TB = 32 TB (29.1 TiB)",
                        "Survives 1 failed drive, whichever it is",
                        "Random operations a second: 5 ÷ (0.84 ÷ 80 + 4 × 0.16 ÷ 80) = 270",
                        "Source: published formula of RAID write penalties (0: 1; 1, 10: copies;"
                                + " 5: 4; 6: 6) [2026-09-27, cited]",
                        "Sequential MB/s: 5 ÷ (0.84 ÷ 200 + 1.25 × 0.16 ÷ 200) = 962",
                        "Rebuilding a drive of 8 TB at 150 MB/s: 14.8 h",
                        "Source: usual rate of rebuilding a disk under load [2026, estimate]");
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsForEveryArray(ArrayLevel level) {
        Drive drive = (Drive) Machines.NVME.facts();
        for (int drives = 0; drives < 14; drives++) {
            for (int groups = 0; groups < 4; groups++) {
                allFilled(array(level, groups, drives, drive).working(USUAL));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsForEveryPool(PoolKind kind) {
        List<Drive> drives = Collections.nCopies(4, (Drive) Machines.NVME.facts());
        PoolHost host =
                new PoolHost(
                        "srv",
                        "host",
                        Optional.of(Bytes.ofGB(15_360)),
                        drives,
                        Optional.of(Bytes.ofGiB(512)),
                        Optional.of(32));
        PoolHost unknown =
                new PoolHost(
                        "x", "x", Optional.empty(), List.of(), Optional.empty(), Optional.empty());
        for (int copies = 0; copies < 5; copies++) {
            for (int parity = 0; parity < 3; parity++) {
                StoragePool.Draft draft = new StoragePool.Draft("pool");
                draft.kind = kind;
                draft.copies = copies;
                draft.parity = parity;
                allFilled(new PoolFigures(draft.build(), List.of(host, host, host)).working(USUAL));
                allFilled(new PoolFigures(draft.build(), List.of(host, unknown)).working(USUAL));
            }
        }
    }

    @Test
    void hasWordsForEveryMachine() {
        for (Machine machine : Machines.right()) {
            MachineFigures figures = MachineFigures.of(machine);
            allFilled(figures.working(USUAL));
            allFilled(MachineFigures.of(Machines.withArrays(machine)).working(USUAL));
            new FigureSheet(machine.model(), figures.totals(), Optional.of(figures))
                    .lines()
                    .forEach(each -> assertThat(texts.has(each.key())).isTrue());
        }
    }

    private void allFilled(List<Message> messages) {
        for (String text : texts(messages)) {
            assertThat(text).isNotBlank().doesNotContainPattern(UNFILLED);
        }
    }

    private List<String> texts(List<Message> messages) {
        return messages.stream().map(texts::text).toList();
    }

    private static ArrayFigures array(ArrayLevel level, int groups, int drives, Drive drive) {
        DriveArray array =
                new DriveArray(
                        "data",
                        level,
                        ArrayMaker.MDRAID,
                        Machines.bays("front", 1, drives),
                        List.of(),
                        groups);
        return ArrayFigures.of(
                array, Collections.nCopies(drives, drive), List.of(), Optional.empty());
    }
}
