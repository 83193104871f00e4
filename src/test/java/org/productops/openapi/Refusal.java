package org.productops.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The answers of an operation that does not do what it is asked, and which operations have them. */
enum Refusal {
    INVALID(400, "Something in the request is wrong; `errors` names the fields."),
    NOT_LOGGED_IN(401, "Nobody is logged in. The form is the product's if it was the product that refused."),
    NOT_PERMITTED(403, "The caller may not do this. The form is the product's if it was the product that refused."),
    NOT_FOUND(404, "There is no such thing, or the caller may not see it."),
    CONFLICT(409, "Somebody else changed it in the meantime. Nothing was saved."),
    TAKEN(409, "Something else is kept under this id. Nothing was saved."),
    TOO_LARGE(413, "More was sent than is taken. Nothing was saved."),
    NOT_JSON(
            415,
            "The body is not said to be JSON in UTF-8. The form is the product's if it was the product that refused."),
    TOO_MANY(429, "Too much was sent. Nothing was saved; `Retry-After` says in how many seconds to try again."),
    BUSY(503, "Somebody else has been writing for a while. Nothing was saved; try again.");

    private final int status;
    private final String description;

    Refusal(int status, String description) {
        this.status = status;
        this.description = description;
    }

    int status() {
        return status;
    }

    /**
     * Whether an operation can answer so.
     *
     * @param takesOneType whether it refuses a request that says that it sends something else than JSON, even if it reads none
     * @param isOpen whether programs send to it what they like
     */
    boolean isOf(Operation operation, String method, boolean takesOneType, boolean isOpen) {
        List<Parameter> parameters = operation.getParameters() == null ? List.of() : operation.getParameters();
        boolean reads = method.equals(HttpMethod.GET);
        return switch (this) {
            case INVALID -> !reads || parameters.stream().anyMatch(parameter -> "query".equals(parameter.getIn()));
            case NOT_LOGGED_IN, NOT_PERMITTED -> true;
            case NOT_FOUND -> parameters.stream().anyMatch(Refusal::namesOneThing);
            case CONFLICT ->
                parameters.stream().anyMatch(parameter -> HttpHeaders.IF_MATCH.equals(parameter.getName()));
            case TAKEN, TOO_LARGE, TOO_MANY -> isOpen;
            case NOT_JSON -> !reads && takesOneType;
            case BUSY -> !reads;
        };
    }

    /** A filter that names a thing by its key is refused like an address that does. */
    private static boolean namesOneThing(Parameter parameter) {
        return "path".equals(parameter.getIn())
                || "query".equals(parameter.getIn())
                        && Objects.requireNonNullElse(parameter.getDescription(), "")
                                .startsWith("The key of");
    }

    /** The answer, kept in one place for all operations. */
    ApiResponse answer(Schema<?> ours, Schema<?> products) {
        Schema<?> schema = EnumSet.of(NOT_LOGGED_IN, NOT_PERMITTED, NOT_JSON).contains(this)
                ? new Schema<>().anyOf(List.of(ours, products))
                : ours;
        return new ApiResponse()
                .description(description)
                .content(new Content()
                        .addMediaType(jakarta.ws.rs.core.MediaType.APPLICATION_JSON, new MediaType().schema(schema)));
    }

    /** Its name among the answers that are kept in one place. */
    String component() {
        StringBuilder name = new StringBuilder();
        for (String word : name().split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }
}
