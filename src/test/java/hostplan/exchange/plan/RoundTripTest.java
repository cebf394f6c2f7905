package hostplan.exchange.plan;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.document.Ids;
import hostplan.exchange.ImportOptions;
import hostplan.exchange.ImportResult;
import hostplan.exchange.NamedBytes;
import hostplan.exchange.recognise.AnyImporter;
import hostplan.exchange.value.ShippedProcessors;
import hostplan.project.ObjectKind;
import hostplan.project.Project;
import hostplan.sheet.CellLanguage;
import hostplan.sheet.Sheet;
import hostplan.sheet.SheetEdits;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// What the window exports as CSV says nothing new when it is imported again.
class RoundTripTest {

    private static final AnyImporter IMPORTER = new AnyImporter(ShippedProcessors.ALL);

    private static final List<String> COMPUTED_OR_NOT_OF_A_LIST =
            List.of(
                    "Processors",
                    "Configuration",
                    "Enclosure",
                    "Bay",
                    "Racks",
                    "Servers",
                    "Electricity, a kWh",
                    "PUE",
                    "Rack unit, a month",
                    "Hour of work");

    private final Ids ids = new Ids(new Random(9));

    private ImportPlan plan(Project project, String name, String text) {
        ImportResult result =
                IMPORTER.read(
                        List.of(new NamedBytes(name, text.getBytes(StandardCharsets.UTF_8))),
                        ImportOptions.USUAL);
        return new ImportPlanner(ids).plan(project, result);
    }

    private Project project() {
        Project project =
                plan(
                                Project.EMPTY,
                                "servers.csv",
                                """
                                Name;Hostname;Status;Umgebung;Rolle;Modell;CPU;RAM;Platten;IOPS;Netzwerk;Watt;Standort;Schrank;HE von-bis;Face;OS;Owner;S/N;Asset tag;OOB IP;IP;Kaufdatum;Lieferant;Preis (EUR);Bestellung;Garantie bis;Support;Tags;Notizen
                                =1+1;a.example;aktiv;prod;db;Dell R740;2x Xeon Gold 6130;384 GB;8x 1,2TB SAS;90000;2x 25GbE;350;FRA1;A01;41-42;front;Debian;Ann;S1;T1;10.0.0.1;10.0.0.2;31.12.2023;Bechtle;12.345,67;B-1;12/2027;NBD;"a, b";"one, two"
                                -web;;geplant;;;;;16 GB;;;;;;;;;;;;;;;;;;;;;;
                                """)
                        .after();
        project =
                plan(
                                project,
                                "vms.csv",
                                """
                                VM name,Cluster,Host,Power state,vCPUs,RAM (MB),Provisioned (MB),In use (MB),OS,Group,UUID,Tags,Notes
                                v1,C1,=1+1,on,4,8191,20480,1024,Debian,g,U1,x,note
                                v2,C2,,off,1,1024,,,,,,,
                                """)
                        .after();
        project =
                plan(
                                project,
                                "racks.csv",
                                "Rack,Site,Height,Mounting depth,Max weight,Max power\nB1,FRA1,47,800,1000 kg,7000")
                        .after();
        return plan(project, "sites.csv", "Name,Kind,Physical address\nFRA1,colocation,Main St 1")
                .after();
    }

    @ParameterizedTest
    @EnumSource(
            value = ObjectKind.class,
            names = {"SERVER", "VM", "RACK", "SITE"})
    void importsItsOwnExportWithoutAChange(ObjectKind kind) {
        Project project = project();
        Sheet sheet = Sheet.of(project, kind);
        List<String> rows = IntStream.range(0, sheet.size()).mapToObj(sheet::id).toList();
        String csv = new SheetEdits(ids, CellLanguage.ENGLISH).csv(sheet, rows, sheet.columns());

        ImportPlan plan = plan(project, "export.csv", csv);

        assertThat(rows).isNotEmpty();
        // What is worked out from other tables is exported, and not taken back.
        assertThat(plan.warnings()).allMatch(warning -> warning.message().contains("not taken: "));
        assertThat(plan.recognised().getFirst().kind()).isEqualTo(kind);
        assertThat(plan.recognised().getFirst().unrecognisedHeadings())
                .isSubsetOf(COMPUTED_OR_NOT_OF_A_LIST);
        assertThat(plan.rows())
                .hasSameSizeAs(rows)
                .allSatisfy(row -> assertThat(row.outcome()).isInstanceOf(Outcome.Unchanged.class));
        assertThat(plan.after()).isSameAs(project);
    }
}
