package hostplan.ui.print;

import hostplan.print.PagePictures;

import java.util.List;
import java.util.Map;

/// The pages of a plan as far as they are made.
///
/// @param pdf what would be saved or printed; with the first page only while more are made
/// @param sizes of its pages, in points
/// @param partPages how many each part has, by its code; without those that have none
/// @param made how many pages are laid out so far
/// @param missing characters that no font of this computer has
/// @param isWhole whether all pages are made
@SuppressWarnings("ArrayRecordComponent") // It is handed on and never compared.
record Preview(
        byte[] pdf,
        List<PagePictures.Size> sizes,
        Map<String, Integer> partPages,
        int made,
        List<String> missing,
        boolean isWhole) {

    static final Preview NONE = new Preview(new byte[0], List.of(), Map.of(), 0, List.of(), true);

    Preview {
        sizes = List.copyOf(sizes);
        partPages = Map.copyOf(partPages);
        missing = List.copyOf(missing);
    }

    /// The same while more pages are laid out.
    Preview withMade(int pages) {
        return new Preview(pdf, sizes, partPages, pages, missing, isWhole);
    }

    /// How many pages it has.
    int pages() {
        return sizes.size();
    }
}
