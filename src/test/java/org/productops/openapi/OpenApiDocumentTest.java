package org.productops.openapi;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.productops.common.error.BusyException;
import org.productops.common.error.ConflictException;
import org.productops.common.error.ExpiredException;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotJsonException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.ProductOpsException;
import org.productops.common.error.TooLargeException;
import org.productops.common.error.TooManyException;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.rest.JsonBody;
import org.productops.common.text.TextRule;

/** The description of the REST interface is that of the resources, and says all that a caller must know. */
class OpenApiDocumentTest {

    private static final Path DIRECTORY = Path.of("src/main/resources/openapi");
    private static final String WRITE = "mvn test -Dtest=OpenApiDocumentTest -Dopenapi=write";

    private static final List<RestModule> MODULES = RestModule.ofPlugin();
    private static final Map<String, OpenAPI> DOCUMENTS = new TreeMap<>();
    private static Generator generator;

    @BeforeAll
    static void generate() {
        generator = new Generator(SourceComments.ofRooms(Path.of("src/main/java"), "rest"));
        for (RestModule module : MODULES) {
            DOCUMENTS.put(module.product(), generator.describe(module));
        }
    }

    static Set<String> products() {
        return DOCUMENTS.keySet();
    }

    @ParameterizedTest
    @MethodSource("products")
    void whatIsPackagedIsUpToDate(String product) throws IOException {
        Path file = DIRECTORY.resolve(product + ".json");
        String generated = Json.pretty(DOCUMENTS.get(product)) + "\n";
        if ("write".equals(System.getProperty("openapi"))) {
            Files.createDirectories(DIRECTORY);
            Files.writeString(file, generated);
        }
        assertThat(file).as("Write it again by: " + WRITE).usingCharset(UTF_8).hasContent(generated);
    }

    @Test
    void everyMethodOfAResourceIsThereWithAllThatItReads() {
        Map<String, List<String>> methods = new TreeMap<>();
        for (RestModule module : MODULES) {
            for (Class<?> resource : module.classes()) {
                if (resource.isAnnotationPresent(jakarta.ws.rs.Path.class)) {
                    for (Method method : resource.getMethods()) {
                        verb(method)
                                .ifPresent(verb -> methods.put(
                                        module.product() + " " + verb + " " + path(resource, method), inputs(method)));
                    }
                }
            }
        }
        Map<String, List<String>> described = new TreeMap<>();
        DOCUMENTS.forEach((product, document) -> operations(document)
                .forEach((address, operation) -> described.put(product + " " + address, inputs(operation))));
        assertThat(described).isEqualTo(methods);
    }

