package hostplan.print;

import hostplan.drawing.Box;
import hostplan.paper.layout.Mark;
import hostplan.paper.layout.Page;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Links and bookmarks, which can be made once it is known on which page everything is.
final class PdfLinks {

    private final PDDocument document;
    private final Map<String, PDPageXYZDestination> anchors = new HashMap<>();
    private final List<Link> links = new ArrayList<>();
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private final List<String> path = new ArrayList<>();
    private final List<PDOutlineItem> open = new ArrayList<>();

    private record Link(PDPage page, PDRectangle area, String target) {}

    PdfLinks(PDDocument document) {
        this.document = document;
    }

    void add(Page page, PDPage sheet) {
        for (Page.Placed placed : page.content()) {
            for (Mark mark : placed.marks()) {
                switch (mark) {
                    case Mark.Link(Box box, String target) ->
                            links.add(new Link(sheet, area(page, placed, box), target));
                    case Mark.Anchor(String name, double y) ->
                            anchors.putIfAbsent(name, place(page, sheet, placed.y() + y));
                    case Mark.Bookmark(List<String> names, double y) ->
                            bookmark(names, place(page, sheet, placed.y() + y));
                    case Mark.Words _, Mark.Strokes _, Mark.Frame _, Mark.Fill _ -> {}
                }
            }
        }
    }

    private static PDRectangle area(Page page, Page.Placed placed, Box box) {
        return new PDRectangle(
                (float) (placed.x() + box.x()),
                (float) (page.height() - placed.y() - box.bottom()),
                (float) box.width(),
                (float) box.height());
    }

    private static PDPageXYZDestination place(Page page, PDPage sheet, double y) {
        PDPageXYZDestination place = new PDPageXYZDestination();
        place.setPage(sheet);
        place.setLeft(0);
        place.setTop((int) Math.ceil(page.height() - y));
        return place;
    }

    /// Goes on in the tree where the path has the same beginning as the one before.
    private void bookmark(List<String> names, PDPageXYZDestination place) {
        int same = 0;
        while (same < Math.min(path.size(), names.size() - 1)
                && path.get(same).equals(names.get(same))) {
            same++;
        }
        while (path.size() > same) {
            path.removeLast();
            open.removeLast();
        }
        for (String name : names.subList(same, names.size())) {
            PDOutlineItem item = new PDOutlineItem();
            item.setTitle(name);
            item.setDestination(place);
            PDOutlineNode above = open.isEmpty() ? outline : open.getLast();
            above.addLast(item);
            path.add(name);
            open.add(item);
        }
    }

    /// A link to something that is not printed is left out.
    void finish() throws IOException {
        for (Link link : links) {
            PDPageXYZDestination target = anchors.get(link.target());
            if (target != null) {
                link.page().getAnnotations().add(annotation(link, target));
            }
        }
        if (outline.hasChildren()) {
            document.getDocumentCatalog().setDocumentOutline(outline);
        }
    }

    /// Without a border: preview and paper would show it differently.
    private static PDAnnotationLink annotation(Link link, PDPageXYZDestination target) {
        PDAnnotationLink annotation = new PDAnnotationLink();
        annotation.setRectangle(link.area());
        annotation.setDestination(target);
        COSArray border = new COSArray();
        for (int each = 0; each < 3; each++) {
            border.add(COSInteger.ZERO);
        }
        annotation.setBorder(border);
        return annotation;
    }
}
