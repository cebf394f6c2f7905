package hostplan.print;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;

/// One font of outlines, as PDF 32000-1, section 9.6.5 has it.
record OutlineFont(List<OutlineGlyph> glyphs) {

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    COSDictionary in(PDDocument document, String name) throws IOException {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.NAME, COSName.getPDFName(name));
        font.setItem(COSName.FONT_MATRIX, numbers(0.001f, 0, 0, 0.001f, 0, 0));
        font.setItem(COSName.FONT_BBOX, box());
        font.setInt(COSName.FIRST_CHAR, 1);
        font.setInt(COSName.LAST_CHAR, glyphs.size());
        COSDictionary procedures = new COSDictionary();
        COSArray differences = new COSArray();
        differences.add(COSInteger.get(1));
        COSArray widths = new COSArray();
        for (int place = 0; place < glyphs.size(); place++) {
            COSName glyph = COSName.getPDFName("g" + (place + 1));
            differences.add(glyph);
            widths.add(new COSFloat((float) glyphs.get(place).advance()));
            procedures.setItem(glyph, stream(document, procedure(glyphs.get(place))));
        }
        COSDictionary encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        encoding.setItem(COSName.DIFFERENCES, differences);
        font.setItem(COSName.ENCODING, encoding);
        font.setItem(COSName.CHAR_PROCS, procedures);
        font.setItem(COSName.WIDTHS, widths);
        font.setItem(COSName.RESOURCES, new COSDictionary());
        font.setItem(COSName.TO_UNICODE, stream(document, characters()));
        return font;
    }

    private static COSArray numbers(float... values) {
        COSArray array = new COSArray();
        for (float value : values) {
            array.add(new COSFloat(value));
        }
        return array;
    }

    /// Round all glyphs: programs that select text take its height from it.
    private COSArray box() {
        Rectangle2D all = new Rectangle2D.Double(0, -700, 500, 900);
        for (OutlineGlyph glyph : glyphs) {
            if (!glyph.outline().getBounds2D().isEmpty()) {
                all = all.createUnion(glyph.outline().getBounds2D());
            }
        }
        return numbers(
                (float) Math.floor(all.getMinX()),
                (float) Math.floor(-all.getMaxY()),
                (float) Math.ceil(all.getMaxX()),
                (float) Math.ceil(-all.getMinY()));
    }

    private static COSBase stream(PDDocument document, byte[] content) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE)
                .getCOSObject();
    }

    /// The outline without a colour of its own, so that it takes that of the text.
    private static byte[] procedure(OutlineGlyph glyph) {
        Rectangle2D box = glyph.outline().getBounds2D();
        Content content = new Content();
        content.number(glyph.advance()).number(0);
        content.number(box.getMinX()).number(-box.getMaxY());
        content.number(box.getMaxX()).number(-box.getMinY());
        content.operator("d1");
        PathIterator path = glyph.outline().getPathIterator(null);
        boolean evenOdd = path.getWindingRule() == PathIterator.WIND_EVEN_ODD;
        draw(path, content);
        content.operator(evenOdd ? "f*" : "f");
        return content.bytes();
    }

    /// PDF knows cubic curves only.
    private static void draw(PathIterator path, Content content) {
        double[] at = new double[6];
        double x = 0;
        double y = 0;
        for (; !path.isDone(); path.next()) {
            int kind = path.currentSegment(at);
            if (kind == PathIterator.SEG_QUADTO) {
                raise(x, y, at);
            }
            int points = points(kind);
            write(content, at, points).operator(operator(kind));
            if (points > 0) {
                x = at[2 * points - 2];
                y = at[2 * points - 1];
            }
        }
    }

    private static int points(int kind) {
        return switch (kind) {
            case PathIterator.SEG_MOVETO, PathIterator.SEG_LINETO -> 1;
            case PathIterator.SEG_QUADTO, PathIterator.SEG_CUBICTO -> 3;
            default -> 0;
        };
    }

    private static String operator(int kind) {
        return switch (kind) {
            case PathIterator.SEG_MOVETO -> "m";
            case PathIterator.SEG_LINETO -> "l";
            case PathIterator.SEG_QUADTO, PathIterator.SEG_CUBICTO -> "c";
            default -> "h";
        };
    }

    /// The same curve with two control points in place of one.
    private static void raise(double x, double y, double[] at) {
        double controlX = at[0];
        double controlY = at[1];
        at[4] = at[2];
        at[5] = at[3];
        at[0] = x + (controlX - x) * 2 / 3;
        at[1] = y + (controlY - y) * 2 / 3;
        at[2] = at[4] + (controlX - at[4]) * 2 / 3;
        at[3] = at[5] + (controlY - at[5]) * 2 / 3;
    }

    private static Content write(Content content, double[] at, int count) {
        for (int point = 0; point < count; point++) {
            content.number(at[2 * point]).number(-at[2 * point + 1]);
        }
        return content;
    }

    /// Which characters each code stands for.
    private byte[] characters() {
        StringBuilder map =
                new StringBuilder(
                        """
                        /CIDInit /ProcSet findresource begin
                        12 dict begin
                        begincmap
                        /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                        /CMapName /Adobe-Identity-UCS def
                        /CMapType 2 def
                        1 begincodespacerange
                        <00> <FF>
                        endcodespacerange
                        """);
        for (int place = 0; place < glyphs.size(); place++) {
            String text = glyphs.get(place).text();
            if (!text.isEmpty()) {
                String codes = HEX.formatHex(text.getBytes(StandardCharsets.UTF_16BE));
                map.append("1 beginbfchar\n<")
                        .append(HEX.toHexDigits((byte) (place + 1)))
                        .append("> <")
                        .append(codes)
                        .append(">\nendbfchar\n");
            }
        }
        map.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        return map.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
