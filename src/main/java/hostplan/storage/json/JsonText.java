package hostplan.storage.json;

import java.util.ArrayDeque;
import java.util.Deque;

/// A JSON text that is being written, set out for people and for `git diff`.
public final class JsonText {

    private static final String INDENT = "  ";
    private static final String HEX = "0123456789abcdef";

    private final Utf8Buffer text = new Utf8Buffer();
    private final Deque<Frame> open = new ArrayDeque<>();

    private static final class Frame {
        final Layout layout;
        boolean empty = true;

        Frame(Layout layout) {
            this.layout = layout;
        }
    }

    public void beginObject(Layout layout) {
        begin('{', layout);
    }

    public void endObject() {
        end('}');
    }

    public void beginList(Layout layout) {
        begin('[', layout);
    }

    public void endList() {
        end(']');
    }

    /// Begins a member; its value comes next.
    public void name(String name) {
        item();
        text(name);
        text.append(": ");
    }

    /// Begins an item of a list; its value comes next.
    public void item() {
        Frame frame = open.getLast();
        boolean lines = frame.layout == Layout.LINES;
        if (!frame.empty) {
            text.append(lines ? "," : ", ");
        }
        frame.empty = false;
        if (lines) {
            newLine();
        }
    }

    public void text(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                escape(c);
            } else if (!Character.isSurrogate(c)) {
                text.append(c);
            } else if (Character.isSupplementaryCodePoint(value.codePointAt(i))) {
                text.append(value.codePointAt(i));
                i++;
            } else {
                // Half a surrogate pair has no form in UTF-8.
                escape(c);
            }
        }
        text.append('"');
    }

    /// Puts JSON as it is: a number, a word, or what was read without being understood.
    public void raw(String json) {
        text.append(json);
    }

    /// The whole text in UTF-8, once everything that was begun is ended.
    public byte[] toUtf8() {
        return text.toBytes();
    }

    private void begin(char bracket, Layout layout) {
        boolean inline = !open.isEmpty() && open.getLast().layout == Layout.ONE_LINE;
        open.addLast(new Frame(inline ? Layout.ONE_LINE : layout));
        text.append(bracket);
    }

    private void end(char bracket) {
        Frame closed = open.removeLast();
        if (closed.layout == Layout.LINES && !closed.empty) {
            newLine();
        }
        text.append(bracket);
        if (open.isEmpty()) {
            text.append('\n');
        }
    }

    private void newLine() {
        text.append('\n');
        for (int depth = open.size(); depth > 0; depth--) {
            text.append(INDENT);
        }
    }

    private void escape(char c) {
        text.append('\\');
        switch (c) {
            case '"', '\\' -> text.append(c);
            case '\n' -> text.append('n');
            case '\r' -> text.append('r');
            case '\t' -> text.append('t');
            default -> {
                text.append('u');
                for (int shift = 12; shift >= 0; shift -= 4) {
                    text.append(HEX.charAt(c >> shift & 0xF));
                }
            }
        }
    }
}
