package org.productops.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.productops.common.web.Template;

/** Templates name what their records have, and records have nothing that no template names. */
class TemplateModelsTest {

    /** Jira draws these itself; the descriptor names them. */
    private static final Pattern NAMED_BY_THE_DESCRIPTOR = Pattern.compile("location=\"templates/([^\"]+\\.vm)\"");

    private static final Pattern ADAPTER = Pattern.compile("\\.(web|jira|confluence)\\b");

    private static final List<Template<?>> TEMPLATES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("org.productops").stream()
                    .flatMap(type -> type.getFields().stream())
                    .filter(field -> field.getRawType().isEquivalentTo(Template.class))
                    .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                    .<Template<?>>map(TemplateModelsTest::constant)
                    .toList();

    private static Template<?> constant(JavaField field) {
        try {
            Field constant = field.reflect();
            constant.setAccessible(true);
            return (Template<?>) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Template<?>> templates() {
        return TEMPLATES;
    }

    @Test
    void eachTemplateHasOneRecordOrIsDrawnByTheProduct() throws IOException {
        Stream<String> drawnByTheProduct = NAMED_BY_THE_DESCRIPTOR
                .matcher(Files.readString(Path.of("atlassian-plugin.xml")))
                .results()
                .map(found -> found.group(1))
                .distinct();

        assertThat(Stream.concat(TEMPLATES.stream().map(Template::path), drawnByTheProduct))
                .containsExactlyInAnyOrderElementsOf(ParsedTemplate.all());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateNamesOnlyWhatItsRecordHas(Template<?> template) {
        TemplateReading reading = new TemplateReading();

        reading.read(template.path(), template.model());

        assertThat(reading.problems()).isEmpty();
    }

    @Test
    void aRecordHasOnlyWhatATemplateNames() {
        TemplateReading reading = new TemplateReading();
        Set<String> components = new LinkedHashSet<>();
        for (Template<?> template : TEMPLATES) {
            reading.read(template.path(), template.model());
            collect(template.model(), outermost(template.model()), components);
        }

        components.removeAll(reading.used());

        assertThat(components).isEmpty();
    }

    /** The components of a record, and of the records in it, that are made for the page; a core's are for JSON, too. */
    private static void collect(Class<?> type, Class<?> page, Set<String> components) {
        if (!ADAPTER.matcher(type.getPackageName()).find()) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            if (components.add(TemplateReading.name(type, component.getName()))) {
                classes(component.getGenericType())
                        .filter(each -> each.isRecord() && outermost(each).equals(page))
                        .forEach(each -> collect(each, page, components));
            }
        }
    }

    private static Stream<Class<?>> classes(Type type) {
        return type instanceof ParameterizedType generic
                ? Arrays.stream(generic.getActualTypeArguments()).flatMap(TemplateModelsTest::classes)
                : type instanceof Class<?> known ? Stream.of(known) : Stream.empty();
    }

    private static Class<?> outermost(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return around == null ? type : outermost(around);
    }
}
