package org.productops.common.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.productops.common.error.BusyException;
import org.productops.common.error.ConflictException;
import org.productops.common.error.ExpiredException;
import org.productops.common.error.FieldErrors;
import org.productops.common.error.InvalidException;
import org.productops.common.error.Message;
import org.productops.common.error.NotFoundException;
import org.productops.common.error.NotPermittedException;
import org.productops.common.error.ProductOpsException;
import org.productops.common.error.UnconfirmedException;
import org.productops.common.version.Versioned;
import org.productops.testing.fakes.EnglishTexts;

class ErrorMapperTest {

    private static final Message TEXT = Message.of("productops.common.error.no-page", "\"x\"");
    private static final String MESSAGES = "{\"errorMessages\":[\"There is no page \u201c\\\"x\\\"\u201d here.\"]";

    private final ErrorMapper mapper = new ErrorMapper(new EnglishTexts());

    private record Note(long version) implements Versioned {}

    static Stream<Arguments> errors() {
        String plain = MESSAGES + ",\"errors\":{}}";
        return Stream.of(
                arguments(new NotFoundException(TEXT), 404, plain),
                arguments(new NotPermittedException(TEXT, false), 403, plain),
                arguments(new NotPermittedException(TEXT, true), 401, plain),
                arguments(new BusyException(TEXT), 503, plain),
                arguments(new ConflictException(TEXT), 409, plain),
                arguments(InvalidException.general(TEXT), 400, plain),
                arguments(
                        new UnconfirmedException(List.of(TEXT, TEXT)),
                        400,
                        "{\"errorMessages\":[],\"errors\":{\"confirmed\":\"Nothing was changed yet. This has consequences "
                                + "for others. Confirm it if you want it: There is no page \u201c\\\"x\\\"\u201d here. "
                                + "There is no page \u201c\\\"x\\\"\u201d here.\"}}"),
                arguments(
                        new ConflictException(TEXT, 3, new Note(4)),
                        409,
                        MESSAGES + ",\"errors\":{},\"expectedVersion\":3,\"currentVersion\":4}"));
    }

    @ParameterizedTest
    @MethodSource("errors")
    void givesEachKindOfErrorItsStatusAndTheProductsForm(ProductOpsException error, int status, String body) {
        Response response = mapper.toResponse(error);

        assertThat(response.getStatus()).isEqualTo(status);
        assertThat(response.getMediaType()).hasToString("application/json;charset=UTF-8");
        assertThat(response.getEntity()).isEqualTo(body);
    }

    @Test
    void namesTheFieldInWhichSomethingIsNotPermitted() {
        Response response = mapper.toResponse(NotPermittedException.at("parent", TEXT));

        assertThat(response.getStatus()).isEqualTo(403);
        assertThat(response.getEntity())
                .isEqualTo(
                        "{\"errorMessages\":[],\"errors\":{\"parent\":\"There is no page \u201c\\\"x\\\"\u201d here.\"}}");
    }

    @Test
    void namesEveryFieldThatIsWrongInTheOrderFound() {
        FieldErrors errors = FieldErrors.collect()
                .at("name", Message.of("productops.common.error.text-empty"))
                .at("items.0.text", TEXT)
                .general(TEXT)
                .build();

        assertThat(mapper.toResponse(new InvalidException(errors)).getEntity())
                .isEqualTo(MESSAGES + ",\"errors\":{\"name\":\"Fill this in.\","
                        + "\"items.0.text\":\"There is no page \u201c\\\"x\\\"\u201d here.\"}}");
    }

    @Test
    void knowsAnExpiredFormToo() {
        assertThat(mapper.toResponse(ExpiredException.ofForm()).getStatus()).isEqualTo(403);
    }
}
