package hostplan.storage;

import hostplan.amount.Parsed;
import hostplan.amount.Quoted;
import hostplan.document.Coded;

import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The members of one JSON object, read strictly: whatever is missing, of the wrong kind or not
/// known ends the reading with an [Unreadable] that names file and path.
final class JsonMembers {

    private final String fileName;
    private final String path;
    private final JsonNode node;

    private JsonMembers(String fileName, String path, JsonNode node) {
        this.fileName = fileName;
        this.path = path;
        this.node = node;
        if (!node.isObject()) {
            throw wrong("", "is not an object.", "Write it in braces: { … }.");
        }
    }

    static JsonMembers of(String fileName, JsonNode root) {
        return new JsonMembers(fileName, "", root);
    }

    /// Refuses every member that is not among these.
    JsonMembers allowing(Set<String> names) {
        for (String name : node.propertyNames()) {
            if (!names.contains(name)) {
                throw wrong(
                        name,
                        "is not known.",
                        "Remove it, or use one of "
                                + String.join(", ", new TreeSet<>(names))
                                + ".");
            }
        }
        return this;
    }

    String text(String name) {
        return optionalText(name)
                .orElseThrow(() -> wrong(name, "is missing.", "Add it as a text."));
    }

    Optional<String> optionalText(String name) {
        return member(name)
                .map(value -> {
                    if (!value.isString() || value.stringValue().isBlank()) {
                        throw wrong(name, "is not a text.", "Write it in quotes, not empty.");
                    }
                    return value.stringValue();
                });
    }

    int number(String name) {
        JsonNode value =
                member(name).orElseThrow(() -> wrong(name, "is missing.", "Add it as a number."));
        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            throw wrong(name, "is not a whole number.", "Write digits without quotes.");
        }
        return value.intValue();
    }

    Optional<JsonMembers> optionalObject(String name) {
        return member(name).map(value -> new JsonMembers(fileName, path(name), value));
    }

    JsonMembers object(String name) {
        return optionalObject(name)
                .orElseThrow(() -> wrong(name, "is missing.", "Add it as an object."));
    }

    /// Empty where the member is absent.
    List<JsonMembers> objects(String name) {
        List<JsonMembers> found = new ArrayList<>();
        for (JsonNode value : array(name)) {
            found.add(new JsonMembers(fileName, path(name) + "[" + found.size() + "]", value));
        }
        return found;
    }

    List<String> texts(String name) {
        List<String> found = new ArrayList<>();
        for (JsonNode value : array(name)) {
            if (!value.isString()) {
                throw wrong(
                        name + "[" + found.size() + "]", "is not a text.", "Write it in quotes.");
            }
            found.add(value.stringValue());
        }
        return found;
    }

    /// What a text of ours means, or the reading ends with what is wrong with it.
    <T> T meaning(String name, Parsed<T> parsed) {
        return switch (parsed) {
            case Parsed.Value<T>(T value) -> value;
            case Parsed.Problem<T>(String message, String cure) ->
                    throw wrong(name, "cannot be read. " + message, cure);
        };
    }

    /// A word of a closed list.
    <E extends Enum<E> & Coded> E coded(String name, Class<E> type) {
        return coded(name, text(name), type);
    }

    <E extends Enum<E> & Coded> E coded(String name, String word, Class<E> type) {
        String choices =
                Stream.of(type.getEnumConstants())
                        .map(Coded::code)
                        .collect(Collectors.joining(", "));
        return oneOf(name, word, Coded.find(type, word), choices);
    }

    /// Whether a member says yes; no where it is missing.
    boolean yes(String name) {
        return member(name)
                .map(value -> {
                    if (!value.isBoolean()) {
                        throw wrong(name, "is neither true nor false.", "Write true or false.");
                    }
                    return value.booleanValue();
                })
                .orElse(false);
    }

    <T> T oneOf(String name, String text, Optional<T> found, String choices) {
        return found.orElseThrow(
                () -> wrong(name, "is " + Quoted.of(text) + ".", "Write one of " + choices + "."));
    }

    private List<JsonNode> array(String name) {
        List<JsonNode> values = new ArrayList<>();
        member(name)
                .ifPresent(value -> {
                    if (!value.isArray()) {
                        throw wrong(name, "is not a list.", "Write it in brackets: [ … ].");
                    }
                    value.forEach(values::add);
                });
        return values;
    }

    private Optional<JsonNode> member(String name) {
        return Optional.ofNullable(node.get(name));
    }

    private String path(String name) {
        return path.isEmpty() || name.isEmpty() ? path + name : path + "." + name;
    }

    private Unreadable wrong(String name, String what, String cure) {
        String where = path(name);
        return new Unreadable(
                fileName + ": " + (where.isEmpty() ? "the file" : where) + " " + what, cure);
    }

    /// Ends the reading; caught where a file is read as a whole.
    static final class Unreadable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String message;
        private final String cure;

        Unreadable(String message, String cure) {
            super(message + " " + cure);
            this.message = message;
            this.cure = cure;
        }

        String message() {
            return message;
        }

        String cure() {
            return cure;
        }
    }
}
