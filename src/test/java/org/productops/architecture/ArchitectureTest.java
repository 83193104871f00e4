package org.productops.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.BreakIterator;
import java.text.Collator;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.productops.common.store.Writes;

/** The rules of the house: which room may know which. They hold for every package, however deep. */
class ArchitectureTest {

    static final JavaClasses PLUGIN = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("/org/productops/platform/"))
            .importPackages("org.productops");

    private static final JavaClasses HOST = new ClassFileImporter()
            .withImportOption(new ImportOption.OnlyIncludeTests())
            .importPackages("org.productops.devhost");

    /** What other plugins may use. */
    private static final List<String> EXPORTED = List.of("org.productops.area.api", "org.productops.readiness.api");

    /** Jira itself is moving the issue: there is nobody to ask for a permission. */
    private static final String READS_FOR_THE_WORKFLOW = "TransitionTicks";

    private static final DescribedPredicate<JavaClass> A_FEATURES_CORE =
            Place.that("a feature's core", place -> place.isCore() && !place.isCommon());

    /**
     * The scanner's annotations only say in which product a bean lives; they need no class at run time. Java itself reads and writes
     * XML.
     */
    private static final DescribedPredicate<JavaClass> PLAIN_JAVA = resideInAnyPackage(
            "java..",
            "javax.crypto..",
            "javax.xml.stream..",
            "jakarta.inject..",
            "jakarta.annotation..",
            "com.atlassian.plugin.spring.scanner.annotation..",
            "org.pcollections..",
            "org.slf4j..",
            "org.productops..");

    /** What Jira and Confluence have alike, and no page, request or row. */
    private static final DescribedPredicate<JavaClass> OF_BOTH_PRODUCTS = resideInAnyPackage(
            "com.atlassian.applinks..",
            "com.atlassian.audit..",
            "com.atlassian.beehive..",
            "com.atlassian.cache..",
            "com.atlassian.event..",
            "com.atlassian.sal..",
            "com.atlassian.scheduler..",
            "com.fasterxml.jackson..",
            "com.google.re2j..",
            "com.ibm.icu..",
            "de.siegmar.fastcsv..",
            "org.apache.lucene..",
            "org.commonmark..",
            "org.jsoup..",
            "org.osgi..",
            "org.snakeyaml.engine..",
            "org.tartarus.snowball..");

    @Test
    void coreIsPlainJava() {
        classes()
                .that(A_FEATURES_CORE)
                .should()
                .onlyDependOnClassesThat(PLAIN_JAVA)
                .because("records and services must be testable without any product")
                .check(PLUGIN);
    }

    @Test
    void whatAllShareKnowsTheProductsInClassesOnly() {
        classes()
                .that(Place.that("the core of what all share", place -> place.isCore() && place.isCommon()))
                .should()
                .onlyDependOnClassesThat(PLAIN_JAVA.or(OF_BOTH_PRODUCTS))
                .because("it loads in both products")
                .check(PLUGIN);
        classes()
                .that(Place.that("the core of what all share", place -> place.isCore() && place.isCommon()))
                .and()
                .areInterfaces()
                .or()
                .areRecords()
                .and(Place.that("the core of what all share", place -> place.isCore() && place.isCommon()))
                .should()
                .onlyDependOnClassesThat(PLAIN_JAVA)
                .because("ports and records are what a feature's core sees of the products")
                .check(PLUGIN);
    }

    @Test
    void arrowsPointInwards() {
        classes()
                .should(know("only what their place lets them know", (from, to) -> Place.of(from)
                        .mayKnow(Place.of(to))))
                .because("core knows no adapter, an adapter none but its own, and nobody those of another feature")
                .check(PLUGIN);
    }

    @Test
    void doorsGoThroughServices() {
        noClasses()
                .that(Place.that("pages and resources", place -> place.isIn("rest", "web")))
                .should()
                .dependOnClassesThat(named("Library").or(named("Store")))
                .because("a service asks who may; a library and a store do not")
                .check(PLUGIN);
        noClasses()
                .that(Place.that("panels, macros and workflows", place -> place.isIn("jira", "confluence")))
                .and()
                .doNotHaveSimpleName(READS_FOR_THE_WORKFLOW)
                .should()
                .dependOnClassesThat(named("Store"))
                .because("what the product shows to all is in a library")
                .check(PLUGIN);
    }

    @Test
    void whatASnapshotShowsIsWrittenWithIt() {
        Set<String> shown = PLUGIN.stream()
                .filter(named("Library"))
                .flatMap(library -> library.getConstructors().stream())
                .map(JavaConstructor::getRawParameterTypes)
                .flatMap(types -> types.stream().filter(named("Store")))
                .map(JavaClass::getName)
                .collect(Collectors.toSet());
        assertThat(shown).hasSizeGreaterThanOrEqualTo(3);

        noClasses()
                .that(DescribedPredicate.describe(
                        "have a store whose rows a snapshot shows",
                        (JavaClass type) -> type.getDirectDependenciesFromSelf().stream()
                                .anyMatch(dependency -> shown.contains(
                                        dependency.getTargetClass().getName()))))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Writes.class)
                .because("only SnapshotWrites tells all nodes of a change")
                .check(PLUGIN);
    }

    @Test
    void jiraOnlyInItsRooms() {
        onlyIn("jira", "com.atlassian.jira..", "com.opensymphony..");
    }

    @Test
    void confluenceOnlyInItsRooms() {
        onlyIn("confluence", "com.atlassian.confluence..");
    }

    @Test
    void databaseOnlyInItsRoom() {
        onlyIn("ao", "net.java.ao..", "com.atlassian.activeobjects..");
    }

    @Test
    void restOnlyInItsRoom() {
        onlyIn("rest", "jakarta.ws..", "com.atlassian.plugins.rest..");
    }

    @Test
    void whatGoesInAndOutIsReadAndWrittenByOurOwnJson() {
        DescribedPredicate<JavaMethod> doors =
                DescribedPredicate.describe("answer a request", method -> method.isMetaAnnotatedWith(HttpMethod.class));
        methods()
                .that(doors)
                .should()
                .haveRawReturnType(Response.class)
                .because("an answer is a text by then")
                .check(PLUGIN);
        methods()
                .that(doors)
                .should(new ArchCondition<>("be given texts, numbers and streams") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        method.getRawParameterTypes().stream()
                                .filter(type -> Place.of(type).isOurs())
                                .forEach(type -> events.add(SimpleConditionEvent.violated(
                                        method, method.getFullName() + " is given " + type.getName())));
                    }
                })
                .because("Requests reads the body")
                .check(PLUGIN);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.productops.common.rest")
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "an entity is set",
                        call -> (call.getTargetOwner().isEquivalentTo(Response.ResponseBuilder.class)
                                        && call.getName().equals("entity"))
                                || (call.getTargetOwner().isEquivalentTo(Response.class)
                                        && call.getName().equals("ok"))))
                .because("the product has another copy of Jackson, which does not know our annotations")
                .check(PLUGIN);
    }

    @Test
    void unicodeOnlyInItsRoom() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.productops.common.text")
                .should()
                .dependOnClassesThat(resideInAPackage("com.ibm.icu.."))
                .because("what texts are is the same in all features")
                .check(PLUGIN);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.productops.common.csv")
                .should()
                .dependOnClassesThat(resideInAPackage("de.siegmar.fastcsv.."))
                .because("tables are read and written in one way")
                .check(PLUGIN);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.productops.common.text")
                .should()
                .dependOnClassesThat(resideInAPackage("com.google.re2j.."))
                .because("what people may write as a pattern is the same everywhere")
                .check(PLUGIN);
        noClasses()
                .that()
                .resideOutsideOfPackage("org.productops.common.text")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.jsoup..", "org.commonmark.."))
                .because("what is left of HTML, and what formatted text may do, is the same everywhere")
                .check(PLUGIN);
        noClasses()
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(BreakIterator.class, Collator.class, Normalizer.class)
                .because("Java's own know fewer languages, and another version of Unicode")
                .check(PLUGIN);
    }

    @Test
    void luceneOnlyInItsRoom() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.productops.common.index")
                .should()
                .dependOnClassesThat(resideInAnyPackage("org.apache.lucene..", "org.tartarus.."))
                .because("how texts are found by their words is the same in all features")
                .check(PLUGIN);
    }

    @Test
    void yamlOnlyInItsRoom() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.productops.common.yaml")
                .should()
                .dependOnClassesThat(resideInAPackage("org.snakeyaml.."))
                .because("the limits stand there")
                .check(PLUGIN);
    }

    private static void onlyIn(String room, String... packages) {
        noClasses()
                .that(Place.that("stand outside of " + room, place -> place.isOurs() && !place.isIn(room)))
                .should()
                .dependOnClassesThat(resideInAnyPackage(packages))
                .because("everything else does without")
                .check(PLUGIN);
    }

    @Test
    void noCyclesBetweenPackages() {
        slices().matching("org.productops.(*)..").should().beFreeOfCycles().check(PLUGIN);
        slices().matching("org.productops.(**)").should().beFreeOfCycles().check(PLUGIN);
    }

    @Test
    void otherPluginsMayUseTheApiAlone() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("bnd.bnd"))) {
            assertThat(lines.filter(line -> line.startsWith("Export-Package:")))
                    .singleElement()
                    .asString()
                    .isEqualTo("Export-Package: "
                            + EXPORTED.stream()
                                    .map(name -> name + ";version=${project.version};-noimport:=true")
                                    .collect(Collectors.joining(", ")));
        }
        for (String exported : EXPORTED) {
            classes()
                    .that()
                    .resideInAPackage(exported)
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage("java..", exported))
                    .andShould()
                    .bePublic()
                    .because("it stays as it is while all else may change")
                    .check(PLUGIN);
        }
    }

    @Test
    void noStaticState() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .because("state belongs to beans")
                .check(PLUGIN);
    }

    @Test
    void theHostKnowsThePluginOnlyAsAJar() {
        noClasses()
                .that()
                .resideInAPackage("org.productops.devhost..")
                .and()
                .haveNameNotMatching(".*(Test|IT)(\\$.*)?")
                .should()
                .dependOnClassesThat(
                        resideInAPackage("org.productops..").and(not(resideInAPackage("org.productops.devhost.."))))
                .because("it loads the packaged plugin, nothing else of it")
                .check(HOST);
    }

    static DescribedPredicate<JavaClass> named(String suffix) {
        return DescribedPredicate.describe(
                "called " + suffix,
                type -> Place.of(type).isOurs() && type.getSimpleName().endsWith(suffix));
    }

    private static ArchCondition<JavaClass> know(String description, BiPredicate<JavaClass, JavaClass> allowed) {
        return new ArchCondition<>("know " + description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass();
                    if (Place.of(target).isOurs() && !allowed.test(type, target)) {
                        events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription()));
                    }
                }
            }
        };
    }
}
