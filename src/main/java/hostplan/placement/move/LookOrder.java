package hostplan.placement.move;

import java.util.Collections;
import java.util.List;
import java.util.Random;

/// In which order hosts and kinds are looked at.
sealed interface LookOrder {

    static LookOrder inOrder() {
        return new InOrder();
    }

    /// Another order for each way, always the same.
    static LookOrder of(int way) {
        return new Mixed(new Random(way));
    }

    /// Where to begin among so many.
    int first(int usual, int size);

    /// In the order in which they are looked at.
    List<Integer> mixed(List<Integer> all);

    record InOrder() implements LookOrder {
        @Override
        public int first(int usual, int size) {
            return usual;
        }

        @Override
        public List<Integer> mixed(List<Integer> all) {
            return all;
        }
    }

    record Mixed(Random random) implements LookOrder {
        @Override
        public int first(int usual, int size) {
            return random.nextInt(size);
        }

        @Override
        public List<Integer> mixed(List<Integer> all) {
            Collections.shuffle(all, random);
            return all;
        }
    }
}
