package nl.klankbord.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
    private static final String HOUSE = "nl.klankbord";
    private static final String BROKEN = "nl.klankbord.house.broken";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);
    private static final JavaClasses BROKEN_CLASSES = new ClassFileImporter().importPackages(BROKEN);

    @Test
    void stepsOnlyRunBackwards() {
        Rules.stepsOnlyRunBackwards(HOUSE).forEach(rule -> rule.check(CLASSES));
    }

    @Test
    void aStepThatLooksForwardIsCaught() {
        assertBites(Rules.stepsOnlyRunBackwards(BROKEN), "Forward");
    }

    @Test
    void packagesHaveNoCycles() {
        Rules.noCycles(HOUSE).check(CLASSES);
    }

    @Test
    void aCycleIsCaught() {
        assertBites(List.of(Rules.noCycles(BROKEN)), "Cycle");
    }

    @Test
    void moduleTextNeedsTheJdkAlone() {
        Rules.textNeedsTheJdkAlone("nl.klankbord.text").check(CLASSES);
    }

    @Test
    void aLibraryInModuleTextIsCaught() {
        assertBites(List.of(Rules.textNeedsTheJdkAlone(BROKEN + ".text")), "NeedsALibrary");
    }

    @Test
    void onlyTheMaskerMakesAMaskedText() {
        Rules.onlyTheMaskerMakesMaskedText().check(CLASSES);
    }

    @Test
    void anotherMakerOfMaskedTextIsCaught() {
        assertBites(List.of(Rules.onlyTheMaskerMakesMaskedText()), "Forger");
    }

    @Test
    void nothingAfterMaskingHoldsARawText() {
        Rules.noRawTextAfterMasking(HOUSE).check(CLASSES);
    }

    @Test
    void aRawTextInTheRecordIsCaught() {
        assertBites(List.of(Rules.noRawTextAfterMasking(BROKEN)), "KeepsRaw");
    }

    @Test
    void namesAreNotDrawers() {
        Rules.noDrawerNames().check(CLASSES);
    }

    @Test
    void aDrawerNameIsCaught() {
        assertBites(List.of(Rules.noDrawerNames()), "SignalManager");
    }

    @Test
    void everyPackageIsNullMarked() {
        Rules.everyPackageIsNullMarked().check(CLASSES);
    }

    @Test
    void anUnmarkedPackageIsCaught() {
        assertBites(List.of(Rules.everyPackageIsNullMarked()), "Unmarked");
    }

    @Test
    void theFrameworkStaysAtTheEdge() {
        Rules.frameworkOnlyAtTheEdge(HOUSE).check(CLASSES);
    }

    @Test
    void theFrameworkInAStepIsCaught() {
        assertBites(List.of(Rules.frameworkOnlyAtTheEdge(BROKEN)), "KnowsTheContainer");
    }

    @Test
    void constructorsTakeAtMostFive() {
        Rules.atMostFiveParameters().check(CLASSES);
    }

    @Test
    void aSixthParameterIsCaught() {
        assertBites(List.of(Rules.atMostFiveParameters()), "TakesSix");
    }

    private static void assertBites(List<ArchRule> rules, String culprit) {
        String failures = rules.stream()
                .map(rule -> rule.evaluate(BROKEN_CLASSES).getFailureReport().toString())
                .reduce("", String::concat);
        assertThat(failures).contains(culprit);
    }
}
