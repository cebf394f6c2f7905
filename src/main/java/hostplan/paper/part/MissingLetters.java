package hostplan.paper.part;

import hostplan.paper.PaperTexts;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Letters for which this computer has no font, and the packages of Debian and its relatives that
/// have them.
///
/// @param characters each what one sees as one
public record MissingLetters(List<String> characters) {

    /// A sentence that names the scripts and the packages; empty where nothing is missing.
    public String cure() {
        if (characters.isEmpty()) {
            return "";
        }
        return new PaperTexts()
                .text("remarks.install", listed(packages()), packages().size(), listed(scripts()));
    }

    private List<String> packages() {
        return characters.stream()
                .map(MissingLetters::script)
                .map(MissingLetters::having)
                .distinct()
                .toList();
    }

    private List<String> scripts() {
        return characters.stream()
                .map(MissingLetters::script)
                .map(MissingLetters::name)
                .distinct()
                .toList();
    }

    private static String listed(List<String> words) {
        return words.stream().collect(Collectors.joining(", "));
    }

    private static UnicodeScript script(String character) {
        return UnicodeScript.of(character.codePointAt(0));
    }

    private static String having(UnicodeScript script) {
        return switch (script) {
            case HAN, HIRAGANA, KATAKANA, HANGUL, BOPOMOFO -> "fonts-noto-cjk";
            case THAI -> "fonts-thai-tlwg";
            case DEVANAGARI -> "fonts-deva";
            case BENGALI -> "fonts-beng";
            case GUJARATI -> "fonts-gujr";
            case GURMUKHI -> "fonts-guru";
            case TAMIL -> "fonts-taml";
            case TELUGU -> "fonts-telu";
            case KANNADA -> "fonts-knda";
            case MALAYALAM -> "fonts-mlym";
            case ORIYA -> "fonts-orya";
            case COMMON, INHERITED -> "fonts-symbola";
            default -> "fonts-noto-core";
        };
    }

    private static String name(UnicodeScript script) {
        return switch (script) {
            case HANGUL -> "Korean";
            case HAN -> "Chinese";
            case HIRAGANA, KATAKANA -> "Japanese";
            case DEVANAGARI -> "Hindi (Devanagari)";
            case COMMON, INHERITED -> "signs";
            default -> {
                String name = script.name().replace('_', ' ').toLowerCase(Locale.ROOT);
                yield Character.toUpperCase(name.charAt(0)) + name.substring(1);
            }
        };
    }
}
