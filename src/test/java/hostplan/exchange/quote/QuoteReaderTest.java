package hostplan.exchange.quote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import hostplan.amount.Parsed;
import hostplan.exchange.CellFault;
import hostplan.exchange.NamedBytes;
import hostplan.exchange.SkippedRow;
import hostplan.hardware.Tax;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;

class QuoteReaderTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");

    private static final String GERMAN =
            """
            Muster Systemhaus GmbH;;;;
            Lieferant: Muster Systemhaus GmbH;;;;
            Angebot Nr.;4711;;;
            Datum: 02.11.2026;;Gültig bis: 30.11.2026;;
            ;;;;
            Pos;Artikel;Bezeichnung;Menge;Einzelpreis netto;Gesamt
            1;M321R8GA0BB0-CQK;Samsung 64 GB DDR5-4800 RDIMM;12 Stk;1.500,00 €;18.000,00 €
            2;MZQL23T8HCLS;Samsung PM9A3 3,84 TB;8;3.300,00 €;26.400,00 €
            ;;Optionen;;;
            3;X710;Netzwerkkarte;1;auf Anfrage;
            ;;Zwischensumme;;;44.400,00 €
            ;;zzgl. 19 % MwSt;;;8.436,00 €
            Lieferzeit ca. 10-15 Arbeitstage;;;;;
            """;

    private static QuoteDraft read(String text) {
        return QuoteReader.read("quote.csv", text).orElseThrow();
    }

    @Test
    void readsAGermanQuoteWithALetterhead() {
        QuoteDraft draft = read(GERMAN);
        assertThat(draft.faults()).isEmpty();
        assertThat(draft.rows())
                .extracting(
                        QuoteRow::number,
                        QuoteRow::partNumber,
                        QuoteRow::name,
                        QuoteRow::quantity,
                        QuoteRow::unitPrice,
                        QuoteRow::currency)
                .containsExactly(
                        tuple(
                                7,
                                "M321R8GA0BB0-CQK",
                                "Samsung 64 GB DDR5-4800 RDIMM",
                                Optional.of(12L),
                                new BigDecimal("1500"),
                                Optional.of(EUR)),
                        tuple(
                                8,
                                "MZQL23T8HCLS",
                                "Samsung PM9A3 3,84 TB",
                                Optional.of(8L),
                                new BigDecimal("3300"),
                                Optional.of(EUR)));
    }

    @Test
    void findsNumberDatesDeliveryAndTaxAroundTheTable() {
        QuoteHead head = read(GERMAN).head();
        assertThat(head.number()).isEqualTo("4711");
        assertThat(head.supplier()).isEqualTo("Muster Systemhaus GmbH");
        assertThat(head.date()).contains(LocalDate.of(2026, 11, 2));
        assertThat(head.validUntil()).contains(LocalDate.of(2026, 11, 30));
        // 15 working days are three weeks.
        assertThat(head.deliveryDays()).contains(21);
        assertThat(head.tax()).contains(Tax.NET);
    }

    @Test
    void leavesOutSumsTitlesAndPartsWithoutAPriceAndSaysSo() {
        assertThat(read(GERMAN).skipped())
                .extracting(SkippedRow::row, SkippedRow::reason)
                .containsExactly(
                        tuple(Optional.of(9), "It has no price."),
                        tuple(Optional.of(10), "It has no price."),
                        tuple(Optional.of(11), "It is no part."),
                        tuple(Optional.of(12), "It is no part."),
                        tuple(Optional.of(13), "It is no part."));
    }

    @Test
    void readsAnEnglishQuoteWithoutCurrencyInItsCells() {
        QuoteDraft draft =
                read(
                        """
                        Quote #: Q-2026-118, Date: 11/20/2026, valid for 30 days
                        Prices in USD, excluding VAT. Delivery time: 3-4 weeks

                        Part number,Description,Qty,Unit price,Total
                        AOC-S25G-M2S,"25GbE, dual port",2,"1,250.50","2,501.00"
                        """);
        assertThat(draft.head().number()).isEqualTo("Q-2026-118");
        assertThat(draft.head().date()).contains(LocalDate.of(2026, 11, 20));
        assertThat(draft.head().validUntil()).contains(LocalDate.of(2026, 12, 20));
        assertThat(draft.head().deliveryDays()).contains(28);
        assertThat(draft.head().currency()).contains(USD);
        assertThat(draft.head().tax()).contains(Tax.NET);
        assertThat(draft.rows())
                .extracting(QuoteRow::unitPrice, QuoteRow::currency)
                .containsExactly(tuple(new BigDecimal("1250.5"), Optional.empty()));
    }

    @Test
    void readsTextPastedFromALetter() {
        QuoteDraft draft =
                read(
                        """
                        Angebot A-77 vom 3. November 2026

                        Artikelnummer    Beschreibung            Menge    Einzelpreis (EUR, brutto)
                        100-100001234    AMD EPYC 9354           2        2.499,90
                        PWS-860P         Netzteil 860 W          4        238,00
                        """);
        assertThat(draft.head().number()).isEqualTo("A-77");
        assertThat(draft.head().date()).contains(LocalDate.of(2026, 11, 3));
        assertThat(draft.head().tax()).contains(Tax.GROSS);
        assertThat(draft.head().currency()).contains(EUR);
        assertThat(draft.rows())
                .extracting(QuoteRow::partNumber, QuoteRow::unitPrice)
                .containsExactly(
                        tuple("100-100001234", new BigDecimal("2499.9")),
                        tuple("PWS-860P", new BigDecimal("238")));
    }

    @Test
    void dividesATotalWhereThePriceOfOneIsNotStated() {
        QuoteDraft draft = read("SKU\tQty\tAmount\nA-1\t4\t$ 100.50\nA-2\t3\t$ 100\n");
        // 100.50 ÷ 4 = 25.125 exactly; 100 ÷ 3 = 33.3333… to a ten-thousandth.
        assertThat(draft.rows())
                .extracting(QuoteRow::unitPrice)
                .containsExactly(new BigDecimal("25.125"), new BigDecimal("33.3333"));
    }

    @Test
    void namesABadCellByRowAndColumn() {
        QuoteDraft draft =
                read("Part number;Qty;Unit price\nA-1;1;12,50 €\nA-2;one;3 €\nA-3;1;cheap\n");
        assertThat(draft.faults())
                .extracting(CellFault::cell, CellFault::column, CellFault::text)
                .containsExactly(
                        tuple("B3", "quantity", "one"), tuple("C4", "unit-price", "cheap"));
        assertThat(draft.rows()).extracting(QuoteRow::partNumber).containsExactly("A-1");
    }

    @Test
    void noticesWhereQuantityAndPriceDoNotMakeTheTotal() {
        QuoteDraft draft = read("SKU;Qty;Price;Total\nA-1;10;19,99;199,90\nA-2;10;20,00;180,00\n");
        assertThat(draft.rows())
                .extracting(QuoteRow::partNumber, QuoteRow::addsUp)
                .containsExactly(tuple("A-1", true), tuple("A-2", false));
    }

    @Test
    void saysWhatATableOfAQuoteNeeds() {
        byte[] letter = "Dear customer,\nno prices today.\n".getBytes(StandardCharsets.UTF_8);
        assertThat(QuoteReader.read(new NamedBytes("letter.txt", letter)))
                .isInstanceOfSatisfying(
                        Parsed.Problem.class,
                        problem ->
                                assertThat(problem.message())
                                        .isEqualTo(
                                                "No table of parts with prices was found in letter.txt."));
    }
}
