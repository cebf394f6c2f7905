package hostplan.paper.layout;

import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;

/// What comes of one thing after the other, made only when it is asked for. (A stream would make
/// all of one thing at once.)
final class Chain<A, B> implements Iterator<B> {

    private final Iterator<A> outer;
    private final Function<A, Iterator<B>> inner;
    private Iterator<B> current = Collections.emptyIterator();

    private Chain(Iterator<A> outer, Function<A, Iterator<B>> inner) {
        this.outer = outer;
        this.inner = inner;
    }

    static <A, B> Iterator<B> of(Iterator<A> outer, Function<A, Iterator<B>> inner) {
        return new Chain<>(outer, inner);
    }

    static <B> Iterator<B> after(List<B> first, Iterator<B> rest) {
        return new Chain<>(List.of(first.iterator(), rest).iterator(), Function.identity());
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && outer.hasNext()) {
            current = inner.apply(outer.next());
        }
        return current.hasNext();
    }

    @Override
    public B next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }
}
