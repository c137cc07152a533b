package nl.klankbord.text.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MaskerPropertiesTest {
    private static final Masker MASKER = new Masker();
    /// What texts are made of here, between bars.
    private static final String PIECES = """
            mevrouw|dhr.|Jansen|jansen|Fatima|El|van|der|Berg|de|Wit|heet|zoon|J.|M.A.|Straatweg|\
            goudse rijweg|12|b|-02|3074 AC|3074ac|nummer|nr 14|0612345678|+31 6|010-4806618|bsn|111222333|\
            123456789|NL91ABNA0417164300|iban|58-TK-GV|kenteken|geb.|1-1-2016|(2-3-1980)|zaaknr|WH-24/03391|\
            paspoort|NWR4K82L1|@lotte_010|insta:|82.174.19.203|piet@live.nl|info@rotterdam.nl|groetjes|\
            [NAAM 1]|[NAAM 7]|[ADRES]|[BSN 2]|[E-MAIL]|[naam|]|[|.|,|:|(|)|'|-|@|/|€|en|is|zei|de|hond|\
            Bruno|op|t.n.v.|Олена|EN NU|MEVROUW YILMAZ|nul zes een twee drie vier vijf zes zeven acht""" + "|\n|\uD83D\uDE21|\uD83D|\u0000|\u200B";

    @Property(tries = 1500)
    void maskingAMaskedTextChangesNothing(@ForAll("texts") String text) {
        String once = MASKER.mask(new RawText(text)).text();

        String twice = MASKER.mask(new RawText(once)).text();

        assertThat(twice).isEqualTo(once);
    }

    @Property(tries = 500)
    void maskingWithoutStreetsTwiceChangesNothing(@ForAll("texts") String text) {
        String once = MASKER.mask(new RawText(text), StreetPolicy.MASK_ALL).text();

        String twice = MASKER.mask(new RawText(once), StreetPolicy.MASK_ALL).text();

        assertThat(twice).isEqualTo(once);
    }

    @Property(tries = 1000)
    void everyStringIsMaskedWithoutAFault(@ForAll String text, @ForAll StreetPolicy streets) {
        MaskedText masked = MASKER.mask(new RawText(text), streets);

        MaskingLaws.offsetsFitAndAreInOrder(text, masked.spans());
        MaskingLaws.nothingElseIsChanged(text, masked);
    }

    @Property(tries = 1000)
    void offsetsFitAndAreInOrder(@ForAll("texts") String text, @ForAll StreetPolicy streets) {
        MaskedText masked = MASKER.mask(new RawText(text), streets);

        MaskingLaws.offsetsFitAndAreInOrder(text, masked.spans());
    }

    @Property(tries = 1000)
    void whatIsOutsideTheSpansIsLeftAsItWas(@ForAll("texts") String text, @ForAll StreetPolicy streets) {
        MaskedText masked = MASKER.mask(new RawText(text), streets);

        MaskingLaws.nothingElseIsChanged(text, masked);
    }

    @Property(tries = 1000)
    void aFoundValueStandsNowhereElse(@ForAll("texts") String text, @ForAll StreetPolicy streets) {
        MaskedText masked = MASKER.mask(new RawText(text), streets);

        MaskingLaws.noFoundValueStays(text, masked);
    }

    @Property(tries = 300)
    void aTitleWithAnInventedNameNeverLeaksTheName(@ForAll("inventedNames") String name) {
        String masked = MASKER.mask(new RawText("Gisteren belde mw. " + name + " over de pas."))
                .text();

        assertThat(masked).isEqualTo("Gisteren belde mw. [NAAM 1] over de pas.");
    }

    @Provide
    Arbitrary<String> inventedNames() {
        return Arbitraries.strings()
                .withCharRange('b', 'z')
                .ofMinLength(3)
                .ofMaxLength(8)
                .map(rest -> "Q" + rest);
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<String> pieces = Arbitraries.of(PIECES.split("\\|", -1));
        return pieces.list()
                .ofMaxSize(14)
                .flatMap(words -> Arbitraries.of(" ", " ", "").map(gap -> String.join(gap, words)));
    }
}
