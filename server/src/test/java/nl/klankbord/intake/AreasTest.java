package nl.klankbord.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AreasTest {
    private final Areas areas = Areas.builtIn();

    @ParameterizedTest
    @CsvSource({
        "Prins-Alexander, prins-alexander",
        "PRINS ALEXANDER, prins-alexander",
        "Blijdorp, noord",
        "Carnisse, charlois",
        "Katendrecht, feijenoord",
        "ommoord, prins-alexander",
        "s Gravenland, prins-alexander",
        "Crooswìjk, kralingen-crooswijk",
        "hoek-van-holland, hoek-van-holland"
    })
    void anAreaIsFoundByItsNameOrThatOfANeighbourhood(String name, String area) {
        assertThat(areas.named(name)).contains(area);
    }

    @ParameterizedTest
    @CsvSource({"3011 AB, centrum", "3039ks, noord", "3195, pernis", "3151 XX, hoek-van-holland", "3181, rozenburg"})
    void aPostcodeGivesTheArea(String postcode, String area) {
        assertThat(areas.atPostcode(postcode)).contains(area);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Beijerlandselaan 12b, 3074EA Rotterdam | feijenoord",
                "3011 ab | centrum",
                "Kralingse Zoom 3011, 3062 CE | kralingen-crooswijk"
            })
    void anAddressGivesTheAreaOfItsPostcode(String address, String area) {
        assertThat(areas.atAddress(address)).contains(area);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Amsterdam", "Dorpsweg 3011", "3199 XX", "30111 AB", "x3011 AB", "3011 ABC"})
    void whatIsNowhereHasNoArea(String anything) {
        assertThat(areas.named(anything)).isEmpty();
        assertThat(areas.atAddress(anything)).isEmpty();
    }

    @Test
    void everyPostcodeAndEveryAliasBelongsToAnArea() throws IOException {
        Path folder = Path.of(System.getProperty("klankbord.root", ".."), "data", "areas");

        assertThat(areas.names()).hasSize(14);
        for (String file : new String[] {"aliases.csv", "postcodes.csv"}) {
            assertThat(Files.readAllLines(folder.resolve(file)).stream().skip(1))
                    .allMatch(line -> areas.names().containsKey(line.substring(line.indexOf(';') + 1)));
        }
    }

    @Test
    void aMunicipalityBringsItsOwnAreas(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("areas.csv"), "code;name;kind\nzuid;Dorp Zuid;gebied\n");
        Files.writeString(folder.resolve("aliases.csv"), "alias;area\nHet Eiland;zuid\n");
        Files.writeString(folder.resolve("postcodes.csv"), "pc4;area\n1234;zuid\n");

        Areas own = Areas.in(folder);

        assertThat(own.named("het eiland")).contains("zuid");
        assertThat(own.atPostcode("1234 AB")).contains("zuid");
        assertThat(own.named("Blijdorp")).isEmpty();
    }

    @Test
    void aFolderWithoutTheFilesIsRefused(@TempDir Path folder) {
        assertThatThrownBy(() -> Areas.in(folder)).isInstanceOf(IOException.class);
    }
}
