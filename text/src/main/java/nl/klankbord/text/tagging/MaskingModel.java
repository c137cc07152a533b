package nl.klankbord.text.tagging;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/// What was learned from annotated texts: how to tell names and numbers.
public final class MaskingModel {
    private static final String RESOURCE = "/data/masking/masking.model";
    private static final int VERSION = 0x4B4C4201;

    private final NameModel names;
    private final NumberModel numbers;

    MaskingModel(NameModel names, NumberModel numbers) {
        this.names = names;
        this.numbers = numbers;
    }

    /// The model that ships with the library.
    public static MaskingModel load() {
        try (InputStream in = MaskingModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The model for masking is not on the class path: " + RESOURCE);
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public NameTagger nameTagger() {
        return new NameTagger(names);
    }

    public NumberTagger numberTagger() {
        return new NumberTagger(numbers);
    }

    public void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(VERSION);
        names.write(data);
        numbers.write(data);
        data.flush();
    }

    /// @throws IOException when this is no model of this version
    public static MaskingModel read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        if (data.readInt() != VERSION) {
            throw new IOException("This is no model for masking of this version of the program");
        }
        return new MaskingModel(NameModel.read(data), NumberModel.read(data));
    }
}
