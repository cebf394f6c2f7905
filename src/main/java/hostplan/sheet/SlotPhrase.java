package hostplan.sheet;

import java.util.Optional;

/// An item about places of a machine as it is written: how many, then its words.
final class SlotPhrase {

    private final int count;
    private final StringBuilder words = new StringBuilder();

    private SlotPhrase(int count) {
        this.count = count;
    }

    static SlotPhrase of(int count) {
        return new SlotPhrase(count);
    }

    /// Adds a word; one that is empty says nothing.
    SlotPhrase add(String word) {
        if (!word.isEmpty()) {
            words.append(words.isEmpty() ? "" : " ").append(word);
        }
        return this;
    }

    SlotPhrase add(Optional<String> word) {
        return add(word.orElse(""));
    }

    String text() {
        return words.isEmpty() ? String.valueOf(count) : count + SlotWords.TIMES + words;
    }
}
