package hostplan.paper.layout;

import java.util.List;

/// Letters that are all half as wide as high.
public final class EqualLetters implements Measures {

    @Override
    public double width(String text, Face face, double size) {
        return text.codePointCount(0, text.length()) * size / 2;
    }

    @Override
    public List<String> missing() {
        return List.of();
    }
}
