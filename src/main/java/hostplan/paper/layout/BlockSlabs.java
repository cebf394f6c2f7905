package hostplan.paper.layout;

import hostplan.paper.Block;
import hostplan.paper.Labels;
import hostplan.paper.PaperTexts;
import hostplan.paper.Table;

import java.util.Iterator;
import java.util.List;

/// Makes slabs of blocks, one by one.
record BlockSlabs(Measures measures, PaperTexts texts) {

    Iterator<Slab> of(List<Block> blocks, Room room) {
        return Chain.of(blocks.iterator(), block -> of(block, room));
    }

    private Iterator<Slab> of(Block block, Room room) {
        TextSlabs written = new TextSlabs(room, measures);
        return switch (block) {
            case Table table -> TableSlabs.of(table, room, measures);
            case Labels labels -> LabelSlabs.of(labels, measures, texts);
            case Block.Heading heading -> written.heading(heading).iterator();
            case Block.Paragraph paragraph -> written.paragraph(paragraph.text()).iterator();
            case Block.Facts facts -> written.facts(facts).iterator();
            case Block.Notice notice -> written.notice(notice).iterator();
            case Block.ToFillIn lines -> written.toFillIn(lines).iterator();
            case Block.Picture picture ->
                    List.of(new PictureSlab(picture, measures, texts).in(room)).iterator();
            case Block.Beside beside -> new BesideSlabs(this, beside).in(room).iterator();
            case Block.Only only -> of(only.blocks(), room);
            case Block.PageBreak _ -> List.of(Slab.PAGE_END).iterator();
        };
    }
}
