package nl.klankbord.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noConstructors;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/// The rules of the house on classes, for any base package, so that a test can also hold them against a broken house.
final class Rules {
    /// The steps in the order of the way; what stands later may know what stands earlier, never the other way round.
    static final List<String> STEPS = List.of(
            "commandline",
            "storage",
            "web",
            "intake",
            "masking",
            "categorisation",
            "record",
            "insight",
            "review",
            "demo");

    private Rules() {}

    static List<ArchRule> stepsOnlyRunBackwards(String base) {
        return STEPS.stream().map(step -> backwards(base, step)).toList();
    }

    private static ArchRule backwards(String base, String step) {
        String[] later = Stream.concat(
                        STEPS.subList(STEPS.indexOf(step) + 1, STEPS.size()).stream()
                                .map(name -> base + "." + name + ".."),
                        Stream.of(base))
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(base + "." + step + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(later)
                .allowEmptyShould(true)
                .because("dependencies between steps only run backwards along the way");
    }

    static ArchRule noCycles(String base) {
        return slices().matching(base + ".(**)").should().beFreeOfCycles();
    }

    static ArchRule textNeedsTheJdkAlone(String text) {
        return classes()
                .that()
                .resideInAPackage(text + "..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(text + "..", "java..", "org.jspecify..")
                .because("module text must be usable on its own");
    }

    /// Only the class named Masker, beside it in its package, may call a constructor of the class named MaskedText.
    static ArchRule onlyTheMaskerMakesMaskedText() {
        return classes().that().doNotHaveSimpleName("Masker").should(notConstruct("MaskedText"));
    }

    private static ArchCondition<JavaClass> notConstruct(String simpleName) {
        return new ArchCondition<>("not construct " + simpleName) {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                for (JavaConstructorCall call : item.getConstructorCallsFromSelf()) {
                    boolean made = call.getTargetOwner().getSimpleName().equals(simpleName);
                    events.add(new SimpleConditionEvent(item, !made, call.getDescription()));
                }
            }
        };
    }

    static ArchRule noRawTextAfterMasking(String base) {
        return noClasses()
                .that()
                .resideInAnyPackage(
                        base + ".storage..",
                        base + ".web..",
                        base + ".record..",
                        base + ".insight..",
                        base + ".review..")
                .should()
                .dependOnClassesThat()
                .haveSimpleName("RawText")
                .because("nothing after masking can hold a raw text");
    }

    static ArchRule noDrawerNames() {
        return noClasses()
                .should()
                .haveNameMatching(".*(Manager|Service|Utils?|Helper|Impl|Dto|DTO|Abstract\\w*)(\\$.*)?")
                .because("names are the glossary's nouns");
    }

    static ArchRule everyPackageIsNullMarked() {
        return classes().should(new ArchCondition<>("live in a package that is @NullMarked") {
            @Override
            public void check(JavaClass item, ConditionEvents events) {
                boolean marked = item.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(new SimpleConditionEvent(
                        item, marked, item.getName() + " lives in a package without @NullMarked"));
            }
        });
    }

    static ArchRule frameworkOnlyAtTheEdge(String base) {
        return noClasses()
                .that()
                .resideOutsideOfPackages(base, base + ".web..", base + ".storage..")
                .should()
                .dependOnClassesThat(frameworkContainer())
                .because("steps are plain classes that take what they need in their constructor");
    }

    /// Spring's container and its annotations; its plain libraries (JdbcClient, functional routing) may be used by any
    /// step.
    private static DescribedPredicate<JavaClass> frameworkContainer() {
        return DescribedPredicate.describe(
                "belong to Spring's container",
                type -> type.getPackageName().startsWith("org.springframework.boot")
                        || type.getPackageName().startsWith("org.springframework.context")
                        || type.getPackageName().startsWith("org.springframework.beans")
                        || type.getPackageName().startsWith("org.springframework.stereotype"));
    }

    static ArchRule atMostFiveParameters() {
        return noConstructors()
                .that(DescribedPredicate.describe(
                        "are no record's own",
                        constructor -> !constructor.getOwner().isRecord()
                                && !constructor.getOwner().isEnum()))
                .should()
                .haveRawParameterTypes(DescribedPredicate.describe("more than five", types -> types.size() > 5));
    }
}
