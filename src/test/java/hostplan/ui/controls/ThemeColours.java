package hostplan.ui.controls;

import atlantafx.base.theme.PrimerLight;

import javafx.scene.paint.Color;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The colours of the window in one of its themes, as the style sheets say.
final class ThemeColours {

    private static final Pattern COLOUR =
            Pattern.compile("(-(?:color|hp)-[a-z0-9-]+):\\s*([^;]+);");

    private final Map<String, String> values = new HashMap<>();
    private final String rules;

    /// @param theme `primer-light` or `primer-dark`
    /// @param sheets of the application, the stronger ones last
    ThemeColours(String theme, String... sheets) {
        StringBuilder all = new StringBuilder();
        Stream.of(sheets).map(sheet -> read(DrawingView.class, sheet)).forEach(all::append);
        rules = all.toString();
        String sheet = read(PrimerLight.class, theme + ".css") + rules;
        Matcher colours = COLOUR.matcher(sheet);
        while (colours.find()) {
            values.put(colours.group(1), colours.group(2).strip());
        }
    }

    private static String read(Class<?> beside, String name) {
        try (InputStream stream = beside.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// A colour by its name, or as it is written.
    Color of(String value) {
        String found = value.strip();
        while (found.startsWith("-")) {
            found = Objects.requireNonNull(values.get(found), found);
        }
        return Color.web(found);
    }

    /// What is seen where layers of colour lie on a ground, the first of them lowest.
    Color on(Color ground, List<String> layers) {
        Color seen = ground;
        for (String layer : layers) {
            Color over = of(layer);
            Color opaque = Color.color(over.getRed(), over.getGreen(), over.getBlue());
            seen = seen.interpolate(opaque, over.getOpacity());
        }
        return seen;
    }

    /// What the rule of a selector says about a property; parts are separated by commas.
    List<String> said(String selector, String property) {
        Matcher rule =
                Pattern.compile(
                                "(?m)^"
                                        + Pattern.quote(selector)
                                        + " \\{[^}]*?"
                                        + Pattern.quote(property)
                                        + ":\\s*([^;]+);")
                        .matcher(rules);
        if (!rule.find()) {
            throw new IllegalArgumentException(selector + " says nothing about " + property + ".");
        }
        return List.of(rule.group(1).split(",\\s*"));
    }
}
