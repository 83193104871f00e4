package org.productops.openapi;

import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.jaxrs2.Reader;
import io.swagger.v3.jaxrs2.ext.OpenAPIExtension;
import io.swagger.v3.jaxrs2.ext.OpenAPIExtensions;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.tags.Tag;
import jakarta.ws.rs.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.productops.common.rest.ErrorJson;

/** Describes the REST interface in a product: reads its resources with Swagger, and adds what the source says. */
final class Generator {

    private static final String PRODUCTS_ERROR = "ProductError";

    private final SourceComments comments;
    private final Limits limits = new Limits();

    Generator(SourceComments comments) {
        this.comments = comments;
    }

    /** The limits of all that was described. */
    Limits limits() {
        return limits;
    }

    /** The description. */
    OpenAPI describe(RestModule module) {
        TypeNames names = new TypeNames();
        ModelResolver resolver = new ModelResolver(Json.mapper(), names);
        Schemas schemas = new Schemas(comments, names, limits);
        List<OpenAPIExtension> usual = OpenAPIExtensions.getExtensions();
        ModelConverters.getInstance().addConverter(resolver);
        OpenAPIExtensions.setExtensions(with(new Operations(comments, schemas), usual));
        try {
            Set<Class<?>> resources = new LinkedHashSet<>(module.classes().stream()
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .toList());
            OpenAPI document = new Reader(new OpenAPI()).read(resources);
            Schema<?> error = schemas.of(ErrorJson.class);
            document.info(info(module))
                    .servers(List.of(new Server().url("../" + module.version())))
                    .security(Login.any())
                    .tags(resources.stream().map(this::tag).distinct().toList())
                    .components(components(schemas, error));
            Paths sorted = new Paths();
            new TreeMap<>(document.getPaths()).forEach(sorted::addPathItem);
            nameApart(sorted);
            return document.paths(sorted);
        } finally {
            OpenAPIExtensions.setExtensions(usual);
            ModelConverters.getInstance().removeConverter(resolver);
        }
    }

    private static List<OpenAPIExtension> with(OpenAPIExtension first, List<OpenAPIExtension> others) {
        List<OpenAPIExtension> all = new ArrayList<>(others);
        all.add(0, first);
        return all;
    }

    private static Info info(RestModule module) {
        String product = module.product().substring(0, 1).toUpperCase(Locale.ROOT)
                + module.product().substring(1);
        return new Info()
                .title("Product Ops for " + product)
                .description(module.description())
                .version(module.version())
                .license(new License().name("Apache-2.0").url("https://www.apache.org/licenses/LICENSE-2.0"));
    }

    /** What is offered in a product stands in the feature. */
    private static Class<?> described(Class<?> resource) {
        return resource.getSuperclass();
    }

    private Tag tag(Class<?> resource) {
        return new Tag()
                .name(Operations.subject(described(resource)))
                .description(comments.of(described(resource)).first().markdown());
    }

    private static Components components(Schemas schemas, Schema<?> error) {
        Components components = new Components();
        schemas.described().forEach(components::addSchemas);
        components.addSchemas(PRODUCTS_ERROR, productsError());
        Schema<?> products = new Schema<>().$ref(PRODUCTS_ERROR);
        for (Refusal refusal : Refusal.values()) {
            components.addResponses(refusal.component(), refusal.answer(error, products));
        }
        for (Login login : Login.values()) {
            components.addSecuritySchemes(login.component(), login.described());
        }
        return components;
    }

    private static Schema<?> productsError() {
        Schema<?> error = new ObjectSchema().description("What the product answers where the plugin is not asked.");
        error.addProperty("message", new StringSchema().description("What is wrong"));
        error.addProperty("status-code", new IntegerSchema().description("The status"));
        error.setRequired(List.of("message", "status-code"));
        return error;
    }

    /** One resource can be offered at several addresses: from the second on, its operations are called after the address. */
    private static void nameApart(Paths paths) {
        Map<String, String> first = new HashMap<>();
        paths.forEach((path, item) -> item.readOperations().forEach(operation -> {
            String root = path.split("/")[1];
            if (!first.computeIfAbsent(operation.getOperationId(), any -> root).equals(root)) {
                String subject = operation.getTags().get(0);
                String verb = operation.getOperationId().replaceFirst(subject + "$", "");
                operation.setOperationId(verb + subject(root));
            }
        }));
    }

    /** Such as {@code ChecklistImports} for {@code checklist-imports}. */
    private static String subject(String root) {
        return Arrays.stream(root.split("-"))
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
    }
}
