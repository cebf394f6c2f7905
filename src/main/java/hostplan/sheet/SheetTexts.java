package hostplan.sheet;

import hostplan.project.ConfigurationNote;
import hostplan.project.ObjectKind;
import hostplan.project.Use;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of the sheets in one language: headings, and what is wrong with a cell.
public final class SheetTexts {

    private static final String BUNDLE = "hostplan.sheet.sheet";

    private final Locale locale;
    private final ResourceBundle bundle;

    public SheetTexts(Locale locale) {
        this.locale = locale;
        // English is the root: asked for by name it would fall back to the language of the machine.
        Locale wanted = locale.getLanguage().equals("en") ? Locale.ROOT : locale;
        bundle = ResourceBundle.getBundle(BUNDLE, wanted);
    }

    public String heading(Column column) {
        return column.ownName().orElseGet(() -> text(column.headingKey()));
    }

    /// The heading of a column of a kind by its key.
    String heading(ObjectKind kind, String key) {
        return text("column." + kind.code() + "." + key);
    }

    /// What became of a hardware configuration, such as `2 servers now share db node (2), a copy of
    /// db node; the others keep db node.`
    public String sentence(ConfigurationNote note) {
        int servers = note.servers().size();
        return switch (note) {
            case ConfigurationNote.Changed changed -> text("note.changed", changed.name(), servers);
            case ConfigurationNote.Copied copied ->
                    text("note.copied", copied.name(), servers, copied.fromName());
            case ConfigurationNote.Joined joined -> text("note.joined", joined.name(), servers);
            case ConfigurationNote.Created created -> text("note.created", created.name(), servers);
        };
    }

    /// Who refers to an object and how, such as `web-01 stands in this rack`.
    public String sentence(Use use) {
        return text("use." + use.link().code(), use.name());
    }

    /// A text with values put into it.
    public String text(String key, Object... values) {
        return new MessageFormat(bundle.getString(key), locale).format(values);
    }
}
