package nl.klankbord.text.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

class MaskingModelFuzzTest {

    /// Whatever the bytes are: a model that writes itself the same again, or an IOException.
    @FuzzTest
    void bytesAreAModelOrRefused(byte[] bytes) throws IOException {
        MaskingModel model;
        try {
            model = MaskingModel.read(new ByteArrayInputStream(bytes));
        } catch (IOException refused) {
            return;
        }
        ByteArrayOutputStream once = new ByteArrayOutputStream();
        model.write(once);
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        MaskingModel.read(new ByteArrayInputStream(once.toByteArray())).write(twice);
        assertThat(twice.toByteArray()).isEqualTo(once.toByteArray());
    }
}
