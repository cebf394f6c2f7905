package hostplan.document;

import java.util.random.RandomGenerator;

/// Makes identities: a short prefix that tells a reader of the file what it stands for, and twelve
/// random letters and digits (about 59 bits) that cannot be mistaken for each other.
public final class Ids {

    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 12;

    private final RandomGenerator random;

    public Ids(RandomGenerator random) {
        this.random = random;
    }

    /// A new identity such as `srv-7f3k2m9qx4tb`.
    public String next(String prefix) {
        StringBuilder id = new StringBuilder(prefix).append('-');
        for (int i = 0; i < LENGTH; i++) {
            id.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return id.toString();
    }
}
