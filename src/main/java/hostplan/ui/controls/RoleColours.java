package hostplan.ui.controls;

import hostplan.drawing.Role;

import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableObjectProperty;
import javafx.css.StyleConverter;
import javafx.css.Styleable;
import javafx.css.StyleableObjectProperty;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The colour of each role of a drawing, as the style sheets of the theme say: `-hp-kept` and so
/// on, and `-hp-lit` for what is lit.
final class RoleColours {

    private static final String LIT = "lit";
    private static final Map<String, Metadata> METADATA = metadata();

    private final Map<String, StyleableObjectProperty<Color>> colours = new HashMap<>();

    RoleColours(DrawingView view, Runnable changed) {
        METADATA.forEach((name, metadata) -> {
            var colour = new SimpleStyleableObjectProperty<>(metadata, view, name, Color.GRAY);
            colour.addListener(_ -> changed.run());
            colours.put(name, colour);
        });
    }

    Color of(Role role) {
        return colour(role.code());
    }

    Color lit() {
        return colour(LIT);
    }

    /// Black or white, whichever can be read better on a role.
    Color inkOn(Role role) {
        return inkOn(of(role));
    }

    static Color inkOn(Color ground) {
        return contrast(ground, Color.WHITE) >= contrast(ground, Color.BLACK)
                ? Color.WHITE
                : Color.BLACK;
    }

    private Color colour(String name) {
        return property(name).get();
    }

    private StyleableObjectProperty<Color> property(String name) {
        StyleableObjectProperty<Color> property = colours.get(name);
        if (property == null) {
            throw new IllegalArgumentException("Drawings have no colour named " + name + ".");
        }
        return property;
    }

    /// The ratio of two colours' luminances, from 1 to 21.
    static double contrast(Color one, Color other) {
        double first = luminance(one);
        double second = luminance(other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    static List<CssMetaData<? extends Styleable, ?>> cssMetaData() {
        List<CssMetaData<? extends Styleable, ?>> all =
                new ArrayList<>(Region.getClassCssMetaData());
        all.addAll(METADATA.values());
        return List.copyOf(all);
    }

    private static Map<String, Metadata> metadata() {
        Map<String, Metadata> made = new LinkedHashMap<>();
        for (Role role : Role.values()) {
            made.put(role.code(), new Metadata(role.code()));
        }
        made.put(LIT, new Metadata(LIT));
        return made;
    }

    private static final class Metadata extends CssMetaData<DrawingView, Color> {

        private final String name;

        Metadata(String name) {
            super("-hp-" + name, StyleConverter.getColorConverter(), Color.GRAY);
            this.name = name;
        }

        @Override
        public boolean isSettable(DrawingView view) {
            return true;
        }

        @Override
        public StyleableObjectProperty<Color> getStyleableProperty(DrawingView view) {
            return view.colours().property(name);
        }
    }
}
