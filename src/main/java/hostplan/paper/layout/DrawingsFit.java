package hostplan.paper.layout;

import hostplan.paper.Block;
import hostplan.paper.Section;

import java.util.stream.Stream;

/// Whether the drawings of a section fit on a sheet as they are drawn.
record DrawingsFit(Section section) {

    /// The narrowest that a table beside a drawing can be read at, in points.
    private static final double LEAST_BESIDE = 150;

    boolean on(Sheet sheet) {
        return section.blocks().stream().allMatch(block -> fits(block, sheet.body()));
    }

    private boolean fits(Block block, Room room) {
        return switch (block) {
            case Block.Picture picture -> fits(picture, room);
            case Block.Beside beside ->
                    Stream.concat(beside.left().stream(), beside.right().stream())
                            .allMatch(
                                    each -> fits(each, room.ofWidth(room.width() - LEAST_BESIDE)));
            default -> true;
        };
    }

    /// A little less is not seen.
    private static boolean fits(Block.Picture picture, Room room) {
        double high = picture.drawing().height() * Sheet.POINTS_PER_MM + PictureSlab.AROUND;
        return picture.drawing().width() * Sheet.POINTS_PER_MM <= room.width() + 0.01
                && high <= room.height() + 0.01;
    }
}
