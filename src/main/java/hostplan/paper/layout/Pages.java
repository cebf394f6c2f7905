package hostplan.paper.layout;

import hostplan.paper.PaperTexts;
import hostplan.paper.Section;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/// The pages of a plan, each laid out when it is asked for, so that the first can be shown at once
/// and nobody has to wait for the last. Their feet are made by [Foot] once they are counted.
public final class Pages implements Iterator<Page> {

    private final Iterator<Section> sections;
    private final PageSetup setup;
    private final BlockSlabs layout;
    private final Measures measures;
    private final PaperTexts texts;
    private final Deque<Page> ready = new ArrayDeque<>();
    private Iterator<Slab> slabs = Collections.emptyIterator();
    private Sheet sheet;
    private Stack stack;
    private RunningHead head = RunningHead.NONE;
    private int pages;

    /// @param sections without what their reader must not see
    public Pages(Iterator<Section> sections, PageSetup setup, Measures measures, PaperTexts texts) {
        this.sections = sections;
        this.setup = setup;
        this.measures = measures;
        this.texts = texts;
        this.layout = new BlockSlabs(measures, texts);
        this.sheet = Sheet.of(setup.paper(), setup.orientation());
        this.stack = emptyStack();
    }

    @Override
    public boolean hasNext() {
        while (ready.isEmpty() && (slabs.hasNext() || sections.hasNext() || !stack.isBlank())) {
            advance();
        }
        return !ready.isEmpty();
    }

    @Override
    public Page next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return ready.remove();
    }

    private void advance() {
        if (slabs.hasNext()) {
            place(Stack.group(slabs));
        } else {
            finishPage();
            if (sections.hasNext()) {
                begin(sections.next());
            }
        }
    }

    private void begin(Section section) {
        head = RunningHead.of(section, texts);
        sheet = setup.sheet(section.turn(), new DrawingsFit(section)::on);
        stack = emptyStack();
        slabs = layout.of(section.blocks(), sheet.body());
        List<Mark> marks =
                section.anchor().isEmpty()
                        ? List.of(new Mark.Bookmark(section.bookmark(), 0))
                        : List.of(
                                new Mark.Bookmark(section.bookmark(), 0),
                                new Mark.Anchor(section.anchor(), 0));
        slabs = slabs.hasNext() ? Chain.after(List.of(Slab.withNext(0, 0, marks)), slabs) : slabs;
    }

    private void place(List<Slab> group) {
        if (!stack.isBlank() && !stack.takes(group)) {
            finishPage();
        }
        for (Slab slab : group) {
            if (slab.bond() == Slab.Bond.PAGE_END) {
                finishPage();
            } else {
                slab.paper().ifPresentOrElse(paper -> wholePage(slab, paper), () -> place(slab));
            }
        }
    }

    private void wholePage(Slab slab, Sheet paper) {
        finishPage();
        List<Page.Placed> content = new ArrayList<>(stack.placed());
        content.add(new Page.Placed(0, 0, slab.marks()));
        ready.add(new Page(++pages, paper.width(), paper.height(), content, Page.Kind.LABELS));
        stack = emptyStack();
    }

    private void place(Slab slab) {
        if (!stack.isBlank() && !stack.takes(List.of(slab))) {
            finishPage();
        }
        stack.add(slab);
    }

    private void finishPage() {
        if (!stack.isBlank()) {
            List<Page.Placed> content = new ArrayList<>(stack.placed());
            head.above(sheet, measures).ifPresent(content::add);
            head = head.next();
            ready.add(new Page(++pages, sheet.width(), sheet.height(), content, Page.Kind.PLAN));
            stack = emptyStack();
        }
    }

    private Stack emptyStack() {
        return new Stack(sheet.left(), sheet.top(), sheet.body().height());
    }
}
