package org.productops.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.converter.ResolvedSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.productops.common.rest.JsonBody;
import org.productops.openapi.SourceComments.Part;

/** The schemas of bodies and answers. */
final class Schemas {

    /** A field that cannot be left out, although no rule for texts says so. */
    private static final String NEEDED = "needed: ";

    private final SourceComments comments;
    private final TypeNames names;
    private final Limits limits;
    private final Map<String, Schema<?>> found = new TreeMap<>();

    Schemas(SourceComments comments, TypeNames names, Limits limits) {
        this.comments = comments;
        this.names = names;
        this.limits = limits;
    }

    /** The schema of a type, or the reference to it. */
    Schema<?> of(Type type) {
        ResolvedSchema resolved =
                ModelConverters.getInstance().resolveAsResolvedSchema(new AnnotatedType(type).resolveAsRef(true));
        resolved.referencedSchemas.forEach((name, schema) -> found.put(name, schema));
        return resolved.schema;
    }

    /** All of them, with what the source says about them. */
    Map<String, Schema<?>> described() {
        found.forEach(
                (name, schema) -> describe(Objects.requireNonNull(names.named().get(name), name), schema));
        return found;
    }

    /** The schema of a text that stands for something else, such as a day or one of several constants. */
    Schema<?> meant(Part description, Schema<?> schema) {
        boolean text = "string".equals(schema.getType());
        Schema<?> meant =
                text && description.links().size() == 1 ? of(description.links().get(0)) : schema;
        meant.setDescription(sentence(description.markdown()));
        return meant;
    }

    private void describe(Class<?> type, Schema<?> schema) {
        SourceComments.Comment comment = comments.of(type);
        boolean body = JsonBody.class.isAssignableFrom(type.getNestHost());
        schema.setDescription((comment.first().markdown() + " " + comment.rest().markdown()).strip());
        if (body) {
            schema.setAdditionalProperties(false);
        }
        List<String> required = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            String name =
                    component.getAccessor().getAnnotation(JsonProperty.class).value();
            Part description = comment.parameters().get(component.getName());
            if (description == null) {
                throw new IllegalStateException(type.getName() + " does not say what " + name + " is");
            }
            Schema<?> field = field(description, schema.getProperties().get(name));
            schema.addProperty(name, field);
            if (body ? mustBeSent(type, component, description, field) : isAlwaysThere(component)) {
                required.add(name);
            }
        }
        schema.setRequired(required);
    }

    private boolean mustBeSent(Class<?> body, RecordComponent component, Part description, Schema<?> field) {
        boolean notEmpty = limits.apply(body, component.getName(), field);
        return notEmpty
                || description.markdown().startsWith(NEEDED)
                || component.getType().isPrimitive();
    }

    private static boolean isAlwaysThere(RecordComponent component) {
        return !component.getAccessor().isAnnotationPresent(JsonInclude.class);
    }

    private Schema<?> field(Part description, Schema<?> schema) {
        String markdown = description.markdown();
        Part withoutMark = new Part(
                markdown.startsWith(NEEDED) ? markdown.substring(NEEDED.length()) : markdown, description.links());
        // What stands beside a reference is not looked at.
        return schema.get$ref() == null
                ? meant(withoutMark, schema)
                : new Schema<>().allOf(List.of(schema)).description(sentence(withoutMark.markdown()));
    }

    static String sentence(String markdown) {
        return markdown.substring(0, 1).toUpperCase(Locale.ROOT) + markdown.substring(1);
    }
}
