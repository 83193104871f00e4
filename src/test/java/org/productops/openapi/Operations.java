package org.productops.openapi;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.jaxrs2.ext.AbstractOpenAPIExtension;
import io.swagger.v3.jaxrs2.ext.OpenAPIExtension;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.parameters.RequestBody;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.productops.common.paging.Paging;
import org.productops.common.rest.Requests;
import org.productops.common.rest.SliceJson;
import org.productops.openapi.SourceComments.Comment;
import org.productops.openapi.SourceComments.Part;

/** Adds to what the generator reads out of a resource's method: what its comment says, and how it answers. */
final class Operations extends AbstractOpenAPIExtension {

    /** What the stream of the body is called in every method that has one. */
    static final String BODY = "body";

    private final SourceComments comments;
    private final Schemas schemas;

    Operations(SourceComments comments, Schemas schemas) {
        this.comments = comments;
        this.schemas = schemas;
    }

    /** What a resource is about: its name, under which its operations stand. */
    static String subject(Class<?> resource) {
        return resource.getSimpleName().replaceFirst("Resource$", "");
    }

    @Override
    public void decorateOperation(Operation operation, Method method, Iterator<OpenAPIExtension> chain) {
        Comment comment = comments.of(method);
        String subject = subject(method.getDeclaringClass());
        operation.setOperationId(method.getName() + subject);
        operation.setTags(List.of(subject));
        operation.setSummary(comment.first().markdown().replaceFirst("\\.$", ""));
        if (!comment.rest().markdown().isEmpty()) {
            operation.setDescription(comment.rest().markdown());
        }
        if (operation.getRequestBody() != null) {
            operation.setRequestBody(body(comment, method));
            operation.setParameters(besidesTheBody(parameters(operation)));
        }
        for (Parameter parameter : parameters(operation)) {
            describe(parameter, comment, method);
        }
        operation.setResponses(answers(operation, comment, method));
        if (isOpen(method)) {
            operation.addSecurityItem(new SecurityRequirement());
        }
        if (method.isAnnotationPresent(AnonymousSiteAccess.class)) {
            operation.addSecurityItem(new SecurityRequirement());
            Login.any().forEach(operation::addSecurityItem);
        }
    }

    /** A method is given a stream; its comment links what it reads from that. */
    private RequestBody body(Comment comment, Method method) {
        Part description = comment.parameters().get(BODY);
        if (description == null) {
            throw new IllegalStateException(method + " does not say what its body is");
        }
        return new RequestBody()
                .description(Schemas.sentence(description.markdown()))
                .required(true)
                .content(json(schemas.of(type(description.links()))));
    }

    /** OpenAPI says the type of a body at the body alone. */
    private static List<Parameter> besidesTheBody(List<Parameter> parameters) {
        List<Parameter> others = parameters.stream()
                .filter(parameter -> !parameter.getName().equals(HttpHeaders.CONTENT_TYPE))
                .toList();
        return others.isEmpty() ? null : others;
    }

    private void describe(Parameter parameter, Comment comment, Method method) {
        Part description = comment.parameters().getOrDefault(parameter.getName(), common(parameter.getName()));
        if (description == null) {
            throw new IllegalStateException(method + " does not say what " + parameter.getName() + " is");
        }
        Schema<?> schema = schemas.meant(description, parameter.getSchema());
        if (Stream.of(Paging.START, Paging.LIMIT).anyMatch(parameter.getName()::equals)) {
            schema = new IntegerSchema()
                    .minimum(parameter.getName().equals(Paging.START) ? BigDecimal.ZERO : BigDecimal.ONE)
                    .maximum(BigDecimal.valueOf(Paging.MOST));
        }
        schema.setDescription(null);
        parameter.setDescription(Schemas.sentence(description.markdown()));
        parameter.setSchema(schema);
        if (parameter.getName().equals(HttpHeaders.IF_MATCH)) {
            parameter.setRequired(true);
        }
    }

    /** What resources do not say, because one place reads the parameter for all of them. */
    private Part common(String parameter) {
        return parameter.equals(HttpHeaders.IF_MATCH)
                ? comments.of(Requests.class, "version").parameters().get("header")
                : comments.of(SliceJson.class, "paging").parameters().get(parameter);
    }

    /** Whether programs send to it what they like, and are no users: what they send is kept, and seen to later. */
    private static boolean isOpen(Method method) {
        Consumes consumes = method.getDeclaringClass().getAnnotation(Consumes.class);
        return consumes != null && List.of(consumes.value()).contains(jakarta.ws.rs.core.MediaType.WILDCARD);
    }

    private ApiResponses answers(Operation operation, Comment comment, Method method) {
        String verb = verb(method);
        boolean isOpen = isOpen(method);
        boolean takesOneType = !isOpen
                && (method.isAnnotationPresent(Consumes.class)
                        || method.getDeclaringClass().isAnnotationPresent(Consumes.class));
        ApiResponses answers = new ApiResponses();
        if (comment.answer().isPresent()) {
            answers.addApiResponse(
                    isOpen ? "202" : verb.equals(HttpMethod.POST) ? "201" : "200",
                    answer(comment.answer().get(), method));
        } else {
            answers.addApiResponse("204", new ApiResponse().description("It is done"));
        }
        for (Refusal refusal : Refusal.values()) {
            if (refusal.isOf(operation, verb, takesOneType, isOpen)) {
                answers.addApiResponse(String.valueOf(refusal.status()), new ApiResponse().$ref(refusal.component()));
            }
        }
        return answers;
    }

    private ApiResponse answer(Part description, Method method) {
        Produces other = method.getAnnotation(Produces.class);
        if (other != null) {
            Content content = new Content();
            List.of(other.value())
                    .forEach(kind -> content.addMediaType(kind, new MediaType().schema(new StringSchema())));
            return new ApiResponse()
                    .description(Schemas.sentence(description.markdown()))
                    .content(content);
        }
        JavaType type = type(description.links());
        ApiResponse answer = new ApiResponse()
                .description(Schemas.sentence(description.markdown()))
                .content(json(schemas.of(type)));
        if (isVersioned(type.getRawClass())) {
            answer.setHeaders(Map.of(
                    HttpHeaders.ETAG,
                    new Header()
                            .description("The version, for `If-Match`")
                            .required(true)
                            .schema(new StringSchema())));
        }
        return answer;
    }

    private static Content json(Schema<?> schema) {
        return new Content()
                .addMediaType(jakarta.ws.rs.core.MediaType.APPLICATION_JSON, new MediaType().schema(schema));
    }

    /** A list of something is linked as the list and then that; so is a map, from names. */
    private static JavaType type(List<Class<?>> links) {
        TypeFactory types = TypeFactory.defaultInstance();
        JavaType type = types.constructType(links.get(links.size() - 1));
        for (int i = links.size() - 2; i >= 0; i--) {
            type = links.get(i) == Map.class
                    ? types.constructMapType(Map.class, types.constructType(String.class), type)
                    : types.constructParametricType(links.get(i), type);
        }
        return type;
    }

    private static boolean isVersioned(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .anyMatch(component -> component.getName().equals("version"));
    }

    private static String verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .map(type -> type.getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow()
                .value();
    }

    private static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }
}
