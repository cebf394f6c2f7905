package hostplan.ui.slices;

import java.util.List;

/// One of the answers at the top of the screen.
///
/// @param id names it to tests and style sheets
/// @param figure the answer in a word or two
/// @param notes what it means, a line each
public record Card(String id, String figure, List<String> notes) {
    public Card {
        notes = List.copyOf(notes);
    }
}
