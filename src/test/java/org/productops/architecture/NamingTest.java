package org.productops.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.productops.architecture.ArchitectureTest.PLUGIN;

import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.plugin.web.Condition;
import com.atlassian.plugin.web.api.model.WebPanel;
import com.tngtech.archunit.core.domain.JavaClass;
import jakarta.servlet.http.HttpServlet;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import net.java.ao.RawEntity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.productops.common.error.ProductOpsException;
import org.productops.common.event.ProductListener;
import org.productops.common.rest.JsonBody;
import org.productops.common.setup.NextStep;
import org.productops.common.setup.SetUpStep;
import org.productops.common.web.ServletPage;
import org.productops.common.web.form.FormPage;
import org.productops.common.web.form.FormType;

/** What a machine can see of the naming table in CONTRIBUTING. */
class NamingTest {

    private static final String CORE = "";

    private static final Predicate<JavaClass> CLASS = type -> !type.isInterface() && !type.isRecord();

    /** Words that say nothing. */
    private static final List<String> NOT_USED =
            List.of("Manager", "Helper", "Util", "Utils", "Impl", "Info", "Data", "Views");

    /** What is called like something that it is not; each with its reason. */
    private static final Set<String> OTHER_THINGS = Set.of(
            // JSON itself, and the mark of what is sent as JSON.
            "Json",
            "JsonBody",
            // A workflow's condition, not that of a fragment of a page.
            "ChecklistCompleteCondition",
            // Not a page of its own: what comes in place of one.
            "ExpiredPage");

    /**
     * A line of the table.
     *
     * @param suffix how the names end
     * @param rooms where such classes stand
     * @param form what they are
     * @param type what they extend or implement, if they do; whatever does is called so, too
     */
    private record Line(String suffix, List<String> rooms, Predicate<JavaClass> form, Optional<Class<?>> type) {

        static Line of(String suffix, String room, Predicate<JavaClass> form) {
            return new Line(suffix, List.of(room), form, Optional.empty());
        }

        static Line of(String suffix, Class<?> type, String... rooms) {
            return new Line(
                    suffix,
                    List.of(rooms),
                    type.isAssignableFrom(RawEntity.class) ? JavaClass::isInterface : any -> true,
                    Optional.of(type));
        }

        boolean names(JavaClass type) {
            return type.getSimpleName().endsWith(suffix) && !OTHER_THINGS.contains(type.getSimpleName());
        }

        boolean fits(JavaClass named) {
            return rooms.contains(Place.of(named).room())
                    && form.test(named)
                    && type.map(named::isAssignableTo).orElse(true);
        }

        @Override
        public String toString() {
            return suffix;
        }
    }

    static Stream<Line> table() {
        return Stream.of(
                Line.of("Draft", CORE, JavaClass::isRecord),
                Line.of("Rules", CORE, CLASS),
                Line.of("Fields", CORE, CLASS),
                Line.of("Service", CORE, CLASS),
                Line.of("Library", CORE, CLASS),
                Line.of("Access", CORE, CLASS),
                Line.of("Entity", RawEntity.class, "ao"),
                Line.of("UpgradeTask", ActiveObjectsUpgradeTask.class, "ao"),
                Line.of("Json", "rest", JavaClass::isRecord),
                Line.of("Body", "rest", JavaClass::isRecord),
                Line.of("Resource", "rest", CLASS),
                Line.of("Servlet", HttpServlet.class, "web"),
                Line.of("FormType", FormType.class, "web"),
                Line.of("FormPage", FormPage.class, "web"),
                Line.of("Page", ServletPage.class, "web"),
                Line.of("Panel", WebPanel.class, "jira"),
                Line.of("Condition", Condition.class, "jira", "confluence"),
                Line.of("SetUp", SetUpStep.class, "jira"),
                Line.of("NextStep", NextStep.class, CORE, "web"),
                Line.of("Macro", Macro.class, "confluence"),
                Line.of("Listener", ProductListener.class, CORE, "jira", "confluence"),
                Line.of("Exception", ProductOpsException.class, CORE),
                new Line("View", List.of(CORE, "web"), JavaClass::isRecord, Optional.empty()));
    }

    @ParameterizedTest
    @MethodSource("table")
    void aNameSaysWhatAClassIsAndWhereItStands(Line line) {
        assertThat(classes().filter(line::names)).isNotEmpty();
        assertThat(classes().filter(line::names).filter(type -> !line.fits(type)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("table")
    void whateverIsOneIsCalledSo(Line line) {
        line.type().ifPresent(wanted -> assertThat(classes()
                        .filter(type -> !type.isInterface() || wanted == RawEntity.class)
                        .filter(type -> type.isAssignableTo(wanted))
                        .filter(type -> !type.getSimpleName().endsWith(line.suffix())))
                .isEmpty());
    }

    @Test
    void aStoreIsAPortAndTheOneOverActiveObjectsSaysSo() {
        List<JavaClass> ports = classes()
                .filter(type ->
                        type.getSimpleName().endsWith("Store") && Place.of(type).isCore())
                .toList();

        assertThat(ports).isNotEmpty().allMatch(JavaClass::isInterface);
        for (JavaClass port : ports) {
            assertThat(classes().filter(type -> type.isAssignableTo(port.getName()) && !type.equals(port)))
                    .extracting(JavaClass::getSimpleName)
                    .as("what implements %s", port.getSimpleName())
                    .containsExactly("Ao" + port.getSimpleName());
        }
        assertThat(classes().filter(type -> type.getSimpleName().startsWith("Ao")))
                .isNotEmpty()
                .allMatch(type -> Place.of(type).isIn("ao"));
    }

    @Test
    void resourcesAndBodiesAreCalledSo() {
        assertThat(classes().filter(type -> type.isAnnotatedWith(Path.class)))
                .isNotEmpty()
                .allMatch(type -> type.getSimpleName().endsWith("Resource"));
        assertThat(PLUGIN.stream().filter(JavaClass::isRecord).filter(type -> type.isAssignableTo(JsonBody.class)))
                .isNotEmpty()
                .allMatch(type -> type.getSimpleName().endsWith("Body"));
    }

    @Test
    void noTwoClassesHaveTheSameName() {
        assertThat(classes().map(JavaClass::getSimpleName)).doesNotHaveDuplicates();
    }

    @Test
    void noNameSaysNothing() {
        assertThat(PLUGIN.stream().filter(type -> NOT_USED.stream().anyMatch(type.getSimpleName()::endsWith)))
                .isEmpty();
        assertThat(PLUGIN.stream().map(JavaClass::getPackageName)).noneMatch(name -> name.matches(".*\\.utils?\\b.*"));
    }

    @Test
    void everyOtherThingIsThere() {
        assertThat(classes().map(JavaClass::getSimpleName)).containsAll(OTHER_THINGS);
    }

    private static Stream<JavaClass> classes() {
        return PLUGIN.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"));
    }
}
