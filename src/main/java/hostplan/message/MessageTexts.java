package hostplan.message;

import hostplan.amount.AmountFormat;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/// Puts messages into words of one language.
public final class MessageTexts {

    private final ResourceBundle texts;
    private final Locale locale;
    private final AmountFormat amounts;

    public MessageTexts(ResourceBundle texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
        amounts = new AmountFormat(locale);
    }

    public String text(Message message) {
        return text(message.key(), message.values());
    }

    public String text(String key, List<Value> values) {
        Object[] shown = values.stream().map(this::shown).toArray();
        return new MessageFormat(texts.getString(key), locale).format(shown);
    }

    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /// Counts stay numbers, since a message may choose its words by them.
    private Object shown(Value value) {
        return switch (value) {
            case Value.Text(var text) -> text;
            case Value.Word(var key) -> texts.getString(key);
            case Value.Count(var number) -> number;
            case Value.Decimal(var number) -> number;
            case Value.Memory(var amount) -> amounts.memory(amount);
            case Value.Storage(var amount) -> amounts.disk(amount);
            case Value.Rate(var amount) -> amounts.bandwidth(amount);
            case Value.Money(var amount) -> amounts.money(amount);
            case Value.ExactMoney(var amount) -> amounts.exactMoney(amount);
            case Value.Share(var share) -> amounts.percent(share);
            case Value.Day(var date) -> date.toString();
        };
    }
}
