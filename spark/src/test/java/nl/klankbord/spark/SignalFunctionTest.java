package nl.klankbord.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import nl.klankbord.text.personaldata.MaskedText;
import nl.klankbord.text.personaldata.Masker;
import nl.klankbord.text.personaldata.RawText;
import nl.klankbord.text.topics.Categoriser;
import org.junit.jupiter.api.Test;

class SignalFunctionTest {
    private static final String TEXT = "De container op de hoek zit vol. Bel mij op 06-12345678, mw Jansen.";

    @Test
    void aWorkerFindsExactlyWhatTheServerFinds() {
        MaskedText masked = new Masker().mask(new RawText(TEXT));

        SignalFunction.Outcome outcome = new SignalFunction().apply(TEXT);

        assertThat(outcome.masked()).isEqualTo(masked.text());
        assertThat(outcome.found()).isEqualTo(new Categoriser().categorise(masked));
    }

    @Test
    void itTravelsToAWorkerInUnderAKilobyte() throws Exception {
        ByteArrayOutputStream sent = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(sent)) {
            out.writeObject(new SignalFunction());
        }

        SignalFunction arrived;
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(sent.toByteArray()))) {
            arrived = (SignalFunction) in.readObject();
        }

        assertThat(sent.size()).isLessThan(1_000);
        assertThat(arrived.apply(TEXT)).isEqualTo(new SignalFunction().apply(TEXT));
    }
}
