package hostplan.hardware.storage;

import hostplan.amount.Bytes;
import hostplan.amount.Fraction;
import hostplan.hardware.PoolKind;
import hostplan.hardware.UsualFigure;
import hostplan.message.Message;
import hostplan.message.Value;

import java.util.ArrayList;
import java.util.List;

/// How the figures of shared storage come about, line by line.
final class PoolWorking {

    private final PoolFigures figures;
    private final List<Message> lines = new ArrayList<>();

    private PoolWorking(PoolFigures figures) {
        this.figures = figures;
    }

    static List<Message> of(PoolFigures figures, Fraction readShare) {
        PoolWorking working = new PoolWorking(figures);
        if (figures.isOutside()) {
            working.line("pool-outside");
        } else {
            working.space();
            working.operations(readShare);
            working.needs();
        }
        working.lines.addAll(figures.doubts());
        return List.copyOf(working.lines);
    }

    private void space() {
        line("pool-raw", Value.of(figures.hosts().size()), Value.storage(figures.raw()));
        if (figures.problem().isPresent()) {
            lines.addAll(figures.problem().stream().toList());
            return;
        }
        int kept = figures.rebuilds() ? figures.pool().hostsKept() : 0;
        if (kept > 0) {
            line(
                    "pool-left",
                    Value.of(kept),
                    Value.storage(Sums.of(Spread.without(figures.space(), kept))));
        }
        line(
                figures.pool().parity() > 0 ? "pool-held-parity" : "pool-held",
                Value.of(figures.pool().copies()),
                Value.of(figures.pool().parity()),
                Value.storage(Sums.of(figures.held())));
        Bytes usable = figures.usable().orElse(Bytes.ZERO);
        line(
                "pool-usable",
                Value.of(Fraction.of(figures.pool().fillLimit()).times(100), 1),
                Value.storage(usable),
                Value.of(usable));
        line("pool-survives", Value.of(figures.survives()));
    }

    private void operations(Fraction readShare) {
        figures.iops(readShare)
                .ifPresentOrElse(
                        total ->
                                line(
                                        "pool-iops",
                                        Value.of(PoolRate.drives(figures).size()),
                                        Value.of(readShare, 2),
                                        Value.of(figures.dataParts()),
                                        Value.of(figures.parts()),
                                        Value.of(total, 0)),
                        () -> {
                            if (figures.pool().kind() == PoolKind.CEPH) {
                                line("pool-iops-unknown");
                            }
                        });
    }

    /// What it takes of each host, one line for those that are alike.
    private void needs() {
        figures.hosts().stream().map(this::need).distinct().forEach(lines::add);
        boolean usual =
                figures.pool().memoryPerHost().isEmpty() || figures.pool().coresPerHost().isEmpty();
        if (usual) {
            lines.add(UsualFigure.source(PoolNeeds.source(figures.pool().kind())));
        }
    }

    private Message need(PoolHost host) {
        return Message.of(
                "pool-needs",
                figures.memoryOn(host).map(Value::of).orElse(Value.word("not-known")),
                figures.coresOn(host).map(each -> Value.of(each)).orElse(Value.word("not-known")));
    }

    private void line(String key, Value... values) {
        lines.add(Message.of(key, values));
    }
}
