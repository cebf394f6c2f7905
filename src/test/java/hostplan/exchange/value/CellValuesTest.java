package hostplan.exchange.value;

import static org.assertj.core.api.Assertions.assertThat;

import hostplan.amount.DecimalMark;
import hostplan.amount.Parsed;
import hostplan.hardware.RackUnits;
import hostplan.inventory.Status;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

class CellValuesTest {

    private static String units(Optional<RackUnits> units) {
        return units.map(RackUnits::toString).orElse("");
    }

    @ParameterizedTest
    @CsvSource({
        "41-42,41,2", "42 - 39,39,4", "U15-U16,15,2", "u42-u45,42,4", "HE 3,3,''", "41,41,''",
                "10.5,10.5,''",
        "'10,5',10.5,''", "U7,7,''", "41/42,41,2", "41 bis 42,41,2", "HE 1 – HE 2,1,2", "4 HE,'',4",
                "2U,'',2",
        "1.5U,'',1.5", "20..23,20,4"
    })
    void readsPlacesInRacks(String text, String lowest, String height) {
        Position position = Position.parse(text).orElseThrow();

        assertThat(units(position.lowest())).isEqualTo(lowest);
        assertThat(units(position.height())).isEqualTo(height);
    }

    @ParameterizedTest
    @ValueSource(strings = {"top", "0", "-3", "41-", "10.3", "1-2-3", "A1"})
    void refusesWhatIsNoPlaceInARack(String text) {
        assertThat(Position.parse(text)).isInstanceOf(Parsed.Problem.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-03-31,2024-03-31",
        "2024/3/1,2024-03-01",
        "31.03.2024,2024-03-31",
        "1.3.24,2024-03-01",
        "2018/01/16 16:43:22,2018-01-16",
        "2024-03-31T10:00:00Z,2024-03-31",
        "31 Mar 2024,2024-03-31",
        "31. März 2024,2024-03-31",
        "31-Dec-23,2023-12-31",
        "'March 31, 2024',2024-03-31",
        "20240331,2024-03-31",
        "Okt 1st 2024,2024-10-01"
    })
    void readsDates(String text, LocalDate date) {
        assertThat(DateText.parse(text, DateOrder.DAY_FIRST, DateText.OfMonth.FIRST))
                .isEqualTo(Parsed.value(date));
    }

    @Test
    void readsSlashedDatesInTheOrderOfTheColumn() {
        assertThat(DateText.parse("03/04/2024", DateOrder.DAY_FIRST, DateText.OfMonth.FIRST))
                .isEqualTo(Parsed.value(LocalDate.of(2024, 4, 3)));
        assertThat(DateText.parse("03/04/2024", DateOrder.MONTH_FIRST, DateText.OfMonth.FIRST))
                .isEqualTo(Parsed.value(LocalDate.of(2024, 3, 4)));
        assertThat(DateOrder.shownBy(List.of("03/04/2024", "13/04/2024")))
                .contains(DateOrder.DAY_FIRST);
        assertThat(DateOrder.shownBy(List.of("03/04/2024", "03/31/2024")))
                .contains(DateOrder.MONTH_FIRST);
        assertThat(DateOrder.shownBy(List.of("03/04/2024"))).isEmpty();
    }

    @Test
    void takesTheFirstOrTheLastDayOfAMonth() {
        assertThat(DateText.parse("02/2024", DateOrder.DAY_FIRST, DateText.OfMonth.FIRST))
                .isEqualTo(Parsed.value(LocalDate.of(2024, 2, 1)));
        assertThat(DateText.parse("2024-02", DateOrder.DAY_FIRST, DateText.OfMonth.LAST))
                .isEqualTo(Parsed.value(LocalDate.of(2024, 2, 29)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31.02.2024", "2024-13-01", "soon", "2024", "12:30", "3 Foo 2024"})
    void refusesWhatIsNoDate(String text) {
        assertThat(DateText.parse(text, DateOrder.DAY_FIRST, DateText.OfMonth.FIRST))
                .isInstanceOf(Parsed.Problem.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "16,384 131,072#POINT",
                "16.384 131.072#COMMA",
                "1,5 16,384#COMMA",
                "12.345,67#COMMA",
                "12,345.67#POINT",
                "2.5#POINT",
                "1.048.576#COMMA",
                "0,125#COMMA"
            })
    void findsTheDecimalMarkOfAColumn(String cells, DecimalMark mark) {
        assertThat(DecimalMarks.shownBy(Arrays.asList(cells.split(" ")))).contains(mark);
    }

    @Test
    void findsNoDecimalMarkWhereThereIsNoSeparator() {
        assertThat(DecimalMarks.shownBy(List.of("16", "x", ""))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RAM (GB)|ram|gb",
                "Memory (In MB)|memory|mb",
                "Memory [GiB]|memory|gib",
                "DiskSize_GB|disksize|gb",
                "RAM_GB|ram|gb",
                "Memory in GB|memory|gb",
                "MemoryMiB|memory|mib",
                "RAM.TotalSizeInMB|ramtotalsize|mb",
                "Preis (EUR)|preis|eur",
                "Preis in €|preis|eur",
                "Kosten EUR|kosten|eur",
                "Position (U)|position|u",
                "Leistung [W]|leistung|w",
                "Arbeitsspeicher (Go)|arbeitsspeicher|gb"
            })
    void takesTheUnitFromTheHeading(String heading, String base, String unit) {
        assertThat(HeadingUnit.of(heading)).isEqualTo(new HeadingUnit(base, Optional.of(unit)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Name", "S/N", "HE von-bis", "Serial number", "Asset (old)", "GB"})
    void findsNoUnitWhereThereIsNone(String heading) {
        assertThat(HeadingUnit.of(heading).unit()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'',Dell PowerEdge R740,Dell,PowerEdge R740",
        "'',PowerEdge R740,Dell,PowerEdge R740",
        "Dell Inc.,PowerEdge R740,Dell,PowerEdge R740",
        "Dell,Dell PowerEdge R740,Dell,PowerEdge R740",
        "HP,ProLiant DL380 G7,HP,ProLiant DL380 G7",
        "'',HPE DL360 Gen10,HPE,DL360 Gen10",
        "'',Supermicro 6049P,Supermicro,6049P",
        "'',R152-P30-00,'',R152-P30-00",
        "Acme,Box 1,Acme,Box 1",
        "'',Dell,'',Dell",
        "'',HPC-Box 3,'',HPC-Box 3"
    })
    void takesMakeAndModelApart(String maker, String text, String manufacturer, String model) {
        assertThat(ModelName.of(maker, text)).isEqualTo(new ModelName(manufacturer, model));
    }

    @ParameterizedTest
    @CsvSource({
        "Active,ACTIVE", "aktiv,ACTIVE", "in Betrieb,ACTIVE", "Planned,PLANNED", "geplant,PLANNED",
        "bestellt,ORDERED", "Offline,STAGED", "Inventory,STAGED", "defekt,FAILED", "Failed,FAILED",
        "ausgebaut,DECOMMISSIONING", "Decommissioning,DECOMMISSIONING",
                "außer Betrieb,DECOMMISSIONING"
    })
    void knowsTheWordsForStatuses(String word, Status status) {
        assertThat(StatusWords.status(word)).contains(status);
    }

    @Test
    void knowsWhichWordsSayThatAMachineIsGone() {
        assertThat(StatusWords.saysRemoved("ausgebaut")).isTrue();
        assertThat(StatusWords.saysRemoved("Decommissioning")).isFalse();
        assertThat(StatusWords.saysRemoved("active")).isFalse();
    }
}
