package hostplan.exchange.rvtools;

import hostplan.exchange.NamedBytes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Workbooks written part by part, also such as no spreadsheet would write.
final class Xlsx {

    private static final String MAIN =
            "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
    private static final String TYPES =
            "application/vnd.openxmlformats-officedocument.spreadsheetml";

    private final SequencedMap<String, String> sheets = new LinkedHashMap<>();

    /// Adds a sheet.
    ///
    /// @param rows the XML of its rows
    Xlsx sheet(String name, String rows) {
        return sheetXml(
                name,
                "<worksheet "
                        + MAIN
                        + "><dimension ref=\"A1:XFD1048576\"/><sheetData>"
                        + rows
                        + "</sheetData></worksheet>");
    }

    Xlsx sheetXml(String name, String xml) {
        sheets.put(name, xml);
        return this;
    }

    /// A row of texts and numbers; what begins with `<` is XML of a cell as it is.
    static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\">");
        for (int column = 0; column < cells.length; column++) {
            String at = "r=\"" + (char) ('A' + column) + number + "\"";
            String cell = cells[column];
            if (cell.startsWith("<")) {
                row.append(cell.replaceFirst("<c", "<c " + at));
            } else if (cell.matches("[0-9.]+")) {
                row.append("<c ").append(at).append("><v>").append(cell).append("</v></c>");
            } else if (!cell.isEmpty()) {
                row.append("<c ")
                        .append(at)
                        .append(" t=\"inlineStr\"><is><t>")
                        .append(cell)
                        .append("</t></is></c>");
            } else {
                row.append("<c ").append(at).append(" s=\"0\"/>");
            }
        }
        return row.append("</row>").toString();
    }

    NamedBytes file(String name) {
        Map<String, String> parts = new LinkedHashMap<>();
        StringBuilder types = new StringBuilder();
        StringBuilder list = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        int number = 0;
        for (Map.Entry<String, String> sheet : sheets.entrySet()) {
            number++;
            parts.put("xl/worksheets/sheet" + number + ".xml", sheet.getValue());
            types.append(
                    "<Override PartName=\"/xl/worksheets/sheet%d.xml\" ContentType=\"%s.worksheet+xml\"/>"
                            .formatted(number, TYPES));
            list.append(
                    "<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>"
                            .formatted(sheet.getKey(), number, number));
            relations.append(
                    ("<Relationship Id=\"rId%d\""
                                    + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\""
                                    + " Target=\"worksheets/sheet%d.xml\"/>")
                            .formatted(number, number));
        }
        parts.put(
                "[Content_Types].xml",
                "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Override PartName=\"/xl/workbook.xml\" ContentType=\""
                        + TYPES
                        + ".sheet.main+xml\"/>"
                        + types
                        + "</Types>");
        parts.put(
                "xl/workbook.xml",
                "<workbook " + MAIN + "><sheets>" + list + "</sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + relations
                        + "</Relationships>");
        return zip(name, parts);
    }

    static NamedBytes zip(String name, Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return new NamedBytes(name, bytes.toByteArray());
    }
}
