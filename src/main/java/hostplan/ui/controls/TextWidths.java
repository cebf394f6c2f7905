package hostplan.ui.controls;

import hostplan.drawing.Shape.Label;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// The fonts of a drawing and how wide texts are in them; measured once for each text.
final class TextWidths {

    private static final String ELLIPSIS = "…";
    private static final int MOST_REMEMBERED = 5_000;

    private final Map<Label.Size, Font> fonts = new EnumMap<>(Label.Size.class);
    private final Map<String, Double> known = new HashMap<>();

    Font font(Label.Size size) {
        return fonts.computeIfAbsent(size, TextWidths::made);
    }

    private static Font made(Label.Size size) {
        FontWeight weight = size == Label.Size.HEADING ? FontWeight.BOLD : FontWeight.NORMAL;
        return Font.font(
                Font.getDefault().getFamily(),
                weight,
                size.millimetres() * PixelGrid.PER_MILLIMETRE);
    }

    double of(String text, Label.Size size) {
        if (known.size() > MOST_REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(size + text, _ -> measured(text, size));
    }

    private double measured(String text, Label.Size size) {
        Text measured = new Text(text);
        measured.setFont(font(size));
        return Math.ceil(measured.getLayoutBounds().getWidth());
    }

    /// What of a label can be shown within so many pixels; empty for nothing.
    String fitted(Label label, double pixels) {
        return label.texts().stream()
                .filter(text -> of(text, label.size()) <= pixels)
                .findFirst()
                .orElseGet(() ->
                        switch (label.fit()) {
                            case WHOLE_OR_NOT -> "";
                            case CUT -> cut(label.texts().getLast(), label.size(), pixels);
                        });
    }

    private String cut(String text, Label.Size size, double pixels) {
        for (int end = text.length() - 1; end > 0; end--) {
            String shorter = text.substring(0, end).stripTrailing() + ELLIPSIS;
            if (of(shorter, size) <= pixels) {
                return shorter;
            }
        }
        return "";
    }
}
