package hostplan.hardware;

/// The rails of a model: between which distances of the front from the rear posts of a rack they
/// can be mounted, in millimetres.
public record Rails(int shortestMm, int longestMm) {

    public boolean reach(int postsMm) {
        return shortestMm <= postsMm && postsMm <= longestMm;
    }
}
