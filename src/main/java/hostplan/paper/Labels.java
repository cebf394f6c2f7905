package hostplan.paper;

import java.util.List;

/// Labels on sheets that are cut beforehand: pages without margins or feet of their own.
public record Labels(LabelSheet sheet, List<Label> labels) implements Block {

    public Labels {
        labels = List.copyOf(labels);
    }

    /// @param lines the first one large; those that do not fit are left out
    /// @param codes what its QR code may say, the best first: the first is taken whose code is
    ///   large enough to be read; empty for no code
    public record Label(List<String> lines, List<String> codes) {
        public Label {
            lines = List.copyOf(lines);
            codes = List.copyOf(codes);
        }
    }
}
