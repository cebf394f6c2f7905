package hostplan.sheet;

import hostplan.amount.AmountFormat;
import hostplan.amount.Fraction;
import hostplan.hardware.Accelerator;
import hostplan.hardware.Drive;
import hostplan.hardware.MemoryModule;
import hostplan.hardware.NetworkCard;
import hostplan.hardware.OtherPart;
import hostplan.hardware.PartFacts;
import hostplan.hardware.PowerSupply;
import hostplan.hardware.Processor;
import hostplan.hardware.StorageController;
import hostplan.hardware.SupplyForm;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What a part is, in a few words: `32 cores · 64 threads · 280 W · SP5`.
final class PartFactsText {

    private static final String BETWEEN = " · ";

    private final SheetTexts texts;
    private final AmountFormat amounts;

    PartFactsText(CellContext context) {
        texts = context.texts();
        amounts = new AmountFormat(context.language().locale());
    }

    String of(PartFacts facts) {
        List<String> words = new ArrayList<>();
        switch (facts) {
            case Processor processor -> add(words, processor);
            case MemoryModule module -> add(words, module);
            case Drive drive -> add(words, drive);
            case StorageController controller -> add(words, controller);
            case NetworkCard card -> add(words, card);
            case PowerSupply supply -> add(words, supply);
            case Accelerator accelerator -> add(words, accelerator);
            case OtherPart other -> words.addAll(List.of(other.purpose(), other.boardForm()));
        }
        return words.stream().filter(word -> !word.isEmpty()).collect(Collectors.joining(BETWEEN));
    }

    private void add(List<String> words, Processor processor) {
        words.add(texts.text("facts.cores", processor.cores()));
        words.add(texts.text("facts.threads", processor.threads()));
        words.add(watts(processor.watts()));
        words.add(processor.socket());
    }

    private void add(List<String> words, MemoryModule module) {
        String generation = module.generation().name().replaceAll("[^0-9]", "");
        words.add(amounts.memory(module.capacity()));
        words.add(texts.text("facts.speed", generation, module.speed()));
        words.add(ProperWords.capital(module.type()));
    }

    private void add(List<String> words, Drive drive) {
        words.add(amounts.disk(drive.capacity()));
        words.add(ProperWords.of(drive.attached()));
        words.add(drive.media().name());
        words.add(ProperWords.of(drive.form()));
        words.add(
                drive.dwpd().map(writes -> texts.text("facts.writes", number(writes))).orElse(""));
    }

    private void add(List<String> words, StorageController controller) {
        words.add(texts.text("facts.drivePorts", controller.ports()));
        words.add(
                controller.speaks().stream().map(ProperWords::of).collect(Collectors.joining("/")));
        words.add(ProperWords.of(controller.levels()));
        words.add(
                controller
                        .cache()
                        .map(cache -> texts.text("facts.cache", amounts.memory(cache)))
                        .orElse(""));
    }

    private void add(List<String> words, NetworkCard card) {
        words.add(texts.text("facts.ports", card.ports(), amounts.bandwidth(card.portSpeed())));
        words.add(card.connector());
    }

    private void add(List<String> words, PowerSupply supply) {
        words.add(watts(Optional.of(BigDecimal.valueOf(supply.watts()))));
        words.add(SupplyForm.inWords(supply.form()));
        words.add(supply.grade());
    }

    private void add(List<String> words, Accelerator accelerator) {
        words.add(
                accelerator
                        .memory()
                        .map(memory -> texts.text("facts.memory", amounts.memory(memory)))
                        .orElse(""));
        words.add(watts(accelerator.largestWatts()));
    }

    private String watts(Optional<BigDecimal> watts) {
        return watts.map(each -> texts.text("facts.watts", number(each))).orElse("");
    }

    private String number(BigDecimal number) {
        return amounts.number(Fraction.of(number));
    }
}
