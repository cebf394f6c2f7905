package hostplan.paper;

import java.util.List;

/// Labels on sheets that are cut beforehand: pages without margins or feet of their own.
public record Labels(LabelSheet sheet, List<Label> labels) implements Block {

    public Labels {
        labels = List.copyOf(labels);
    }

    /// @param lines the first one large; those that do not fit are left out
    /// @param code what its QR code says; empty for none
    public record Label(List<String> lines, String code) {
        public Label {
            lines = List.copyOf(lines);
        }
    }
}
