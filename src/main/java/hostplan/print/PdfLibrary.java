package hostplan.print;

/// Settings of the PDF library that have to be made before its first class is loaded.
final class PdfLibrary {

    private PdfLibrary() {}

    /// It would write into the terminal what only its developers want to know.
    static void quiet() {
        if (System.getProperty("org.apache.commons.logging.Log") == null) {
            System.setProperty(
                    "org.apache.commons.logging.Log", "org.apache.commons.logging.impl.NoOpLog");
        }
    }
}
