package nl.klankbord.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FileDeliveryTest {
    private static final String FILE = """
            Respondentnr;Datum;Cijfer;Toelichting;Wijk;Kanaal
            R1;23-11-2025;7;Vriendelijk geholpen aan de balie;Blijdorp;balie
            R2;24-11-2025;3,5;Twee uur gewacht en toen naar huis;Prins-Alexander;balie
            """;

    private Intake intake = new Intake();

    @BeforeEach
    void startAfresh() {
        intake = new Intake();
    }

    @Test
    void aFileOfASurveyComesInWithItsScoreChannelAndArea() {
        Delivery delivery = intake.deliver("kto.csv", FILE);

        assertThat(delivery.state()).isInstanceOf(Delivery.State.Finished.class);
        assertThat(delivery.counts()).isEqualTo(new Delivery.Counts(2, 2, 0, 0, 0));
        RecordingDestination.Kept second = intake.destination.signals.get(1);
        assertThat(second.recordId()).isEqualTo("R2");
        assertThat(second.received()).isEqualTo("2025-11-24");
        assertThat(second.text()).isEqualTo("Twee uur gewacht en toen naar huis");
        assertThat(second.context().area()).isEqualTo("prins-alexander");
        assertThat(second.context().channel()).isEqualTo("balie");
        assertThat(second.context().score()).hasToString("Score[value=3.5, lowest=1, highest=10, highIsGood=true]");
    }

    @Test
    void aFileNamedAfterAPersonIsListedWithoutTheName() {
        assertThat(intake.deliver("bezwaar_mevr_Jansen.csv", FILE).fileName())
                .startsWith("bezwaar mevr [NAAM 1]")
                .doesNotContain("Jansen");
    }

    @Test
    void theMappingIsKeptWithTheSource() {
        intake.deliver("kto.csv", FILE);

        Mapping mapping =
                intake.sources.find("kto-balie").orElseThrow().mapping().orElseThrow();
        assertThat(mapping.texts()).containsExactly("Toelichting");
        assertThat(mapping.column(Mapping.Field.RECORD_ID)).contains("Respondentnr");
    }

    @Test
    void theSameFileAgainAddsNothing() {
        intake.deliver("kto.csv", FILE);

        Delivery again = intake.deliver("kto.csv", FILE);

        assertThat(again.counts()).isEqualTo(new Delivery.Counts(2, 0, 2, 0, 0));
        assertThat(intake.destination.recordIds()).containsExactly("R1", "R2");
    }

    @Test
    void refusedRowsLieInQuarantineWithoutTheirContent() {
        Delivery delivery = intake.deliver("kto.csv", """
                id;datum;cijfer;tekst
                a;23-11-2025;7;goed geholpen bij de balie
                b;geheim;7;goed geholpen bij de balie
                c c;23-11-2025;7;geheim en goed geholpen
                d;23-11-2025;geheim;goed geholpen bij de balie
                e;23-11-2025;11;goed geholpen bij de balie
                f;23-11-2025;7;
                g;23-11-2099;7;goed geholpen bij de balie
                ;23-11-2025;7;goed geholpen bij de balie
                """ + "h;23-11-2025;7;" + "geheim ".repeat(3_000) + "\n");

        assertThat(delivery.counts()).isEqualTo(new Delivery.Counts(9, 1, 0, 0, 8));
        assertThat(intake.quarantine(delivery))
                .containsExactly(
                        "3 b de datum is niet te lezen",
                        "4  het kenmerk bevat een teken dat niet mag; letters, cijfers en . _ : / - mogen wel",
                        "5 d het cijfer is geen getal",
                        "6 e het cijfer ligt buiten de schaal van de bron",
                        "7 f de tekst ontbreekt",
                        "8 g de datum ligt in de toekomst",
                        "9  het kenmerk ontbreekt",
                        "10 h tekst is langer dan 20.000 tekens")
                .noneMatch(row -> row.contains("geheim"));
    }

    @Test
    void aCorrectedRowIsMarkedAsRepaired() {
        Delivery wrong = intake.deliver(
                "kto.csv", "id;datum;tekst\na;1-1-2025;goed geholpen bij u\nb;xx;slecht geholpen bij u\n");
        Delivery right = intake.deliver("beter.csv", "id;datum;tekst\nb;2-1-2025;slecht geholpen bij u\n");

        assertThat(intake.deliveries.quarantine(wrong.id(), 10))
                .containsExactly(new Delivery.Quarantined(3, "b", "de datum is niet te lezen", right.id()));
        assertThat(intake.destination.recordIds()).containsExactly("a", "b");
    }

    @Test
    void aRowOfAnotherSourceWithTheSameIdRepairsNothing() {
        Delivery wrong = intake.deliver(
                "kto.csv", "id;datum;tekst\na;1-1-2025;goed geholpen bij u\nb;xx;slecht geholpen bij u\n");
        intake.deliver(
                "klacht",
                "klacht.csv",
                "id;datum;tekst\nb;2-1-2025;slecht geholpen bij u\n".getBytes(StandardCharsets.UTF_8));

        assertThat(intake.deliveries.quarantine(wrong.id(), 10)).allMatch(row -> row.repairedBy() == 0);
    }

    @Test
    void aDeliveryThatBrokeOffGoesOnWhereItStopped() {
        String file = rows(2_000, 7);
        intake.destination.failAfter(900);
        Delivery broken = intake.deliver("groot.csv", file);
        intake.destination.failAfter(Integer.MAX_VALUE);

        Delivery resumed = intake.deliver("groot.csv", file);

        assertThat(broken.state()).isInstanceOf(Delivery.State.Failed.class);
        assertThat(broken.counts().added()).isLessThan(900);
        assertThat(resumed.id()).isEqualTo(broken.id());
        assertThat(resumed.state()).isInstanceOf(Delivery.State.Finished.class);
        assertThat(resumed.counts()).isEqualTo(new Delivery.Counts(2_000, 1_715, 0, 0, 285));
        assertThat(intake.quarantine(resumed)).hasSize(285);
        assertThat(intake.destination.recordIds()).hasSize(1_715).doesNotHaveDuplicates();
    }

    @Test
    void aCancelledDeliveryStopsAndGoesOnWhenDeliveredAgain() {
        String file = rows(5_000, Integer.MAX_VALUE);
        intake.onProgress = delivery -> intake.deliveries.cancel(delivery.id(), "beheerder");
        Delivery cancelled = intake.deliver("groot.csv", file);
        intake.onProgress = delivery -> {};

        Delivery resumed = intake.deliver("groot.csv", file);

        assertThat(cancelled.state())
                .isInstanceOfSatisfying(
                        Delivery.State.Cancelled.class,
                        state -> assertThat(state.by()).isEqualTo("beheerder"));
        assertThat(cancelled.counts().added()).isEqualTo(500);
        assertThat(resumed.id()).isEqualTo(cancelled.id());
        assertThat(resumed.counts().added()).isEqualTo(5_000);
        assertThat(intake.destination.recordIds()).doesNotHaveDuplicates();
    }

    @Test
    void aRunningDeliveryIsNotStartedTwice() {
        String file = rows(1_000, Integer.MAX_VALUE);
        Set<FileDelivery.Outcome> second = new HashSet<>();
        intake.onProgress = delivery -> second.add(
                intake.tryDeliver("kto-balie", "groot.csv", file.getBytes(StandardCharsets.UTF_8), Optional.empty()));

        intake.deliver("groot.csv", file);

        assertThat(second)
                .containsExactly(new FileDelivery.Outcome.Refused("dit bestand wordt op dit moment al ingenomen"));
    }

    @Test
    void aDeliveryWhoseProcessDiedIsShownAsInterruptedAndCanGoOn() {
        Delivery done = intake.deliver("kto.csv", FILE);
        intake.database.sql().sql("""
                update delivery set finished_at = null, through_line = 2, rows_read = 1, added = 1, known = 0,
                       process = split_part(process, ' ', 1) || ' 999999999 1'""").update();

        Delivery interrupted = intake.deliveries.find(done.id()).orElseThrow();
        Delivery resumed = intake.deliver("kto.csv", FILE);

        assertThat(interrupted.state()).isInstanceOf(Delivery.State.Interrupted.class);
        assertThat(resumed.id()).isEqualTo(done.id());
        assertThat(resumed.counts()).isEqualTo(new Delivery.Counts(2, 1, 1, 0, 0));
    }

    @Test
    void withoutAColumnForTheDateTheGivenDayIsUsedAndSaidAloud() {
        intake.deliver(
                "gold.jsonl", "{\"id\":\"c1\",\"text\":\"te lang gewacht op antwoord\",\"spans\":[[1,2,\"X\"]]}\n");

        assertThat(intake.destination.signals.getFirst().received()).isEqualTo("2026-11-20");
        assertThat(intake.notices).anyMatch(notice -> notice.contains("2026-11-20"));
    }

    @Test
    void withoutAColumnForTheIdTheContentGivesOne() {
        String file =
                "datum;tekst\n1-1-2025;goed geholpen bij u\n1-1-2025;goed geholpen bij u\n2-1-2025;niet goed geholpen\n";

        Delivery first = intake.deliver("kto.csv", file);
        Delivery again = intake.deliver("kto.csv", file);

        assertThat(first.counts().added()).isEqualTo(3);
        assertThat(again.counts().known()).isEqualTo(3);
        assertThat(intake.destination.recordIds().getFirst()).matches("[0-9a-f]{16}-1");
        assertThat(intake.destination.recordIds().get(1)).endsWith("-2");
    }

    @Test
    void aColumnOfServiceNumbersIsRefusedAsId() {
        Delivery delivery = intake.deliver("kto.csv", """
                id;datum;tekst
                111222333;1-1-2025;goed geholpen bij u
                123456782;1-1-2025;goed geholpen bij u
                100000009;1-1-2025;goed geholpen bij u
                """);

        assertThat(failure(delivery)).contains("burgerservicenummers");
        assertThat(intake.destination.signals).isEmpty();
    }

    @Test
    void aFileThatLacksAColumnOfTheMappingIsRefused() {
        intake.deliver("kto.csv", FILE);

        Delivery delivery = intake.deliver("anders.csv", "Respondentnr;Verhaal\nR9;Een heel ander bestand is dit\n");

        assertThat(failure(delivery)).contains("Toelichting").contains("Datum");
    }

    @Test
    void aFileThatIsRefusedStandsInTheListWithItsReason() {
        assertThat(failure(intake.deliver("leeg.csv", ""))).isEqualTo("het bestand is leeg");
        assertThat(intake.deliveries.newest(10)).hasSize(1);
    }

    @Test
    void aSourceThatIsNotThereIsRefused() {
        assertThat(intake.tryDeliver("nergens", "x.csv", new byte[0], Optional.empty()))
                .isEqualTo(new FileDelivery.Outcome.Refused("de bron 'nergens' bestaat niet"));
    }

    @Test
    void rowsInWindows1252ComeInAsTheyAre() {
        intake.deliver(
                "klacht",
                "k.csv",
                "id;datum;tekst\n1;1-1-2025;Financiële hulp bleef uit, één jaar\n"
                        .getBytes(Charset.forName("windows-1252")));

        assertThat(intake.destination.signals.getFirst().text()).isEqualTo("Financiële hulp bleef uit, één jaar");
    }

    @Test
    void aPostcodeOrAnAddressGivesTheAreaAndGoesNoFurther() {
        intake.deliver("m.csv", """
                id,datum,tekst,adres
                1,1-1-2025,De lamp is stuk in onze straat,"Beijerlandselaan 1, 3074 EA Rotterdam"
                """);

        SignalContext context = intake.destination.signals.getFirst().context();
        assertThat(context.area()).isEqualTo("feijenoord");
        assertThat(context.toString()).doesNotContain("3074");
    }

    /// Rows of which every so many lacks its text.
    private static String rows(int count, int every) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(
                        i -> "n%d;1-1-2025;%s".formatted(i, i % every == 0 ? "" : "tekst van een bewoner nummer " + i))
                .collect(Collectors.joining("\n", "id;datum;tekst\n", "\n"));
    }

    private static String failure(Delivery delivery) {
        return delivery.state() instanceof Delivery.State.Failed failed
                ? failed.reason()
                : delivery.state().toString();
    }
}
