package hostplan.paper.layout;

import java.util.List;

/// What layout has to know of fonts. May be asked by one thread at a time.
public interface Measures {

    /// How wide a text in one line is.
    ///
    /// @param size of the font, in points
    /// @return in points
    double width(String text, Face face, double size);

    /// The characters that were asked for and stand in no font of this computer, each once.
    List<String> missing();
}
