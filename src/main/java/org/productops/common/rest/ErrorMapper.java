package org.productops.common.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.productops.common.error.Confirmation;
import org.productops.common.error.ConflictException;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.HttpStatus;
import org.productops.common.error.ProductOpsException;
import org.productops.common.error.TooManyException;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.json.Json;
import org.productops.common.text.Texts;

/** Turns what services refuse into the products' error form, once for all resources. */
public class ErrorMapper implements ExceptionMapper<ProductOpsException> {

    private final Texts texts;

    public ErrorMapper(Texts texts) {
        this.texts = texts;
    }

    @Override
    public Response toResponse(ProductOpsException error) {
        Response.ResponseBuilder answer = Response.status(HttpStatus.of(error))
                .type(MediaType.APPLICATION_JSON + ";charset=UTF-8")
                .entity(Json.write(body(error)));
        return error instanceof TooManyException many
                ? answer.header(HttpHeaders.RETRY_AFTER, many.seconds()).build()
                : answer.build();
    }

    private ErrorJson body(ProductOpsException error) {
        if (error instanceof UnconfirmedException unconfirmed) {
            String text = Stream.concat(Stream.of(error.text()), unconfirmed.facts().stream())
                    .map(texts::get)
                    .collect(Collectors.joining(" "));
            return new ErrorJson(List.of(), Map.of(Confirmation.FIELD, text), null, null);
        }
        FieldErrors errors = error.errors();
        List<String> messages = errors.general().stream().map(texts::get).toList();
        Map<String, String> fields = new LinkedHashMap<>();
        errors.fields().forEach((field, message) -> fields.put(field, texts.get(message)));
        return error instanceof ConflictException conflict && conflict.aboutVersions()
                ? new ErrorJson(messages, fields, conflict.expectedVersion(), conflict.currentVersion())
                : new ErrorJson(messages, fields, null, null);
    }
}
