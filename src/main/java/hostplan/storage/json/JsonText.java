package hostplan.storage.json;

import java.util.ArrayDeque;
import java.util.Deque;

/// A JSON text that is being written, set out for people and for `git diff`.
public final class JsonText {

    private static final String INDENT = "  ";
    private static final String HEX = "0123456789abcdef";

    private final StringBuilder text = new StringBuilder(1 << 12);
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
        if (!frame.empty) {
            text.append(frame.layout == Layout.LINES ? "," : ", ");
        }
        frame.empty = false;
        if (frame.layout == Layout.LINES) {
            newLine();
        }
    }

    public void text(String value) {
        text.append('"');
        int plain = 0;
        for (int i = 0; i < value.length(); i++) {
            if (needsEscape(value, i)) {
                text.append(value, plain, i);
                escape(value.charAt(i));
                plain = i + 1;
            }
        }
        text.append(value, plain, value.length()).append('"');
    }

    /// Puts JSON as it is: a number, a word, or what was read without being understood.
    public void raw(String json) {
        text.append(json);
    }

    /// The whole text, once everything that was begun is ended.
    @Override
    public String toString() {
        return text.toString();
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
        text.append('\n').repeat(INDENT, open.size());
    }

    private static boolean needsEscape(String value, int index) {
        char c = value.charAt(index);
        return c < ' ' || c == '"' || c == '\\' || isLone(value, index);
    }

    /// Half a surrogate pair has no form in UTF-8.
    private static boolean isLone(String value, int index) {
        char c = value.charAt(index);
        if (!Character.isSurrogate(c)) {
            return false;
        }
        return Character.isHighSurrogate(c)
                ? index + 1 == value.length() || !Character.isLowSurrogate(value.charAt(index + 1))
                : index == 0 || !Character.isHighSurrogate(value.charAt(index - 1));
    }

    private void escape(char c) {
        switch (c) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\n' -> text.append("\\n");
            case '\r' -> text.append("\\r");
            case '\t' -> text.append("\\t");
            default -> {
                text.append("\\u");
                for (int shift = 12; shift >= 0; shift -= 4) {
                    text.append(HEX.charAt(c >> shift & 0xF));
                }
            }
        }
    }
}
