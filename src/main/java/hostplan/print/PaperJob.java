package hostplan.print;

import hostplan.paper.PaperSize;

/// What goes to a printer.
///
/// @param pdf the pages to print and no others
/// @param title by which it is known in the queue
/// @param paper of its pages
/// @param printer its name
/// @param copies at least 1
@SuppressWarnings("ArrayRecordComponent") // It is handed on and never compared.
public record PaperJob(
        byte[] pdf, String title, PaperSize paper, String printer, int copies, Sides sides) {}