    @ParameterizedTest
    @MethodSource("products")
    void everyOperationSaysWhatItDoesAndHowItAnswers(String product) {
        OpenAPI document = DOCUMENTS.get(product);
        assertThat(operations(document).values())
                .extracting(Operation::getOperationId)
                .doesNotContainNull()
                .doesNotHaveDuplicates();
        operations(document).forEach((address, operation) -> {
            assertThat(operation.getSummary()).as(address).isNotBlank();
            parameters(operation).forEach(parameter -> assertThat(parameter.getDescription())
                    .as(address + " " + parameter.getName())
                    .isNotBlank());
            Map<Boolean, List<String>> statuses = operation.getResponses().keySet().stream()
                    .collect(Collectors.partitioningBy(status -> status.startsWith("2")));
            assertThat(statuses.get(true)).as(address).hasSize(1);
            ApiResponse granted =
                    operation.getResponses().get(statuses.get(true).get(0));
            assertThat(granted.getContent() == null)
                    .as(address)
                    .isEqualTo(statuses.get(true).contains("204"));
            assertThat(statuses.get(false)).as(address).contains("401", "403");
            for (String status : statuses.get(false)) {
                assertThat(schemaOf(document, operation.getResponses().get(status)))
                        .as(address + " " + status)
                        .isNotNull();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("products")
    void everyFieldSaysWhatItIs(String product) {
        DOCUMENTS.get(product).getComponents().getSchemas().forEach((name, schema) -> {
            assertThat(schema.getDescription()).as(name).isNotBlank();
            Map<String, String> descriptions = new HashMap<>();
            schemaProperties(schema)
                    .forEach((field, each) -> descriptions.put(name + "." + field, each.getDescription()));
            assertThat(descriptions).isNotEmpty().allSatisfy((field, description) -> assertThat(description)
                    .as(field)
                    .isNotBlank());
        });
    }

    @Test
    void theLimitOfEveryTextIsSaid() {
        List<Field> rules = RestModule.classes("org.productops")
                .filter(type -> type.getSimpleName().endsWith("Rules"))
                .flatMap(type -> Arrays.stream(type.getDeclaredFields()))
                .filter(field -> field.getType() == TextRule.class)
                .toList();
        assertThat(rules).isNotEmpty();
        assertThat(generator.limits().used()).containsAll(rules);
    }

    @Test
    void everyKindOfErrorHasAnAnswer() {
        Message text = Message.of("any");
        List<ProductOpsException> errors = List.of(
                InvalidException.general(text),
                new UnconfirmedException(List.of()),
                new NotPermittedException(text, true),
                new NotPermittedException(text, false),
                ExpiredException.ofForm(),
                new NotFoundException(text),
                new ConflictException(text, 1, () -> 2),
                new NotJsonException(text),
                new TooLargeException(text),
                new TooManyException(text, 1),
                new BusyException(text));
        assertThat(errors.stream().map(Object::getClass).collect(Collectors.toSet()))
                .isEqualTo(Set.of(ProductOpsException.class.getPermittedSubclasses()));
        assertThat(errors.stream().map(HttpStatus::of).collect(Collectors.toSet()))
                .isEqualTo(Stream.of(Refusal.values()).map(Refusal::status).collect(Collectors.toSet()));
    }

    private static Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .flatMap(annotation ->
                        Stream.ofNullable(annotation.annotationType().getAnnotation(HttpMethod.class)))
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(Class<?> resource, Method method) {
        jakarta.ws.rs.Path below = method.getAnnotation(jakarta.ws.rs.Path.class);
        return (resource.getAnnotation(jakarta.ws.rs.Path.class).value() + (below == null ? "" : below.value()))
                .replaceAll(" : (?:\\{[^}]*}|[^{}])+}", "}");
    }

    private static List<String> inputs(Method method) {
        List<String> inputs = new ArrayList<>();
        for (Annotation[] annotations : method.getParameterAnnotations()) {
            for (Annotation annotation : annotations) {
                if (annotation instanceof PathParam parameter) {
                    inputs.add("path " + parameter.value());
                } else if (annotation instanceof QueryParam parameter) {
                    inputs.add("query " + parameter.value());
                } else if (annotation instanceof HeaderParam parameter
                        && !parameter.value().equals(HttpHeaders.CONTENT_TYPE)) {
                    inputs.add("header " + parameter.value());
                }
            }
        }
        bodies(method).forEach(body -> inputs.add("body " + body.getSimpleName()));
        return inputs;
    }

    /** What a method reads from the stream that it is given: the records whose classes its code names. */
    private static List<Class<?>> bodies(Method method) {
        List<Class<?>> bodies = new ArrayList<>();
        MethodVisitor constants = new MethodVisitor(Opcodes.ASM9) {
            @Override
            public void visitLdcInsn(Object value) {
                if (value instanceof Type type && type.getSort() == Type.OBJECT) {
                    bodies.add(RestModule.load(type.getClassName()));
                }
            }
        };
        ClassVisitor code = new ClassVisitor(Opcodes.ASM9) {
            @Override
            public MethodVisitor visitMethod(
                    int access, String name, String descriptor, String signature, String[] exceptions) {
                return name.equals(method.getName()) ? constants : null;
            }
        };
        try (InputStream file = method.getDeclaringClass()
                .getResourceAsStream(method.getDeclaringClass().getSimpleName() + ".class")) {
            new ClassReader(file).accept(code, ClassReader.SKIP_DEBUG);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        bodies.removeIf(type -> !JsonBody.class.isAssignableFrom(type));
        return bodies;
    }

    private static List<String> inputs(Operation operation) {
        List<String> inputs = new ArrayList<>();
        parameters(operation).forEach(parameter -> inputs.add(parameter.getIn() + " " + parameter.getName()));
        if (operation.getRequestBody() != null) {
            MediaType body = operation.getRequestBody().getContent().get("application/json");
            // Programs send some doors what they like.
            Optional.ofNullable(body.getSchema().get$ref())
                    .ifPresent(reference -> inputs.add(reference.replaceFirst(".*/", "body ")));
        }
        return inputs;
    }

    private static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    private static Map<String, Operation> operations(OpenAPI document) {
        Map<String, Operation> operations = new TreeMap<>();
        document.getPaths().forEach((path, item) -> item.readOperationsMap()
                .forEach((PathItem.HttpMethod verb, Operation operation) ->
                        operations.put(verb + " " + path, operation)));
        return operations;
    }

    private static Schema<?> schemaOf(OpenAPI document, ApiResponse reference) {
        String name = reference.get$ref().replaceFirst("#/components/responses/", "");
        return document.getComponents()
                .getResponses()
                .get(name)
                .getContent()
                .get("application/json")
                .getSchema();
    }

    private static Map<String, Schema<?>> schemaProperties(Schema<?> schema) {
        Map<String, Schema<?>> properties = new TreeMap<>();
        schema.getProperties().forEach((name, property) -> properties.put(name, property));
        return properties;
    }
}
