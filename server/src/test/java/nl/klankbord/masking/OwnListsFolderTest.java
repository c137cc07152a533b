package nl.klankbord.masking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.klankbord.commandline.Refusal;
import nl.klankbord.text.personaldata.Masker;
import nl.klankbord.text.personaldata.OwnLists;
import nl.klankbord.text.personaldata.RawText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnListsFolderTest {
    @TempDir
    private Path folder;

    @Test
    void entriesAreReadWithoutCommentsBlankLinesAndDoubles() throws IOException {
        write("streets.txt", "\uFEFF# straten\r\n\r\nOude Werf\r\n  Esdoorn # een boom\r\nEsdoorn\r\n");
        write("keep.txt", "14 010\n");

        OwnLists lists = OwnListsFolder.read(folder.toString());

        assertThat(lists.streets()).containsExactly("Oude Werf", "Esdoorn");
        assertThat(lists.names()).isEmpty();
        assertThat(lists.keep()).containsExactly("14 010");
    }

    @Test
    void withoutAFolderThereAreNoLists() {
        assertThat(OwnListsFolder.read("")).isEqualTo(OwnLists.NONE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "names.txt|Zwaantje Kwakernaak\\nQ|names.txt line 2: has fewer than 2 letters and digits",
                "keep.txt|-\\n14|keep.txt line 1: has fewer than 3 letters and digits (and 1 more)",
                "streets.txt|Oude Werf\\tZwaantje Kwakernaak|streets.txt line 1: holds a tab",
                "straten.txt|Oude Werf|straten.txt: not one of the lists streets.txt, names.txt, keep.txt"
            })
    void whatIsWrongIsRefusedWithFileAndLineAndWithoutTheEntry(String file, String content, String message)
            throws IOException {
        write(file, content.replace("\\n", "\n").replace("\\t", "\t"));

        assertThatThrownBy(() -> OwnListsFolder.read(folder.toString()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining("Kwakernaak");
    }

    @Test
    void aLineThatIsNotUtf8IsRefused() throws IOException {
        Files.write(folder.resolve("names.txt"), "goed zo\nRené\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThatThrownBy(() -> OwnListsFolder.read(folder.toString()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("names.txt line 2: not UTF-8");
    }

    @Test
    void aFolderThatIsAbsentOrEmptyIsRefused() {
        assertThatThrownBy(() -> OwnListsFolder.read(folder.resolve("weg").toString()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("cannot open the folder of lists");
        assertThatThrownBy(() -> OwnListsFolder.read(folder.toString()))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("holds none of the lists");
    }

    @Test
    void theExampleInTheDataFolderDoesWhatItsReadmeSays() {
        Path example = Path.of(System.getProperty("klankbord.root", ".."), "data", "own-lists");

        Masker masker = new Masker(OwnListsFolder.read(example.toString()));
        String text = "vraag het zonne bloem, of kom langs op rozenhof 4, vlakbij oude werf 12";

        assertThat(masker.mask(new RawText(text)).text())
                .isEqualTo("vraag het [NAAM 1], of kom langs op rozenhof 4, vlakbij oude werf [HUISNUMMER]");
    }

    private void write(String file, String content) throws IOException {
        Files.writeString(folder.resolve(file), content);
    }
}
