package hostplan.cli;

import hostplan.amount.Quoted;
import hostplan.paper.PaperSize;
import hostplan.print.PaperJob;
import hostplan.print.PdfPlan.Pdf;
import hostplan.print.Printer;
import hostplan.print.Sent;
import hostplan.print.Sides;
import hostplan.storage.Saved;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Where a plan goes: a file, a printer, or both.
///
/// @param project the file of the project, which is never written over
record PrintTargets(Services services, Path project, Optional<Path> pdf, Optional<String> printer) {

    /// Refuses what cannot be, before anything is made.
    void check() {
        if (pdf.isEmpty() && printer.isEmpty()) {
            throw new BadInput(
                    "Nothing says where the plan goes.", "Name a file with --pdf, or a --printer.");
        }
        if (pdf.filter(this::isProject).isPresent()) {
            throw new BadInput(
                    "--pdf: " + pdf.get() + " is the project itself.",
                    "Name another file to write.");
        }
        printer.ifPresent(this::checkPrinter);
    }

    private boolean isProject(Path file) {
        try {
            return Files.exists(file) && Files.isSameFile(file, project);
        } catch (IOException unclear) {
            return false;
        }
    }

    private void checkPrinter(String name) {
        List<Printer> there = services.printers().found();
        if (there.stream().noneMatch(each -> each.name().equals(name))) {
            throw new BadInput(
                    "--printer: this computer has no printer " + Quoted.of(name) + ".",
                    there.isEmpty()
                            ? "It has none at all; write the plan into a file with --pdf."
                            : "Choose from "
                                    + there.stream()
                                            .map(Printer::name)
                                            .collect(Collectors.joining(", "))
                                    + ".");
        }
    }

    void send(Pdf printed, String title, PaperSize paper) {
        pdf.ifPresent(file -> write(file, printed));
        printer.ifPresent(
                name -> print(new PaperJob(printed.bytes(), title, paper, name, 1, Sides.ONE)));
    }

    private void write(Path file, Pdf printed) {
        switch (services.files().export(file, printed.bytes())) {
            case Saved.Done _ -> {}
            case Saved.ChangedOnDisk _ ->
                    throw new BadInput(file + " was changed meanwhile.", "Try again.");
            case Saved.Failed(String message, String cure) -> throw new BadInput(message, cure);
        }
    }

    private void print(PaperJob job) {
        switch (services.printers().print(job)) {
            case Sent.Queued _ -> {}
            case Sent.Failed(Sent.Reason reason, String words) ->
                    throw new BadInput(
                            "Nothing was printed on " + job.printer() + ": " + why(reason, words),
                            "Look at its queue, or write the plan into a file with --pdf.");
        }
    }

    private static String why(Sent.Reason reason, String words) {
        return switch (reason) {
            case GONE -> "it is not there any more.";
            case REFUSED -> "its queue takes nothing at present.";
            case OTHER -> words + ".";
        };
    }

    /// How many pages went where, a line for each place.
    List<String> lines(int pages) {
        String count = pages + (pages == 1 ? " page" : " pages");
        List<String> lines = new ArrayList<>();
        pdf.ifPresent(file -> lines.add(file + ": " + count));
        printer.ifPresent(name -> lines.add("In the queue of " + name + ": " + count));
        return lines;
    }
}
