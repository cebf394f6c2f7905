package hostplan.print;

import hostplan.paper.layout.Face;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/// The Liberation fonts as files: they come in a jar of their own.
final class FontFiles {

    private FontFiles() {}

    static InputStream open(Face face) throws IOException {
        String name =
                switch (face) {
                    case REGULAR -> "liberation/LiberationSans-Regular.ttf";
                    case BOLD -> "liberation/LiberationSans-Bold.ttf";
                };
        InputStream stream = FontFiles.class.getClassLoader().getResourceAsStream(name);
        if (stream == null) {
            throw new FileNotFoundException(name);
        }
        return stream;
    }
}
