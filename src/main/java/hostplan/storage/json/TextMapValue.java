package hostplan.storage.json;

import hostplan.amount.Parsed;
import hostplan.document.UnknownMembers;

import tools.jackson.core.JsonToken;

import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// An object whose members are all texts under names that the person gave.
public final class TextMapValue implements Value<SequencedMap<String, String>> {

    @Override
    public Parsed<SequencedMap<String, String>> read(JsonSource in, UnknownCollector unknown) {
        if (in.token() != JsonToken.START_OBJECT) {
            return in.wrongKind(
                    "An object", "Write it in curly brackets, or leave the member out.");
        }
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        for (String name = in.nextMember(); name != null; name = in.nextMember()) {
            if (texts.containsKey(name)) {
                in.reportTwice(name);
            }
            switch (Scalars.TEXT.read(in, unknown)) {
                case Parsed.Value<String>(String text) -> texts.put(name, text);
                case Parsed.Problem<String> problem -> in.report(problem);
            }
        }
        return Parsed.value(texts);
    }

    @Override
    public void write(SequencedMap<String, String> texts, UnknownMembers unknown, JsonText out) {
        out.beginObject(Layout.LINES);
        texts.forEach((name, text) -> {
            out.name(name);
            out.text(text);
        });
        out.endObject();
    }
}
