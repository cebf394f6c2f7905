package hostplan.exchange.quote;

import hostplan.exchange.Headings;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a column of a quote says, by its heading in English or German.
enum QuoteColumn {
    PART_NUMBER(
            "partnumber partno partnr pn pn# sku mpn mfrpartnumber mfrpn mfgpart# manufacturerpartnumber"
                    + " productnumber productno productcode productid articlenumber articleno itemno"
                    + " itemnumber itemcode code artikelnummer artikelnr artnr artikelno artno teilenummer"
                    + " teilenr bestellnummer bestellnr herstellernummer herstellernr"
                    + " herstellerartikelnummer herstellerartikelnr hstnr produktnummer produktnr"
                    + " materialnummer materialnr partid"),
    /// A number beside a column of names, else a name.
    ARTICLE("article artikel part teil"),
    NAME(
            "name description bezeichnung beschreibung product produkt item text artikelbezeichnung"
                    + " produktbezeichnung produktname productname productdescription itemdescription"
                    + " artikelbeschreibung artikelname artikeltext title titel benennung leistung"
                    + " partname partdescription"),
    VENDOR("vendor manufacturer brand mfr mfg maker hersteller marke fabrikat"),
    QUANTITY("qty quantity count menge anzahl stuck stk pcs pieces mge units"),
    UNIT_PRICE(
            "unitprice priceperunit priceeach each price unit einzelpreis epreis ep einzel stuckpreis"
                    + " stkpreis preisstuck preisstk preis einheitspreis preisproeinheit preisprostuck"
                    + " unitcost cost yourprice priceunit"),
    TOTAL(
            "total totalprice amount extendedprice extended extprice lineprice linetotal sum"
                    + " gesamtpreis gesamt summe betrag gp gpreis positionswert positionspreis"
                    + " gesamtbetrag subtotal wert"),
    CURRENCY("currency wahrung ccy waehrung");

    /// Words that say how a price is meant, not what the column is.
    private static final Pattern MEANT =
            Pattern.compile(
                    "(?iu)\\b(?:netto|brutto|net|gross|incl|excl|inkl|exkl|zzgl|ohne|mit|vat|tax|mwst|ust|in"
                            + "|eur|euro|usd|chf|gbp)\\b\\.?|[€$£%()\\[\\],:]|\\d+");

    /// Between blanks, with one before and one after.
    private final String words;

    QuoteColumn(String words) {
        this.words = " " + words + " ";
    }

    /// The column of a heading such as `Einzelpreis (EUR, netto)`.
    static Optional<QuoteColumn> of(String heading) {
        String plain = Headings.plain(MEANT.matcher(heading).replaceAll(" "));
        return Arrays.stream(values())
                .filter(column -> !plain.isEmpty() && column.words.contains(" " + plain + " "))
                .findFirst();
    }
}
