/// Plans servers: inventory, slicing of hosts into virtual machines, import and export.
module hostplan {
    requires atlantafx.base;
    requires com.github.librepdf.pdfFontsExtra;
    requires com.google.zxing;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires java.desktop;
    requires javafx.controls;
    requires javafx.fxml;
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.controlsfx.controls;
    requires org.dhatim.fastexcel.reader;
    requires static org.jspecify;
    requires org.kordamp.ikonli.javafx;
    requires org.kordamp.ikonli.material2;
    requires org.snakeyaml.engine;
    requires tools.jackson.databind;

    // The toolkit makes the application class by its public constructor.
    exports hostplan to
            javafx.graphics;

    opens hostplan.ui.shell to
            javafx.fxml;
    opens hostplan.ui.sheet to
            javafx.fxml;
    opens hostplan.ui.imports to
            javafx.fxml;
    opens hostplan.ui.overview to
            javafx.fxml;
    opens hostplan.ui.placement to
            javafx.fxml;
    opens hostplan.ui.print to
            javafx.fxml;
    opens hostplan.ui.purchase to
            javafx.fxml;
    opens hostplan.ui.racks to
            javafx.fxml;
    opens hostplan.ui.slices to
            javafx.fxml;
    opens hostplan.ui.hosts to
            javafx.fxml;
    opens hostplan.ui.vms to
            javafx.fxml;
    opens hostplan.ui.hardware to
            javafx.fxml;
    opens hostplan.ui.controls to
            javafx.fxml;
    opens hostplan.ui.start to
            javafx.fxml;

    // It fills in the options of the subcommands.
    opens hostplan.cli to
            info.picocli;
}
